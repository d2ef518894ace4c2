import type { ScopeSuggestion } from '#lib/domain/catalogue/catalogue.ts';

/**
 * From the words of a business scope (经营范围) to what to apply for after registration. `matters` are needed,
 * `perhaps` hang on size, on the way of doing it or on which of two fits. The whole table is our proposal until the
 * departments claim their rows.
 *
 * @source 国务院关于「先照后证」改革后加强事中事后监管的意见(国发〔2015〕62号) 双告知
 */
export const scopes: readonly ScopeSuggestion[] = [
	{
		words: ['餐饮', '热食', '冷食', '饮品', '小吃', '快餐', '餐馆', '饭店'],
		matters: ['HZ01'],
		perhaps: ['HZ03', 'HZ33', 'HZ07', 'HZ35']
	},
	{ words: ['小餐饮'], matters: ['HZ03'], perhaps: ['HZ33'] },
	{ words: ['食品销售', '食品经营', '散装食品'], matters: ['HZ01'], perhaps: ['HZ02'] },
	{ words: ['仅销售预包装食品', '预包装食品'], matters: ['HZ02'], perhaps: [] },
	{ words: ['食品小作坊'], matters: ['HZ04'], perhaps: [] },
	{ words: ['食品生产'], matters: ['HZ05'], perhaps: [] },
	{
		words: ['理发', '美发', '美容', '洗浴', '足浴', '游泳', '影院', '电影放映'],
		matters: ['HZ06'],
		perhaps: ['HZ07', 'HZ33', 'HZ35']
	},
	{ words: ['住宿', '旅馆', '宾馆', '民宿'], matters: ['HZ06', 'HZ07', 'HZ08'], perhaps: ['HZ01', 'HZ33'] },
	{ words: ['药品零售'], matters: ['HZ09'], perhaps: [] },
	{ words: ['第三类医疗器械'], matters: ['HZ10'], perhaps: [] },
	{ words: ['第二类医疗器械'], matters: ['HZ11'], perhaps: [] },
	{ words: ['医疗器械'], matters: [], perhaps: ['HZ11', 'HZ10'] },
	{ words: ['医疗服务', '诊所'], matters: ['HZ12'], perhaps: ['HZ33'] },
	{ words: ['歌舞', 'KTV', '游艺', '娱乐活动'], matters: ['HZ13', 'HZ07', 'HZ06'], perhaps: [] },
	{ words: ['互联网上网服务', '网吧'], matters: ['HZ14', 'HZ07'], perhaps: [] },
	{ words: ['营业性演出', '演出经纪'], matters: ['HZ15'], perhaps: [] },
	{ words: ['图书', '报刊', '出版物零售'], matters: ['HZ16'], perhaps: [] },
	{ words: ['印刷', '打字复印'], matters: ['HZ17'], perhaps: [] },
	{ words: ['卷烟', '烟草制品零售'], matters: ['HZ18'], perhaps: [] },
	{ words: ['烟花爆竹'], matters: ['HZ19'], perhaps: [] },
	{ words: ['危险化学品'], matters: ['HZ20'], perhaps: [] },
	{ words: ['货物运输', '货运'], matters: ['HZ21'], perhaps: [] },
	{ words: ['机动车修理', '汽车维修', '摩托车维修'], matters: ['HZ22'], perhaps: ['HZ33'] },
	{ words: ['洗车', '汽车清洗'], matters: ['HZ33'], perhaps: [] },
	{ words: ['农药'], matters: ['HZ23'], perhaps: [] },
	{ words: ['兽药'], matters: ['HZ24'], perhaps: [] },
	{ words: ['种子'], matters: ['HZ25'], perhaps: [] },
	{ words: ['种畜禽', '种猪', '种鸡', '孵化'], matters: ['HZ26', 'HZ27'], perhaps: [] },
	{ words: ['养殖', '饲养', '屠宰'], matters: ['HZ27'], perhaps: ['HZ26'] },
	{ words: ['动物诊疗', '宠物医院'], matters: ['HZ28'], perhaps: [] },
	{ words: ['水产苗种'], matters: ['HZ29'], perhaps: [] },
	{ words: ['职业中介', '人力资源服务'], matters: ['HZ30'], perhaps: [] },
	{ words: ['劳务派遣'], matters: ['HZ31'], perhaps: [] },
	{ words: ['幼儿园', '民办学校', '民办教育'], matters: ['HZ32'], perhaps: ['HZ01'] },
	{ words: ['养老服务', '养老机构'], matters: ['HZ34'], perhaps: ['HZ01', 'HZ12'] },
	{ words: ['户外广告'], matters: ['HZ35'], perhaps: [] }
];
