import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What a page can look like: as the device has it, or as its reader set it. */
export type Theme = 'light' | 'dark' | 'sepia' | 'contrast';

/** What one page is looked at in. */
export interface Looks {
	/** Widths of the window, in px. */
	readonly widths: readonly number[];
	readonly themes: readonly Theme[];
}

/** WCAG 2.2 AA, and what axe-core counts as good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that colours can break; all others find the same in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Heights that go with the widths, in px. */
const HEIGHTS: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1280: 800 };

/** Lets a page be seen in a theme, without anything that moves. */
export async function wear(page: Page, theme: Theme): Promise<void> {
	const colorScheme = theme === 'dark' ? 'dark' : 'light';
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	await page.evaluate(
		(name) => {
			// Colours that are still on their way from one theme to the other belong to neither.
			const sheets = document.adoptedStyleSheets;
			if (sheets.length === 0) {
				const still = new CSSStyleSheet();
				still.replaceSync('*, ::before, ::after { transition: none !important; }');
				sheets.push(still);
			}
			if (name === null) delete document.documentElement.dataset.theme;
			else document.documentElement.dataset.theme = name;
		},
		['light', 'dark'].includes(theme) ? null : theme
	);
}

/** Runs axe in the page that is open, which gets it once only; what breaks a rule. */
async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (given) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(given);
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
		);
	}, options);
}

/**
 * What axe finds on the page that is open: every rule once at each width, and those of colours in
 * each theme besides.
 */
export async function axeFindings(page: Page, { widths, themes }: Looks): Promise<string[]> {
	const found: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: HEIGHTS[width] ?? 800 });
		for (const [place, theme] of themes.entries()) {
			await wear(page, theme);
			const broken = await run(page, {
				resultTypes: ['violations'],
				...(place === 0
					? { runOnly: TAGS, rules: { 'target-size': { enabled: true } } }
					: { runOnly: { type: 'rule', values: COLOUR_RULES } })
			});
			found.push(...broken.map((rule) => `${page.url()} ${width} ${theme} ${rule}`));
		}
	}
	return found;
}
