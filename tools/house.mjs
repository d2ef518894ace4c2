// What `npm start` and `npm test` both need. Runs on the Node the machine has (20.19 or later) before anything is
// installed, so it imports nothing but Node itself.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const bin = (name) => path.join(root, 'node_modules', '.bin', name);

/** The project's own tools first: everything runs on the Node that package.json brings. */
export const environment = {
	...process.env,
	PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
	PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'tools', 'schema-engine', 'schema-engine'),
	PRISMA_HIDE_UPDATE_MESSAGE: '1',
	NODE_NO_WARNINGS: '1'
};

export function say(text) {
	console.log(`\u001b[36m一窗\u001b[0m ${text}`);
}

/** Runs to the end. Quiet unless it fails; then what it said is shown and the process stops. */
export async function run(command, args, { isShown = false, env = environment } = {}) {
	const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', isShown ? 'inherit' : 'pipe', 'pipe'] });
	let said = '';
	child.stdout?.on('data', (chunk) => (said += chunk));
	child.stderr.on('data', (chunk) => (isShown ? process.stderr.write(chunk) : (said += chunk)));
	const code = await new Promise((resolve) => {
		child.once('error', (error) => {
			said += String(error);
			resolve(1);
		});
		child.once('close', resolve);
	});
	if (code === 0) return said;
	process.stderr.write(said);
	throw new Error(`${path.basename(command)} ${args.join(' ')} 没有成功(退出码 ${code})`);
}

/** A dot every few seconds, so that a long step shows it is alive. */
export async function step(text, work) {
	const began = Date.now();
	say(`${text}…`);
	const sign = setInterval(() => say(`  还在进行，已 ${Math.round((Date.now() - began) / 1000)} 秒`), 15_000);
	try {
		return await work();
	} finally {
		clearInterval(sign);
		say(`  完成，用了 ${((Date.now() - began) / 1000).toFixed(1)} 秒`);
	}
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');

/** Whether what `name` made is still up to date with `key`; marks are kept beside the installed packages. */
function isFresh(name, key) {
	const mark = path.join(root, 'node_modules', `.one-window-${name}`);
	return fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === key;
}
function markFresh(name, key) {
	fs.writeFileSync(path.join(root, 'node_modules', `.one-window-${name}`), key);
}

/** Everything under these folders, by name and content. */
function contentKey(places) {
	const hash = createHash('sha256');
	const walk = (place) => {
		const full = path.join(root, place);
		if (!fs.existsSync(full) || place.includes('generated')) return;
		if (fs.statSync(full).isDirectory())
			fs.readdirSync(full)
				.sort()
				.forEach((name) => walk(path.join(place, name)));
		else hash.update(place).update(fs.readFileSync(full));
	};
	places.forEach(walk);
	return hash.digest('hex');
}

export async function install() {
	const key = hashOf(read('package-lock.json') + process.platform + process.arch);
	if (isFresh('installed', key)) return;
	await step('安装依赖(第一次约两分钟)', () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']));
	markFresh('installed', key);
}

export async function generate() {
	const key = hashOf(read('prisma/schema.prisma') + read('package-lock.json'));
	const made = ['src/lib/server/db/generated/client.ts', '.svelte-kit/tsconfig.json'];
	const isThere = made.every((file) => fs.existsSync(path.join(root, file)));
	if (isThere && isFresh('generated', key)) return;
	await step('生成数据库访问代码', async () => {
		await run(bin('svelte-kit'), ['sync']); // tsconfig.json extends what this writes, and Prisma reads it
		await run(bin('prisma'), ['generate']);
	});
	markFresh('generated', key);
}

export async function build() {
	const key = contentKey([
		'src',
		'static',
		'prisma/catalogue',
		'package-lock.json',
		'vite.config.ts',
		'svelte.config.js'
	]);
	const isThere = fs.existsSync(path.join(root, 'build', 'index.js'));
	if (isThere && isFresh('built', key)) return;
	await step('构建应用', () => run(bin('vite'), ['build']));
	markFresh('built', key);
}

/** Chromium and Chinese fonts for the tests of screens; Debian has both. */
export async function installChromium() {
	const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
	const hasFont = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim();
	if (fs.existsSync(chromium) && hasFont) return;
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const apt = (...args) => {
		const [command, ...rest] = [...asRoot, 'apt-get', ...args];
		return run(command, rest, { env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } });
	};
	say('测试屏幕需要 Chromium 和中文字体，现在用 apt-get install -y chromium fonts-noto-cjk 安装');
	try {
		await step('安装 Chromium 和中文字体', async () => {
			await apt('update');
			await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
		});
	} catch (error) {
		throw new Error(`${error.message}\n请由管理员运行：apt-get install -y chromium fonts-noto-cjk,再重新运行`, {
			cause: error
		});
	}
}
