// `npm run dev`: the demonstration's database and Vite's own server, which reloads as files change.
import { spawn, spawnSync } from 'node:child_process';
import { bin, environment, generate, install, root } from './house.mjs';

process.chdir(root);
await install();
await generate();
const env = { ...environment, DEMO: '1' };
const prepared = spawnSync(bin('node'), ['tools/prepare-database.ts'], { env, encoding: 'utf8' });
if (prepared.status !== 0) throw new Error(prepared.stderr);
const { url } = JSON.parse(prepared.stdout.trim().split('\n').at(-1));
spawn(bin('vite'), ['dev'], { env: { ...env, DATABASE_URL: url, ORIGIN: 'http://localhost:5173' }, stdio: 'inherit' });
