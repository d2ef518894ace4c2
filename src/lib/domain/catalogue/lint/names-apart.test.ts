import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleCatalogue, sampleMatter } from '../sample-catalogue.ts';
import { isOneEditApart, plainName } from './likeness.ts';
import { namesApart } from './names-apart.ts';

const kinds = {
	matters: (a: string, b: string) =>
		sampleCatalogue({ matters: [sampleMatter({ name: a }), sampleMatter({ id: 'HZ02', name: b })] }),
	fields: (a: string, b: string) =>
		sampleCatalogue({
			fields: [
				{ id: 'site.a', label: a, kind: 'text' },
				{ id: 'site.b', label: b, kind: 'text' }
			]
		}),
	materials: (a: string, b: string) =>
		sampleCatalogue({
			materials: [
				{ id: 'a', name: a, source: 'applicant' },
				{ id: 'b', name: b, source: 'applicant' }
			]
		})
} as const;

test.each([
	['平面布局图', '平面布局图', 'the same'],
	['平面图(盖章)', '平面图(盖章)', 'other brackets'],
	['设计方案、说明', '设计方案 说明', 'other points'],
	['ＡＢ证书', 'ab证书', 'full-width and capitals'],
	['食品经营许可', '食品经营许可证', 'one sign more at the end'],
	['建设工程规划许可证', '建设工程规划许可', 'one sign less at the end'],
	['建设工程规划许可证', '建设工程规则许可证', 'one other sign'],
	['建设工程规划许可证', '建设用工程规划许可证', 'one sign more within']
])('「%s」 and 「%s」 are one name too many: %s', (a, b) => {
	for (const catalogueOf of Object.values(kinds)) {
		expect(namesApart(catalogueOf(a, b))).toEqual([
			expect.objectContaining({ kind: 'near-name', row: b, reason: expect.stringContaining(`「${a}」`) })
		]);
	}
});

test.each([
	['身份证', '居住证', 'short'],
	['法人姓名', '法人姓氏', 'one sign apart, but short'],
	['农药经营许可', '兽药经营许可', 'one other sign, but short'],
	['建设工程规划许可证', '建设用地规划许可证', 'two signs apart'],
	['食品生产许可', '食品经营许可', 'two signs apart']
])('「%s」 and 「%s」 are two names: %s', (a, b) => {
	for (const catalogueOf of Object.values(kinds)) expect(namesApart(catalogueOf(a, b))).toEqual([]);
});

test('the same label under two subjects is two fields, and a matter listed again keeps its name', () => {
	const fields = [
		{ id: 'agent.homeAddress', label: '现在住址', kind: 'address' },
		{ id: 'applicant.homeAddress', label: '现在住址', kind: 'address' }
	] as const;
	const matters = [
		sampleMatter(),
		sampleMatter({ id: 'JB01', sameAs: 'HZ01' }),
		sampleMatter({ id: 'ZJ01', sameAs: 'HZ01' })
	];
	expect(namesApart(sampleCatalogue({ fields, matters }))).toEqual([]);
});

test('one edit is one edit wherever it stands, and none is none', () => {
	const anyName = fc.array(fc.constantFrom(...'甲乙丙丁𠮷'), { maxLength: 12 });
	fc.assert(
		fc.property(anyName, fc.nat(), fc.constantFrom(...'戊己'), (signs, at, sign) => {
			const index = at % (signs.length + 1);
			const name = signs.join('');
			const longer = signs.toSpliced(index, 0, sign).join('');
			const changed = signs.toSpliced(index, 1, sign).join('');
			expect(isOneEditApart(name, longer)).toBe(true);
			expect(isOneEditApart(longer, name)).toBe(true);
			expect(isOneEditApart(name, changed)).toBe(true);
			expect(isOneEditApart(name, name)).toBe(false);
			expect(isOneEditApart(name, `戊己${name}`)).toBe(false);
			expect(plainName(` (${name})。`)).toBe(name);
		})
	);
});
