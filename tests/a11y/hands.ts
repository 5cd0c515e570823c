import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than any page has stops. */
const ENOUGH = 200;

/** What has the focus, where none of it can be seen; null where some of it can. */
const hiddenFocus = (page: Page): Promise<string | null> =>
	page.evaluate(() => {
		const at = document.activeElement;
		if (!(at instanceof HTMLElement) || at === document.body) return null;
		const shown = at.closest('label') ?? at;
		const parts = [0.1, 0.5, 0.9];
		const seen = [...shown.getClientRects()].some(({ x, y, width, height }) =>
			parts.some((across) =>
				parts.some((down) => {
					const hit = document.elementFromPoint(x + width * across, y + height * down);
					return hit !== null && (shown.contains(hit) || hit.contains(shown));
				})
			)
		);
		return seen ? null : at.outerHTML.slice(0, 160);
	});

/** What has the focus must come into sight; what covered it may take a frame to leave. */
const inSight = (page: Page) =>
	expect.poll(() => hiddenFocus(page), 'has the focus and cannot be seen').toBeNull();

/** Whether the focus is on an element, or on another choice of its group. */
const isAt = (target: Locator): Promise<boolean> =>
	target.evaluate((element) => {
		const at = document.activeElement;
		if (at === element) return true;
		return (
			at instanceof HTMLInputElement &&
			element instanceof HTMLInputElement &&
			at.type === 'radio' &&
			at.name === element.name &&
			at.form === element.form
		);
	});

/** Moves the focus by Tab until it is on what is looked for; nothing on the way may be covered. */
export async function tabTo(page: Page, target: Locator) {
	for (let presses = 0; presses < ENOUGH; presses++) {
		if (await isAt(target)) return;
		await page.keyboard.press('Tab');
		await inSight(page);
	}
	throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Goes to what is looked for and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter') {
	await tabTo(page, target);
	await page.keyboard.press(key);
}

/** Chooses one of several with the arrow keys, or ticks a box. */
export async function chooseByKey(page: Page, choice: Locator) {
	await tabTo(page, choice);
	for (let presses = 0; presses < ENOUGH; presses++) {
		if (await choice.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('ArrowDown');
		await inSight(page);
	}
	if (!(await choice.isChecked())) await page.keyboard.press('Space');
	await expect(choice).toBeChecked();
}

/** By how many px a page is wider than its window. */
export const tooWide = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
