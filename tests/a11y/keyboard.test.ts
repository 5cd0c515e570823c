import type { Page } from '@playwright/test';
import { giveEveryForm, optionOf, ORDER, PROOFS } from '../e2e/every-form.ts';
import { awake, join } from '../e2e/people.ts';
import { expect, test } from '../e2e/test.ts';
import { chooseByKey, pressOn, tabTo, tooWide } from './hands.ts';
import { listen } from './heard.ts';
import { smallTargets } from './targets.ts';

/** A window of a desk, and the same at 400% zoom. */
const WINDOWS = [
	{ zoom: '100%', width: 1280, height: 1024 },
	{ zoom: '400%', width: 320, height: 256 }
] as const;

for (const { zoom, ...viewport } of WINDOWS)
	test(`a whole quiz with the keyboard alone, at ${zoom}`, async ({ browserOf, installation }) => {
		const settings = { feedback: 'at-once', proof: true, sureness: true } as const;
		const code = await giveEveryForm(installation, settings);
		const page = await browserOf({ viewport });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const heard = await listen(page);
		await join(page, code, 'Zoë');
		const fits = async () => {
			// Without its styles nothing has its size yet.
			await page.waitForLoadState();
			expect(await tooWide(page)).toBeLessThanOrEqual(0);
			expect(await smallTargets(page)).toEqual([]);
		};
		await fits();
		await pressOn(page, page.getByRole('button', { name: /^Start/ }));
		await expect(page).toHaveURL(/\/take\//);
		await awake(page);
		for (let position = 0; position < PROOFS.length; position++)
			await test.step(`question ${position + 1}`, async () => {
				await expect(page.locator(`[aria-current="step"][value="${position + 1}"]`)).toBeAttached();
				await fits();
				await answerByKey(page, position);
				const before = (await heard()).length;
				await pressOn(page, page.getByRole('button', { name: 'Check my answer' }));
				await expect(page.getByRole('button', { name: 'Show me the place' })).toBeVisible();
				const since = async () => (await heard()).slice(before).join('\n');
				await expect.poll(since).toMatch(/You know it|Right/);
				await fits();
				await pressOn(page, page.getByRole('button', { name: /Next question|To the end/ }));
			});
		await fits();
		await pressOn(page, page.getByRole('button', { name: 'Hand in' }));
		await expect(page).toHaveURL(/\/result$/);
		await expect(page.getByText('Every answer was right.')).toBeVisible();
		await fits();
	});

/** Gives the right answer with its proof to the question on show. */
async function answerByKey(page: Page, position: number) {
	const form = page.locator('form#answer');
	const choose = async (...options: readonly string[]) => {
		for (const name of options) await chooseByKey(page, optionOf(page, name));
	};
	const type = async (words: string) => {
		await tabTo(page, form.getByRole('textbox'));
		await page.keyboard.type(words);
	};
	if (position === 0) await choose('Ines Calder');
	if (position === 1) await choose('Operation Lantern', 'the Petrel');
	if (position === 2)
		for (const [line, name] of [
			['Nobody digs yet.', 'Reed'],
			['The dredgers will wait.', 'Calder']
		] as const) {
			await tabTo(page, form.getByLabel(line));
			await page.keyboard.type(name);
			await expect(form.getByLabel(line).locator('option:checked')).toHaveText(name);
		}
	if (position === 3) await orderByKey(page);
	if (position === 5) await type('mr tomas reed');
	if (position === 6) await type('fourteen');
	if (position === 7) await choose('digs');
	await pressOn(page, form.getByRole('link', { name: /in the article$/ }));
	await chooseByKey(page, page.getByRole('radio', { name: PROOFS[position] }));
	await pressOn(page, page.getByRole('link', { name: 'Back to the question' }));
	await chooseByKey(page, form.getByLabel(position % 2 ? 'I think so' : 'I am sure'));
}

/** Moves each line up to its place; the focus stays on what moves it. */
async function orderByKey(page: Page) {
	const rows = page.locator('li[data-place]');
	for (const [place, words] of ORDER.entries()) {
		const shown = await rows.allInnerTexts();
		const at = shown.findIndex((row) => row.includes(words));
		if (at > place) await tabTo(page, page.getByRole('button', { name: `Move up: ${words}` }));
		for (let to = at - 1; to >= place; to--) {
			await page.keyboard.press('Enter');
			await expect(rows.nth(to)).toContainText(words);
		}
	}
}
