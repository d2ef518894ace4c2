// `npm test`: everything, from a fresh clone. Goes on after a failed stage, so that all is seen in one run.
import fs from 'node:fs';
import path from 'node:path';
import { bin, build, environment, generate, install, installChromium, root, run, say, step } from './house.mjs';

process.chdir(root);
const UNIT = path.join(root, 'test-results', 'unit.json');
const JOURNEYS = path.join(root, 'test-results', 'e2e.json');
let passed = 0;
let failed = 0;

/** A stage that passes or fails as one. */
async function stage(name, work) {
	try {
		await step(name, work);
		passed += 1;
	} catch (error) {
		failed += 1;
		say(`${name}没有通过：${error.message}`);
	}
}

/** A stage whose runner counts its own tests; a report that is missing or empty is a failure. */
async function counted(name, report, read, work) {
	fs.rmSync(report, { force: true });
	let fault = null;
	await step(name, work).catch((error) => (fault = error.message));
	const counts = fs.existsSync(report) ? read(JSON.parse(fs.readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
	passed += counts.passed;
	failed += counts.failed;
	if (counts.passed + counts.failed === 0 || (fault && counts.failed === 0)) failed += 1;
	if (fault) say(`${name}没有通过：${fault}`);
}

await install();
await generate();
await installChromium();
fs.mkdirSync(path.dirname(UNIT), { recursive: true });

await stage('检查类型', () => run('npm', ['run', '--silent', 'check'], { isShown: true }));
await stage('检查格式、规矩和没有用到的代码', () => run('npm', ['run', '--silent', 'lint'], { isShown: true }));
await counted(
	'规则、用例和组件的测试',
	UNIT,
	(report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0)
	}),
	() =>
		run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`], { isShown: true })
);
await stage('构建应用', () => build());
await counted(
	'三条办事路线',
	JOURNEYS,
	(report) => ({ passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }),
	() => run(bin('playwright'), ['test'], { isShown: true, env: { ...environment, DATABASE_URL: '' } })
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
