import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * What may not be imported inside a room, and why.
 * @param {{ group: string[], message: string }[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const walls = (patterns) => ({
	'no-restricted-imports': ['error', { patterns }]
});

const outOfReach = [
	'svelte',
	'svelte/*',
	'@sveltejs/*',
	'$app/*',
	'$env/*',
	'$lib',
	'$lib/*',
	'node:*'
];
const data = ['drizzle-orm', 'drizzle-orm/*', 'better-sqlite3', 'better-auth', 'better-auth/*'];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'src/lib/paraglide/',
			'data/',
			'node_modules/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		// The engine is pure: no clock, no chance, no platform, no framework, nothing outside itself.
		files: ['src/lib/engine/**/*.ts'],
		ignores: ['src/lib/engine/**/*.test.ts'],
		rules: {
			...walls([
				{
					group: [
						...outOfReach,
						...data,
						'**/server/**',
						'**/measures/**',
						'**/interchange/**',
						'**/components/**',
						'**/state/**',
						'**/routes/**'
					],
					message: 'The engine imports only itself and language libraries.'
				}
			]),
			'no-restricted-globals': [
				'error',
				...[
					'process',
					'Buffer',
					'window',
					'document',
					'navigator',
					'fetch',
					'crypto',
					'performance',
					'setTimeout',
					'setInterval',
					'localStorage'
				]
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'The engine has no clock.' },
				{
					object: 'Math',
					property: 'random',
					message: 'The engine has no chance: use the seeded generator.'
				}
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'The engine has no clock.'
				}
			]
		}
	},
	{
		files: ['src/lib/measures/**/*.ts', 'src/lib/interchange/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: walls([
			{
				group: [
					...outOfReach,
					...data,
					'**/server/**',
					'**/components/**',
					'**/state/**',
					'**/routes/**'
				],
				message: 'Measures and interchange are pure.'
			}
		])
	},
	{
		files: ['src/lib/server/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: walls([
			{
				group: [
					'svelte',
					'svelte/*',
					'$app/*',
					'$lib',
					'$lib/*',
					'**/components/**',
					'**/state/**',
					'**/routes/**'
				],
				message: 'The server rooms know nothing of screens.'
			}
		])
	},
	{
		// A route asks the domain; it never asks the database.
		files: [
			'src/routes/**/*.ts',
			'src/routes/**/*.svelte',
			'src/lib/components/**',
			'src/lib/state/**'
		],
		rules: walls([{ group: data, message: 'No query outside src/lib/server.' }])
	},
	{
		files: ['src/lib/components/**', 'src/lib/state/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['**/server/**', '**/engine/**', '**/routes/**'],
							allowTypeImports: true,
							message: 'Components and state import only types from other rooms.'
						}
					]
				}
			]
		}
	}
);
