import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { presserOn, type Presser } from '../../scripts/bench/presser.ts';
import { samples } from '../../src/lib/server/samples/index.ts';
import { makeClass, signUp } from './people.ts';
import { expect, test } from './test.ts';

/** The sample with the most to ask: others have no ten questions in them. */
const { text: SAMPLE = '' } = samples.find(({ slug }) => slug === 'sallowford-flood') ?? {};
/** The article by which the project measures itself; it is not part of it. */
const CARTELS = new URL('../../../shared/articles/cartels.txt', import.meta.url);

/** Most presses of keys from the pasted text to the assigned quiz. */
const MOST = 40;
/** Questions of the quiz. */
const COUNT = 10;

/** Follows a link of the page with the keyboard. */
async function follow(page: Page, keyboard: Presser, name: RegExp, to: RegExp) {
	await keyboard.reach(page.getByRole('main').getByRole('link', { name }).first());
	await keyboard.press('Enter');
	await page.waitForURL(to);
	await page.waitForLoadState('networkidle');
}

async function fromTextToQuiz(page: Page, text: string) {
	await page.goto('/sign-up');
	await signUp(page, 'Ms Okafor', 'okafor@school.example');
	const group = await makeClass(page, 'Year 9');
	await page.goto('/articles/new');
	await page.waitForLoadState('networkidle');
	const keyboard = presserOn(page);

	await test.step('the text is pasted where the focus is, looked over and added', async () => {
		await expect(page.getByLabel('Text of the article')).toBeFocused();
		await keyboard.paste(`Advertisement\n\n${text}\n\nRead more`);
		await keyboard.press('Control+Enter');
		const left = page.getByRole('checkbox', { checked: true });
		await expect(left.first()).toHaveAccessibleName('Leave out: Advertisement');
		await expect(left.last()).toHaveAccessibleName('Leave out: Read more');
		await keyboard.press('Control+Enter');
		await page.waitForURL(/\/articles\/[0-9a-z]{20}/);
		await expect(page.getByRole('main')).not.toContainText('Advertisement');
		await follow(page, keyboard, /To the questions/, /\/questions/);
	});
	await test.step('ten questions are kept', async () => {
		for (let kept = 1; kept <= COUNT; kept++) {
			await keyboard.press('k');
			await expect(page.getByText(new RegExp(`\\b${kept} kept`))).toBeVisible();
		}
		await keyboard.press('q');
		await page.waitForURL(/\/quizzes\/new/);
		await page.waitForLoadState('networkidle');
	});
	await test.step('the quiz is made and assigned', async () => {
		// From any line of a form, Enter sends it.
		await keyboard.reach(page.getByLabel('Title'));
		await keyboard.press('Enter');
		await page.waitForURL(/\/quizzes\/[0-9a-z]{20}/);
		await follow(page, keyboard, /Assign to a class/, /\/assignments\/new/);
		await expect(page.getByLabel('Quiz').locator('option:checked')).toContainText('(10 questions)');
		await keyboard.reach(page.getByLabel('Class'));
		await keyboard.press('ArrowDown');
		await keyboard.press('Tab');
		await keyboard.press('Enter');
		await page.waitForURL((url) => !url.pathname.startsWith('/assignments/new'));
	});

	expect(keyboard.presses).toBeLessThanOrEqual(MOST);
	await page.goto(`/classes/${group.id}`);
	await expect(page.getByRole('row', { name: /stays open/ })).toBeVisible();
}

test('a pasted article becomes an assigned quiz of ten in forty presses', async ({ browserOf }) => {
	await fromTextToQuiz(await browserOf(), SAMPLE);
});

test('so does the newspaper page that the project is measured by', async ({ browserOf }) => {
	test.skip(!existsSync(CARTELS), 'shared/articles/cartels.txt is not beside the project');
	await fromTextToQuiz(await browserOf(), readFileSync(CARTELS, 'utf8'));
});
