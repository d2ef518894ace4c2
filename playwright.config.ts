import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/support/chromium.ts';

const port = Number(process.env.E2E_PORT ?? 4310);

export default defineConfig({
	testDir: 'tests/e2e',
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		trace: 'retain-on-failure',
		actionTimeout: 10_000,
		launchOptions: chromiumLaunch
	},
	webServer: {
		command: 'node tests/support/serve-built-app.ts',
		url: `http://localhost:${port}/healthz`,
		reuseExistingServer: false,
		timeout: 120_000,
		stdout: 'pipe',
		env: { PORT: String(port), ORIGIN: `http://localhost:${port}` }
	}
});
