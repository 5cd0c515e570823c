import { addArticle, assign, begin, join, makeClass, makeQuiz, signUp, takeAll } from './people.ts';
import { expect, test } from './test.ts';

const PLAIN = { javaScriptEnabled: false };

test('a visitor takes a sample quiz without JavaScript', async ({ browserOf }) => {
	const page = await browserOf(PLAIN);
	await page.goto('/');
	await page.getByRole('link', { name: 'Take a sample quiz' }).click();
	if (!page.url().includes('/take/'))
		await page.getByRole('button', { name: /quiz/ }).first().click();
	await expect(page).toHaveURL(/\/take\//);
	await takeAll(page);
	await expect(page.locator('main')).toContainText('of 10');
	await expect(page.locator('mark').first()).toBeAttached();
});

test('teacher and pupil go the whole way without JavaScript', async ({ browserOf }) => {
	const teacher = await browserOf(PLAIN);
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@school.example');
	await addArticle(teacher);
	await makeQuiz(teacher, 3);
	const group = await makeClass(teacher, 'Year 9');
	await assign(teacher, group.id, /Night ferry/);

	const pupil = await browserOf(PLAIN);
	await join(pupil, group.code, 'Amir');
	await begin(pupil);
	await takeAll(pupil);
	await expect(pupil.locator('main')).toContainText('of 3');
	await pupil.goto('/home');
	await expect(pupil.locator('main')).toContainText('Night ferry');

	await teacher.goto(`/classes/${group.id}`);
	await teacher
		.getByRole('link', { name: /Night ferry/ })
		.first()
		.click();
	await expect(teacher.getByRole('row', { name: /Amir/ })).toContainText('/ 3');
});
