import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, and what axe-core counts as good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
];
const SCHEMES = ['light', 'dark'] as const;
/** The rules that colours can break; all others find the same in light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page that is open, at each size in light and dark. */
export async function findings(page: Page) {
	const found: string[] = [];
	for (const viewport of SIZES)
		for (const colorScheme of SCHEMES) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const axe = new AxeBuilder({ page }).setLegacyMode();
			const { violations } = await (
				colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)
			).analyze();
			for (const { id, nodes } of violations)
				found.push(
					`${page.url()} ${viewport.width} ${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
				);
		}
	return found;
}
