import type { Page } from '@playwright/test';
import { daysLater } from '../e2e/days-later.ts';
import {
	addArticle,
	answerSomehow,
	assign,
	begin,
	join,
	makeClass,
	makeQuiz,
	signUp,
	takeAll
} from '../e2e/people.ts';
import { expect, test } from '../e2e/test.ts';
import { findings, pupilFindings } from './findings.ts';
import { smallTargets } from './targets.ts';

/** Opens each page in turn and looks at it. */
async function look(page: Page, paths: readonly string[]) {
	for (const path of paths) {
		await test.step(path, async () => {
			await page.goto(path);
			expect.soft(await findings(page)).toEqual([]);
		});
	}
}

/** The same as a pupil: in high contrast and narrower too, and with a measure at what is pressed. */
async function lookAsPupil(page: Page) {
	expect.soft(await pupilFindings(page)).toEqual([]);
	for (const width of [1280, 320]) {
		await page.setViewportSize({ width, height: 640 });
		expect.soft(await smallTargets(page), page.url()).toEqual([]);
	}
}

// Not about time: only a test that hangs is ended, on a machine however busy.
test.setTimeout(1_500_000);

test('what a visitor sees', async ({ browserOf }) => {
	const page = await browserOf();
	await look(page, [
		'/',
		'/samples/apollo-13',
		'/sign-in',
		'/sign-up',
		'/join',
		'/join?code=ABCD',
		'/invite/none',
		'/no-such-page',
		'/erased'
	]);
});

test('what a teacher and a pupil see', async ({ browserOf, installation }) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@school.example');
	await look(teacher, [
		'/teach',
		'/articles',
		'/quizzes',
		'/quizzes/new',
		'/classes',
		'/classes/new',
		'/assignments/new'
	]);

	await addArticle(teacher);
	const article = new URL(teacher.url()).pathname;
	await makeQuiz(teacher, 4);
	const quiz = new URL(teacher.url()).pathname;
	const group = await makeClass(teacher, 'Year 9');
	await assign(teacher, group.id, /Night ferry/);

	const pupil = await browserOf();
	const opened = async (path: string) => {
		await test.step(path, async () => {
			await pupil.goto(path);
			await lookAsPupil(pupil);
		});
	};
	await pupil.goto(`/join/${group.code}`);
	await lookAsPupil(pupil);
	await join(pupil, group.code, 'Zoë');
	for (const path of ['/home', '/practice', '/progress', '/words']) await opened(path);
	await begin(pupil);
	await lookAsPupil(pupil);
	await answerSomehow(pupil);
	await lookAsPupil(pupil);
	await takeAll(pupil);
	await lookAsPupil(pupil);

	await daysLater(installation, 2);
	for (const path of ['/home', '/progress', '/me', '/me/erase', '/reading', '/practice'])
		await opened(path);
	await test.step('practice', async () => {
		await pupil.getByRole('button', { name: 'Start' }).click();
		await expect(pupil.locator('#stem')).toBeVisible();
		await lookAsPupil(pupil);
		await answerSomehow(pupil);
		await pupil.getByRole('button', { name: 'Check my answer' }).click();
		await expect(pupil.locator('#verdict')).toBeAttached();
		await lookAsPupil(pupil);
	});
	await test.step('without a network', async () => {
		await pupil.context().setOffline(true);
		await pupil.goto('/home');
		await expect(pupil.getByRole('heading')).toContainText('There is no network');
		await lookAsPupil(pupil);
	});

	await teacher.goto(`/classes/${group.id}`);
	await teacher.getByRole('link', { name: 'Zoë' }).click();
	await teacher.waitForURL(/\/roster\//);
	expect(await findings(teacher)).toEqual([]);
	await teacher.goto(`/classes/${group.id}`);
	await teacher
		.getByRole('link', { name: /Night ferry/ })
		.first()
		.click();
	await teacher.waitForURL(/\/assignments\//);
	const assignment = new URL(teacher.url()).pathname;
	await teacher.getByRole('link', { name: 'Zoë' }).click();
	await teacher.waitForURL(/\/pupils\//);
	expect(await findings(teacher)).toEqual([]);
	await look(teacher, [
		'/teach',
		'/articles',
		'/articles/new',
		article,
		`${article}/questions`,
		`${article}/questions?show=approved`,
		`${article}/questions/new`,
		`${article}/level`,
		`${article}/edit`,
		`${article}/versions`,
		'/bank',
		'/quizzes',
		quiz,
		`${quiz}/preview`,
		`${quiz}/paper`,
		'/classes',
		`/classes/${group.id}`,
		`/classes/${group.id}/roster`,
		`/classes/${group.id}/slips`,
		`/classes/${group.id}/settings`,
		`/classes/${group.id}/gradebook`,
		`/classes/${group.id}/progress`,
		assignment,
		`${assignment}/live`,
		`${assignment}/analysis`,
		`${assignment}/misread`,
		`${assignment}/misread/projector`,
		`${assignment}/marking`,
		`${assignment}/mend/1`,
		`${assignment}/questions/1`,
		'/account'
	]);
});
