import type { Page } from '@playwright/test';

/**
 * Listens to what is read out of itself on every page opened from now on: words that come into a live
 * region which was there before. Call it before the first page; returns what was heard so far.
 */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.addInitScript(() => {
		const LIVE = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
		const heard: string[] = [];
		const known = new WeakSet<Element>();
		new MutationObserver((records) => {
			const changed = new Set<Element>();
			for (const { target } of records) {
				const element = target instanceof Element ? target : target.parentElement;
				const region = element?.closest(LIVE);
				if (region && known.has(region)) changed.add(region);
			}
			for (const { textContent } of changed) heard.push(textContent.replace(/\s+/g, ' ').trim());
			for (const region of document.querySelectorAll(LIVE)) known.add(region);
		}).observe(document, { subtree: true, childList: true, characterData: true });
		Object.assign(window, { heard });
	});
	return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
