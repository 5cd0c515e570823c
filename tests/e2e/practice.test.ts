import type { Page } from '@playwright/test';
import { daysLater } from './days-later.ts';
import {
	addArticle,
	answerSomehow,
	assign,
	awake,
	begin,
	join,
	makeClass,
	makeQuiz,
	signUp,
	takeAll
} from './people.ts';
import { expect, test } from './test.ts';

for (const javaScriptEnabled of [true, false])
	test(`what was missed comes back in another form, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browserOf,
		installation
	}) => {
		const teacher = await browserOf();
		await teacher.goto('/sign-up');
		await signUp(teacher, 'Ms Okafor', 'okafor@school.example');
		await addArticle(teacher);
		await makeQuiz(teacher, 3);
		const group = await makeClass(teacher, 'Year 9');
		await assign(teacher, group.id, /Night ferry/);

		const pupil = await browserOf({ javaScriptEnabled });
		await join(pupil, group.code, 'Amir');
		await pupil.goto('/practice');
		await expect(pupil.locator('main')).toContainText('Nothing to practise yet');
		await begin(pupil);
		await takeAll(pupil);
		await expect(pupil.locator('.stem')).toHaveCount(3);
		const asked = await pupil.locator('.stem').allInnerTexts();
		await pupil.goto('/home');
		await expect(pupil.getByRole('heading', { name: 'Practice' })).toHaveCount(0);

		await daysLater(installation, 2);
		await pupil.goto('/home');
		await expect(pupil.locator('main')).toContainText(/\d due, about \d+ minute/);
		await pupil.getByRole('link', { name: 'Practise', exact: true }).click();
		await expect(pupil.getByRole('heading', { name: /\d questions? (is|are) due/ })).toBeVisible();
		const due = Number(
			/(\d+) questions? (?:is|are) due/.exec(await pupil.locator('main').innerText())?.[1]
		);
		expect(due).toBeGreaterThan(0);

		await pupil.getByRole('button', { name: 'Start' }).click();
		await expect(pupil).toHaveURL(/\/practice\/[0-9a-z]{20}$/);
		const stem = await pupil.locator('#stem').innerText();
		expect(asked).not.toContain(stem);
		if (javaScriptEnabled) await keepsWhatIsChosenEarly(pupil);
		const check = pupil.getByRole('button', { name: 'Check my answer' });
		await check.click();
		await expect(pupil.locator('form#answer')).toContainText(/first|missing/);
		expect(await pupil.locator('#stem').innerText()).toBe(stem);
		await answerSomehow(pupil);
		await check.click();
		await expect(pupil).toHaveURL(/review=/);
		await expect(pupil.locator('#verdict')).toContainText(/right/i);
		await expect(pupil.locator('mark').first()).toBeAttached();
		await expect(pupil.locator('main')).toContainText('This comes back on');
		const back = await pupil.locator('.due time').getAttribute('datetime');
		expect(Date.parse(back ?? '')).toBeGreaterThan(Date.now());

		await pupil.goto('/practice');
		const main = pupil.locator('main');
		if (due > 1) await expect(main).toContainText(`${due - 1} question`);
		else await expect(main).toContainText('Nothing is due just now');
		await expect(main).toContainText('1 of the last 7 days');
		await pupil.getByRole('link', { name: 'My progress' }).first().click();
		await expect(main).toContainText('1 from practice');
		await expect(main.getByRole('link', { name: 'Night ferry' }).first()).toBeVisible();
	});

/** Answers before the page is awake, and leaves it as it was. */
async function keepsWhatIsChosenEarly(page: Page) {
	const gate = Promise.withResolvers<void>();
	await page.route('**/_app/**/*.js', async (route) => {
		await gate.promise;
		await route.continue();
	});
	await page.reload({ waitUntil: 'commit' });
	// Every kind of question that can come here asks how sure one is.
	const sure = page.getByRole('radio', { name: 'I am sure' });
	await sure.check();
	gate.resolve();
	await awake(page);
	await expect(sure).toBeChecked();
	await page.unrouteAll();
	await page.reload();
	await awake(page);
}
