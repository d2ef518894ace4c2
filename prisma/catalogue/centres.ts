import type { Centre } from '#lib/domain/catalogue/catalogue.ts';

/** The hours of the city hall, until each centre gives its own. */
const HOURS_TO_CONFIRM: Centre['hours'] = { text: '工作日 8:30–12:00，13:30–17:30', standing: 'proposal' };

function centre(id: string, numberPart: string, kind: Centre['kind'], host: string): Centre {
	return { id, numberPart, name: `${host}便民服务中心`, kind, hours: HOURS_TO_CONFIRM };
}
/** The last three digits of the statistical code are the centre's part of case numbers. */
const coded = (code: string, kind: Centre['kind'], host: string): Centre => centre(code, code.slice(-3), kind, host);
const subdistrict = (code: string, name: string): Centre => coded(code, 'subdistrict', `${name}街道办事处`);
const town = (code: string, name: string): Centre => coded(code, 'town', `${name}镇人民政府`);

/**
 * The district hall and the convenience centres of 12 towns, 3 sub-districts and 3 committees. The South Sea new zone is
 * of district rank and none of them.
 *
 * @source 威文政办字〔2017〕6号 三(四)「**镇人民政府(街道办事处、管委)便民服务中心」
 */
export const centres: readonly Centre[] = [
	{
		id: 'wd-hall',
		numberPart: '000',
		name: '威海市文登区政务服务中心',
		kind: 'district',
		hours: { text: '工作日 8:00 开门', standing: 'sourced' },
		address: '威海市文登区世纪大道80号，综合受理窗口在1楼85号'
	},
	subdistrict('371003001', '龙山'),
	subdistrict('371003002', '天福'),
	subdistrict('371003003', '环山'),
	town('371003100', '文登营'),
	town('371003101', '大水泊'),
	town('371003102', '张家产'),
	town('371003103', '高村'),
	town('371003104', '泽库'),
	town('371003105', '侯家'),
	town('371003106', '宋村'),
	town('371003107', '泽头'),
	town('371003108', '小观'),
	town('371003109', '葛家'),
	town('371003110', '米山'),
	town('371003111', '界石'),
	coded('371003400', 'committee', '开发区管委'),
	// The statistics office gives these two no code; the numbers after 400 are the hall's own.
	centre('wd-bukou', '401', 'committee', '埠口港管委'),
	centre('wd-jinshan', '402', 'committee', '金山管委')
];
