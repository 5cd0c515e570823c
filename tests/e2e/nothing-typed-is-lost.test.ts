import type { Page } from '@playwright/test';
import { addArticle, begin, join, makeClass, signUp } from './people.ts';
import { expect, test } from './test.ts';

const stemOf = (page: Page) => page.locator('[name="stem"]');

test('what a teacher typed outlasts a lost network, a lost session, a fault and a new load', async ({
	browserOf
}) => {
	const page = await browserOf();
	const context = page.context();
	await page.goto('/sign-up');
	await signUp(page, 'Ms Okafor', 'okafor@example.org');
	await addArticle(page);
	await page.goto(`${page.url()}/questions`);
	await page.getByRole('link', { name: 'Edit', exact: true }).click();
	const stem = stemOf(page);
	const save = page.getByRole('button', { name: 'Save and keep' });
	const told = page.getByRole('alert').filter({ hasText: 'Not saved' });
	await stem.fill('Who put people before the timetable?');
	await page.locator('[name="why-0"]').fill('He speaks of the ferry.');

	await test.step('no network', async () => {
		await context.setOffline(true);
		await save.click();
		await expect(told).toContainText('could not be reached');
		await expect(stem).toHaveValue('Who put people before the timetable?');
		await context.setOffline(false);
	});
	await test.step('signed out meanwhile', async () => {
		const cookies = await context.cookies();
		await context.clearCookies();
		await save.click();
		await expect(told).toContainText('not signed in any more');
		await expect(told.getByRole('link', { name: /Sign in/ })).toHaveAttribute('target', '_blank');
		await context.addCookies(cookies);
		await told.getByRole('button', { name: 'Close' }).click();
		await expect(told).toBeHidden();
	});
	await test.step('a fault of the server', async () => {
		const fault = { type: 'error', error: { message: 'Something went wrong on our side.' } };
		await page.route(/\?\/save$/, (route) => route.fulfill({ status: 500, json: fault }));
		await save.click();
		await expect(told).toContainText('went wrong on our side');
		await page.unrouteAll();
	});
	await test.step('loaded anew', async () => {
		await page.reload();
		await expect(stem).toHaveValue('Who put people before the timetable?');
		await expect(page.locator('[name="why-0"]')).toHaveValue('He speaks of the ferry.');
		await expect(page.locator('section', { hasText: 'Checks' }).last()).toContainText('guessed');
	});
	await test.step('and is saved at last', async () => {
		await save.click();
		await expect(page.locator('#stem')).toHaveText('Who put people before the timetable?');
	});
	await test.step('a pasted article, too', async () => {
		await page.goto('/articles/new');
		await page.getByLabel('Text of the article').fill('The mayor said that it would rain.');
		await page.reload();
		await expect(page.getByLabel('Text of the article')).toHaveValue(
			'The mayor said that it would rain.'
		);
	});
});

test('each flaw of a question is told while it is typed, several of one rule too', async ({
	browserOf
}) => {
	const page = await browserOf();
	await page.goto('/sign-up');
	await signUp(page, 'Ms Okafor', 'okafor@example.org');
	await addArticle(page);
	await page.goto(`${page.url()}/questions/new`);
	const checks = page.getByRole('region', { name: 'Checks' });
	await stemOf(page).fill('who runs');
	await expect(checks).toContainText('Begin the question with a capital letter.');
	await expect(checks).toContainText('End the question with a question mark.');
	await stemOf(page).fill('who runs , “it');
	await expect(checks).toContainText('Close every quotation mark that opens.');
	await expect(checks).toContainText('Take out the stray space or comma.');
	await stemOf(page).fill('');
	await expect(checks).toContainText('Write the question.');
	await expect(checks).not.toContainText('No flaw found');
});

test('who is where stays true after an action that was not carried out', async ({ browserOf }) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@example.org');
	const group = await makeClass(teacher, 'Year 9');
	await teacher.goto(`/assignments/new?class=${group.id}`);
	await teacher.getByLabel('Quiz').selectOption({ index: 1 });
	await teacher.getByRole('button', { name: 'Assign' }).click();
	await expect(teacher).toHaveURL(/\/classes\//);
	const pupil = await browserOf();
	await join(pupil, group.code, 'Zoë');
	await teacher.goto(`/classes/${group.id}`);
	await teacher.getByRole('link', { name: /while it runs/ }).click();
	const row = teacher.getByRole('row').filter({ hasText: 'Zoë' });
	await expect(row).toContainText('not started');
	await begin(pupil);
	await expect(row).toContainText('0 of');
	await teacher.getByRole('button', { name: 'Give more time' }).click();
	await expect(teacher.getByText('Choose a pupil, or everybody.')).toBeVisible();
	await expect(row).toContainText('0 of');

	await teacher.getByRole('link', { name: 'Scores', exact: true }).click();
	const copy = teacher.getByRole('link', { name: 'Copy table' });
	await expect(copy).toBeVisible();
	await teacher.context().setOffline(true);
	await copy.click();
	await expect(teacher.getByText('The server could not be reached.')).toBeVisible();
});
