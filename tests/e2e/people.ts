import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** An article written for the tests: its people and places are invented. */
export const ARTICLE = readFileSync(new URL('../articles/ferry.txt', import.meta.url), 'utf8');

/** Makes an account from the page that is open: the first page of signing up, or an invitation. */
export async function signUp(page: Page, name: string, email: string) {
	await page.getByLabel('Your name').fill(name);
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill('correct horse battery');
	await page.getByRole('button', { name: 'Make my account' }).click();
	await expect(page).toHaveURL(/\/teach$/);
}

/** Adds the article by paste, after a look at its lines; ends on its page. */
export async function addArticle(page: Page, text = ARTICLE) {
	await page.goto('/articles/new');
	await page.getByLabel('Text of the article').fill(text);
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('button', { name: 'Add the article' }).click();
	await expect(page).toHaveURL(/\/articles\/[0-9a-z]{20}/);
}

/** Keeps so many questions at the desk of the article that is open, and makes a quiz of them. */
export async function makeQuiz(page: Page, count: number) {
	const article = /\/articles\/([0-9a-z]{20})/.exec(page.url())?.[1] ?? '';
	await page.goto(`/articles/${article}/questions?show=drawn`);
	for (let kept = 1; kept <= count; kept++) {
		await page.getByRole('button', { name: 'Keep', exact: true }).first().click();
		await expect(page.getByText(`${kept} kept`)).toBeVisible();
	}
	await page.goto(`/quizzes/new?article=${article}`);
	await page.getByRole('button', { name: 'Make the quiz' }).click();
	await expect(page).toHaveURL(/\/quizzes\/[0-9a-z]{20}/);
}

/** Makes a class; tells its id and its join code. */
export async function makeClass(page: Page, name: string) {
	await page.goto('/classes/new');
	await page.getByLabel('Name of the class').fill(name);
	await page.getByRole('button', { name: 'Make the class' }).click();
	await expect(page).toHaveURL(/\/classes\/[0-9a-z]{20}/);
	const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('main').innerText())?.[0] ?? '';
	return { id: page.url().split('/').at(-1) ?? '', code };
}

/** Gives the newest quiz to the class; ends where the assignment can be seen. */
export async function assign(page: Page, classId: string, quizTitle: RegExp) {
	await page.goto(`/assignments/new?class=${classId}`);
	const quiz = page.getByLabel('Quiz');
	const label = (await quiz.locator('option').allInnerTexts()).find((text) => quizTitle.test(text));
	await quiz.selectOption({ label });
	await page.getByRole('button', { name: 'Assign' }).click();
	await expect(page).not.toHaveURL(/assignments\/new/);
}

/** Joins a class as a pupil; tells the three words. */
export async function join(page: Page, code: string, name: string) {
	await page.goto('/join');
	await page.getByLabel('Class code').fill(code.toLowerCase());
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByLabel('Your name').fill(name);
	await page.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Your three words' })).toBeVisible();
	const words = await page.locator('.words').innerText();
	await page.getByRole('link', { name: 'I have written them down' }).click();
	await expect(page).toHaveURL(/\/home$/);
	return words;
}

/** Opens the one quiz that is due. */
export async function begin(page: Page) {
	await page.goto('/home');
	await page
		.getByRole('button', { name: /^Start/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/take\/[0-9a-z]{20}/);
}

/** Waits until a question of somebody who joined a class is awake: until then a button is a form's alone. */
export const awake = (page: Page) => expect(page.locator('#reading-tool-find')).toBeVisible();

/** Answers every question somehow, has it checked where that is offered, and hands in. */
export async function takeAll(page: Page) {
	const handIn = page.getByRole('button', { name: 'Hand in' });
	while (!(await handIn.isVisible())) {
		const step = page.locator('[aria-current="step"]');
		const number = await step.getAttribute('value');
		await answerSomehow(page);
		const check = page.getByRole('button', { name: 'Check my answer' });
		if (await check.isVisible()) await check.click();
		await page.getByRole('button', { name: /Next question|To the end/ }).click();
		await expect(page.locator(`[aria-current="step"][value="${number}"]`)).toHaveCount(0);
	}
	await handIn.click();
	await expect(page).toHaveURL(/\/result$/);
}

/** Gives the first answer that the question on show can be given, whatever its form. */
export async function answerSomehow(page: Page) {
	const form = page.locator('form#answer');
	for (const line of await form.getByRole('combobox').all()) await line.selectOption({ index: 1 });
	const words = form.getByRole('textbox');
	if (await words.isVisible()) await words.fill('somebody else');
	const down = form.getByRole('button', { name: /^Move down/ }).first();
	if (await down.isVisible()) await down.click();
	const option = form.locator('input[name="chosen"]:not([type="hidden"])').first();
	if (await option.isVisible()) await option.check();
	const sentence = page.locator('label:has(input[name="sentence"])').first();
	if (await sentence.count()) await sentence.locator('input').check({ force: true });
}
