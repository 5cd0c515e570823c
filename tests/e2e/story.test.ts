import { addArticle, assign, begin, join, makeClass, makeQuiz, signUp, takeAll } from './people.ts';
import { expect, test } from './test.ts';

test('from an article to a score, over a power cut', async ({ browserOf, installation }) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@school.example');

	await test.step('the article shows what was found in it', async () => {
		await addArticle(teacher);
		const main = teacher.locator('main');
		await expect(main.getByText('Operation Clear Channel').first()).toBeVisible();
		await expect(main.getByText('Lena Ostrow').first()).toBeVisible();
	});
	await makeQuiz(teacher, 8);
	const group = await makeClass(teacher, 'Year 9 · Reading the news');
	await assign(teacher, group.id, /Night ferry/);

	const pupil = await browserOf({ viewport: { width: 390, height: 844 } });
	const words = await join(pupil, group.code, 'Zoë O’Hara');
	expect(words.split(/[\s-]+/)).toHaveLength(3);
	await begin(pupil);
	await takeAll(pupil);
	await expect(pupil.locator('main')).toContainText(/of 8/);
	await expect(pupil.locator('mark').first()).toBeAttached();
	const shown = /(\d+(?:\.\d+)?)\s*(?:of|\/|out of)\s*8/.exec(
		await pupil.locator('main').innerText()
	)?.[1];
	expect(shown).toBeDefined();

	const scores = async () => {
		await teacher.goto(`/classes/${group.id}`);
		await teacher
			.getByRole('link', { name: /Night ferry/ })
			.first()
			.click();
		const row = teacher.getByRole('row', { name: /Zoë O’Hara/ });
		await expect(row).toContainText(`${shown} / 8`);
		await expect(teacher.getByText('1 of 1', { exact: true })).toBeVisible();
		return row.innerText();
	};
	const before = await scores();

	await test.step('every answer can be read, beside its proof', async () => {
		await teacher.getByRole('link', { name: 'Question 3' }).first().click();
		await expect(teacher.getByRole('heading', { name: /Question 3 of 8/ })).toBeVisible();
		await expect(teacher.locator('#proof-1')).toBeVisible();
		await teacher.getByRole('link', { name: 'Zoë O’Hara' }).click();
		await expect(teacher.getByRole('heading', { level: 1 })).toHaveText('Zoë O’Hara');
		await expect(teacher.getByRole('heading', { level: 2 })).toHaveCount(8);
	});
	await test.step('the scores come as a file', async () => {
		await teacher.goBack();
		const file = teacher.waitForEvent('download');
		await teacher.getByRole('link', { name: 'Download CSV' }).click();
		const stream = await (await file).createReadStream();
		const text = await new Response(stream as unknown as ReadableStream).text();
		expect(text).toContain('Zoë O’Hara');
		expect(text.trim().split('\r\n')).toHaveLength(2);
	});

	await installation.kill();
	await installation.start();
	expect(await scores()).toBe(before);

	await test.step('the pupil comes back on another device', async () => {
		const other = await browserOf();
		await other.goto(`/sign-in?code=${group.code}`);
		await other.getByLabel('Class code').fill(group.code);
		await other.getByLabel('Your name').fill('zoe o’hara');
		await other.getByLabel('Your three words').fill(words);
		await other.getByRole('button', { name: 'Sign in as a pupil' }).click();
		await expect(other).toHaveURL(/\/home$/);
		await expect(other.locator('main')).toContainText('Night ferry');
	});
});
