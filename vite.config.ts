import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';
import { languageOfPage, messageOptions, shortMessages } from './scripts/messages.mjs';

/** What every page of the browser has: Svelte, Kit, the languages, and what stands around and in place of a page. */
const FRAME = [
	/[\\/]node_modules[\\/](@sveltejs|svelte|devalue|esm-env|clsx)[\\/]/,
	/[\\/]paraglide[\\/](runtime|registry)\.js/,
	/[\\/]src[\\/]routes[\\/]\+(layout|error)\.svelte/,
	/[\\/]components[\\/]((LocalTime|Notice)\.svelte|(time|moment|form|skill)-words\.ts)/,
	/vite[\\/]preload-helper/
];

/** What the pages of a question share: the article and the ways of answering. */
const QUESTION = [
	/[\\/]components[\\/](answer[\\/]AnswerInput|reading[\\/]Reading|SideBySide|ArticleText|GapText|Steps)\.svelte/,
	/[\\/](byline|arranged-for)\.ts/
];

/** What keeps answers on this device. */
const DEVICE = [/[\\/]state[\\/](outbox|send-answer|device-store|kept-pages|leave-device)\.ts/];

const isOf = (room: readonly RegExp[]) => (id: string) => room.some((part) => part.test(id));

/**
 * Puts what pages share into few files, each with all that it imports: by themselves they would be some forty
 * of a few hundred bytes, which hardly compress.
 */
const fewFiles: Plugin = {
	name: 'few-files',
	applyToEnvironment: ({ config }) => config.consumer === 'client',
	outputOptions: (options) => ({
		...options,
		codeSplitting: {
			groups: [
				{ name: 'frame', test: isOf(FRAME), priority: 2 },
				{ name: 'question', test: isOf(QUESTION), priority: 1 },
				{ name: 'device', test: isOf(DEVICE) }
			]
		}
	})
};

export default defineConfig({
	// The document names the files that its page needs; a list of those of every page would weigh more.
	build: { modulePreload: false },
	worker: { format: 'es' },
	plugins: [
		fewFiles,
		languageOfPage,
		shortMessages,
		paraglideVitePlugin(messageOptions),
		sveltekit()
	],
	test: {
		expect: { requireAssertions: true },
		// No test is about time: only one that hangs is ended, on a machine however busy.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Half the time went to loading the same modules for each file anew.
					isolate: false,
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				// Components run in the browser that pupils use, not in an imitation of one.
				extends: true,
				test: {
					name: 'component',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findChromium(), args: chromiumArgs }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
