import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import checkFile from 'eslint-plugin-check-file';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** An arrow of the house: what a room may import besides itself. */
const may = (from, ...to) => ({
	from: { element: { type: from } },
	allow: { to: { element: { types: { anyOf: [from, ...to] } } } }
});

const rooms = [
	{ type: 'trpc', pattern: 'src/lib/server/trpc' },
	{ type: 'server', pattern: 'src/lib/server' },
	{ type: 'domain', pattern: 'src/lib/domain' },
	{ type: 'text', pattern: 'src/lib/text' },
	{ type: 'ui', pattern: 'src/lib/ui' },
	{ type: 'client', pattern: 'src/lib/client' },
	{ type: 'routes', pattern: 'src/routes' },
	{ type: 'catalogue', pattern: 'prisma/catalogue' },
	{ type: 'tests', pattern: 'tests' }
];

const ceiling = (max) => ({ 'max-lines': ['error', { max }] });

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'node_modules/',
			'.data/',
			'test-results/',
			'src/lib/server/db/generated/',
			'tools/schema-engine/schema-engine'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: { 'svelte/no-navigation-without-resolve': 'off' } // plain hrefs: the app lives at the root of its origin
	},
	{
		rules: {
			'no-undef': 'off', // TypeScript knows
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}', 'prisma/**/*.ts', 'tests/**/*.ts'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { typescript: { alwaysTryTypes: true } },
			'boundaries/elements': rooms,
			'boundaries/files': [{ category: 'test', pattern: '**/*.test.ts' }]
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					checkAllOrigins: true, // without it, packages and node:* are not looked at
					policies: [
						// the last that matches wins
						{ allow: { to: { module: { origin: ['external', 'core'] } } } },
						{
							from: { element: { types: { noneOf: ['trpc', 'client', 'tests'] } } },
							disallow: { to: { module: { source: '@trpc/*' } } }
						},
						may('domain'),
						may('text', 'domain'),
						may('ui', 'domain', 'text'),
						may('client', 'domain', 'text'),
						may('server', 'domain', 'text'),
						may('trpc', 'domain', 'text', 'server'),
						may('routes', 'domain', 'text', 'ui', 'client', 'trpc'),
						may('catalogue', 'domain'),
						may('tests', 'domain', 'text', 'server', 'trpc', 'catalogue', 'client', 'ui', 'routes'),
						{
							from: { element: { type: 'client' } },
							allow: { to: { element: { type: 'trpc' } }, dependency: { kind: 'type' } }
						},
						{
							from: { element: { type: 'domain' } },
							disallow: { to: { module: { origin: ['external', 'core'] } } }
						},
						{
							from: { element: { type: 'domain' }, file: { categories: 'test' } },
							allow: { to: { module: { source: ['vitest', 'fast-check', '@dagrejs/dagre'] } } }
						},
						{
							from: { file: { categories: 'test' } },
							allow: { to: { element: { types: { anyOf: ['tests', 'trpc', 'catalogue', 'domain', 'text'] } } } }
						}
					]
				}
			]
		}
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': ['error', 'fetch', 'process', 'Date', 'crypto', 'window', 'document'],
			'no-restricted-syntax': [
				'error',
				{ selector: 'AwaitExpression', message: 'Rules do not wait: whoever calls them fetches first.' },
				{ selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Rules know no chance.' }
			],
			...ceiling(200),
			'max-lines-per-function': ['error', { max: 40 }]
		}
	},
	{
		files: ['src/lib/{server,client,ui,text}/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts'],
		rules: ceiling(200)
	},
	{ files: ['src/routes/**/*.{ts,svelte}', '**/*.test.ts', 'tests/**/*.ts'], rules: ceiling(300) },
	{
		files: ['src/lib/**/*.ts', 'tools/**/*.ts', 'tests/**/*.ts', 'prisma/**/*.ts'],
		plugins: { 'check-file': checkFile },
		rules: {
			'check-file/filename-naming-convention': ['error', { '**/*.ts': 'KEBAB_CASE' }, { ignoreMiddleExtensions: true }],
			'check-file/folder-naming-convention': ['error', { 'src/lib/**/': 'KEBAB_CASE' }]
		}
	},
	{
		// The one place that talks to Prisma's generated code by name, and the ground the two shells stand on.
		files: ['src/hooks.server.ts', 'src/service-worker.ts', 'src/app.d.ts', 'prisma/seed.ts', 'tools/**'],
		rules: { 'boundaries/dependencies': 'off' }
	}
);
