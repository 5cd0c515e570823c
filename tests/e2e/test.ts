import { test as base, expect, type Page } from '@playwright/test';
import { install, type Installation } from './installation.ts';

/** What the browser says of answers that a test provoked itself, e.g. a page that is not there. */
const PROVOKED = /Failed to load resource/;

/** Collects what a page writes to its console as an error, and what it throws. */
function watch(page: Page, said: string[]) {
	page.on('pageerror', (error) => said.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error' && !PROVOKED.test(message.text())) said.push(message.text());
	});
}

/** How a person's browser differs from an ordinary one. */
export interface BrowserOptions {
	readonly javaScriptEnabled?: boolean;
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly colorScheme?: 'light' | 'dark';
	/** What the browser asks for, e.g. `es-MX`. */
	readonly locale?: string;
}

/**
 * The tests' own `test`: an installation for each test, and `browserOf`, which opens the browser of
 * one more person. An error in any console fails the test.
 */
export const test = base.extend<{
	installation: Installation;
	browserOf: (options?: BrowserOptions) => Promise<Page>;
}>({
	installation: async ({ browserName: _ }, use) => {
		const installation = await install();
		await use(installation);
		await installation.remove();
	},
	browserOf: async ({ browser, installation }, use) => {
		const said: string[] = [];
		const contexts: { close(): Promise<void> }[] = [];
		await use(async (options = {}) => {
			const context = await browser.newContext({ baseURL: installation.url, ...options });
			contexts.push(context);
			const page = await context.newPage();
			watch(page, said);
			return page;
		});
		for (const context of contexts) await context.close();
		expect(said, 'errors in a console').toEqual([]);
	}
});

export { expect };
