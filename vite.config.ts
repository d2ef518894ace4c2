import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

export default defineConfig(({ mode }) => ({
	plugins: [
		tailwindcss(),
		sveltekit(),
		...(mode === 'test'
			? []
			: SvelteKitPWA({
					strategies: 'injectManifest',
					srcDir: 'src',
					filename: 'service-worker.ts',
					registerType: 'autoUpdate',
					injectRegister: false,
					manifest: {
						name: '一窗 · 文登政务服务',
						short_name: '一窗',
						description: '一张表、一个号、一张图，在一个窗口办好所有事',
						lang: 'zh-CN',
						id: '/',
						start_url: '/',
						scope: '/',
						display: 'standalone',
						background_color: '#ffffff',
						theme_color: '#0b5a6e',
						icons: [
							{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
							{ src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
							{ src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
						]
					},
					injectManifest: {
						globPatterns: ['client/**/*.{js,css,ico,png,svg,webmanifest}'],
						// Named here, since pages found by pattern lose their ending, and this one is a plain file.
						additionalManifestEntries: [{ url: '/offline.html', revision: hashOf('static/offline.html') }]
					},
					devOptions: { enabled: false }
				}))
	],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'domain',
					environment: 'node',
					include: ['src/lib/{domain,text}/**/*.test.ts', 'prisma/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'server',
					environment: 'node',
					include: ['src/lib/server/**/*.test.ts', 'tools/**/*.test.ts'],
					globalSetup: ['tests/setup/template-database.ts'],
					hookTimeout: 60_000,
					testTimeout: 20_000,
					sequence: { groupOrder: 1 },
					maxWorkers: 2
				}
			},
			{
				extends: true,
				test: {
					name: 'ui',
					environment: 'node',
					include: ['src/lib/{ui,client}/**/*.test.ts', 'src/routes/**/*.test.ts']
				}
			}
		]
	}
}));
