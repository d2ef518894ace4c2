// `npm start`: from a fresh clone to a running demonstration in one command.
import { spawn } from 'node:child_process';
import { bin, build, environment, generate, install, root, say, step } from './house.mjs';

process.chdir(root);
const env = {
	...environment,
	DEMO: process.env.DEMO ?? '1',
	PORT: process.env.PORT ?? '3000',
	ORIGIN: process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '3000'}`,
	BODY_SIZE_LIMIT: process.env.BODY_SIZE_LIMIT ?? '220M'
};

try {
	await install();
	await generate();
	await build();
	const database = await step('启动数据库、更新表结构、写入事项目录和演示账号', () => prepareDatabase());
	serve(database);
} catch (error) {
	say(`没能启动:${error.message}`);
	process.exit(1);
}

/** Runs tools/prepare-database.ts, which prints one JSON line. */
function prepareDatabase() {
	return new Promise((resolve, reject) => {
		const child = spawn(bin('node'), ['tools/prepare-database.ts'], {
			cwd: root,
			env,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let said = '';
		let faults = '';
		child.stdout.on('data', (chunk) => (said += chunk));
		child.stderr.on('data', (chunk) => (faults += chunk));
		child.once('close', (code) =>
			code === 0
				? resolve(JSON.parse(said.trim().split('\n').at(-1)))
				: reject(new Error(faults.trim() || `退出码 ${code}`))
		);
	});
}

function serve(database) {
	const server = spawn(bin('node'), ['build/index.js'], {
		cwd: root,
		env: { ...env, DATABASE_URL: database.url, SHUTDOWN_TIMEOUT: '10' },
		stdio: 'inherit'
	});
	let isStopping = false;
	const stop = () => {
		if (isStopping) return;
		isStopping = true;
		say('正在停下来…');
		server.kill('SIGTERM');
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
	server.once('exit', async (code) => {
		if (database.isEmbedded) await stopDatabase(database.pid);
		process.exit(isStopping ? 0 : (code ?? 1));
	});
	waitUntilReady(env.PORT).then(() => announce(database, env.ORIGIN));
}

async function stopDatabase(pid) {
	try {
		process.kill(pid, 'SIGINT');
		for (let tries = 0; tries < 100; tries++) {
			process.kill(pid, 0);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	} catch {
		// it has stopped
	}
}

async function waitUntilReady(port) {
	for (let tries = 0; tries < 300; tries++) {
		const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	say('应用还没有答复，请看上面的日志');
}

function announce(database, origin) {
	say(`已经开门:${origin}`);
	if (database.movedBecause) say(`数据库放在 ${database.dataDirectory}`);
	if (database.staff.length === 0) return;
	console.log('\n  申请人：用任意 11 位手机号登录，验证码在 ' + origin + '/demo/phone 上看');
	console.log(`  工作人员：${origin}/desk/sign-in,密码都是 ${database.password}\n`);
	for (const person of database.staff) console.log(`    ${person.loginName.padEnd(8)} ${person.title}`);
	console.log('\n  停止：Ctrl+C。再次运行 npm start,数据都在。\n');
}
