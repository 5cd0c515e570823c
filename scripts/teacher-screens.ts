/**
 * Takes the pictures of a teacher's screens for docs/screens: an invented class of thirty with its
 * quizzes, and one of six while it runs. Run it after a build: node scripts/teacher-screens.ts [folder]
 */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { chromium, type Page } from 'playwright';
import { wear } from '../tests/a11y/axe.ts';
import { install } from '../tests/e2e/installation.ts';
import * as people from '../tests/e2e/people.ts';
import { cookiesAt } from './bench/cookies.ts';
import { seedSchool, SMALL } from './bench/school.ts';
import { teacherAt } from './bench/teacher-account.ts';
import { chromiumArgs, findChromium } from './chromium.mjs';

const folder = process.argv[2] ?? 'docs/screens';
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const NAMES = 'Ana López\nSiobhán O’Neill\nمريم حسن\nana lopez\nJo Quill\n...';

const installation = await install();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });

async function person(): Promise<Page> {
	const context = await browser.newContext({
		baseURL: installation.url,
		locale: 'en-GB',
		viewport: DESK
	});
	return context.newPage();
}

/** Takes the picture of what is open, scrolled to what it is about. */
async function picture(page: Page, name: string, about?: string) {
	await page.waitForLoadState('load');
	if (about) await page.getByText(about).first().scrollIntoViewIfNeeded();
	await page.waitForTimeout(600);
	await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 60 });
}

/** A teacher, and an invented class that has taken its quizzes. */
async function school() {
	const file = join(installation.folder, 'readback.db');
	const { userId, cookie } = await teacherAt(installation.url, file);
	const made = seedSchool(file, userId, { ...SMALL, attempts: 3, questions: 12 });
	const sqlite = new Sqlite(file);
	for (const table of ['article_versions', 'quizzes'])
		sqlite.exec(`update ${table} set title = replace(title, substr(title, -4), '')
			where title glob '* ([0-9])'`);
	sqlite.close();
	const page = await person();
	await page.context().addCookies(cookiesAt(installation.url, cookie));
	return { page, ...made };
}

/** Six pupils at a quiz, each as far as a pupil may be; ends at its page while it runs. */
async function running(teacher: Page, quiz: RegExp): Promise<readonly Page[]> {
	const group = await people.makeClass(teacher, 'Year 9 · Reading the news');
	await people.assign(teacher, group.id, quiz);
	const pupils: Page[] = [];
	for (const name of ['Amir', 'Bea', 'Chidi', 'Dana', 'Emre', 'Zoë']) {
		const page = await person();
		await people.join(page, group.code, name);
		if (pupils.length < 5) await people.begin(page);
		pupils.push(page);
	}
	for (const [at, answers] of [4, 2, 0, 1].entries()) {
		const page = pupils[at] as Page;
		for (let given = 0; given < answers; given++) {
			await people.answerSomehow(page);
			await page.getByText(/^Saved/).waitFor();
			await page.getByRole('button', { name: 'Next question' }).click();
		}
	}
	await people.takeAll(pupils[4] as Page);
	await teacher.goto(`/classes/${group.id}`);
	await teacher.getByRole('link', { name: /while it runs/ }).click();
	await teacher.getByRole('heading', { name: 'Who is where' }).waitFor();
	return pupils;
}

try {
	const { page, classId, assignmentId } = await school();
	const [group, given] = [`/classes/${classId}`, `/assignments/${assignmentId}`];
	const open = (address: string) => page.goto(address, { waitUntil: 'networkidle' });

	await open('/articles/new');
	await page.getByLabel('Text of the article').fill(people.ARTICLE);
	await picture(page, 'newarticle');
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.locator('#look').waitFor();
	await picture(page, 'look');
	await page.getByRole('button', { name: 'Add the article' }).click();
	await page.waitForURL(/\/articles\/[0-9a-z]{20}$/);
	const article = new URL(page.url()).pathname;
	await open(article);
	await picture(page, 'article');
	await open(`${article}/level`);
	await picture(page, 'level');
	await open(`${article}/questions`);
	for (const kept of [1, 2]) {
		await page.keyboard.press('k');
		await page.getByText(`${kept} kept`).waitFor();
	}
	await picture(page, 'desk');
	await page.setViewportSize(PHONE);
	await wear(page, 'dark');
	await picture(page, 'desk-phone');
	await wear(page, 'light');
	await page.setViewportSize(DESK);
	await open(`${article}/questions/new`);
	await page.locator('[name="stem"]').fill('Who put people before the timetable');
	await page.getByLabel('Option A', { exact: true }).fill('Lena Ostrow');
	await page.getByRole('checkbox', { name: 'Option A is right' }).check();
	await page.getByLabel('Option B', { exact: true }).fill('Peter Vance');
	await page.locator('label', { hasText: 'No timetable is worth' }).first().click();
	await page.getByText('End the question with').waitFor();
	await picture(page, 'newq');
	await open('/bank');
	await picture(page, 'bank');
	await open(`/quizzes/new?article=${article.split('/').at(-1)}`);
	await picture(page, 'newquiz');

	await open(given);
	await picture(page, 'sheet');
	await open(`${given}/questions/2`);
	await picture(page, 'question');
	await open(`${given}/mend/2`);
	await page.locator('.only.key').getByRole('checkbox', { checked: false }).first().check();
	await page.getByLabel('Why').fill('The article bears this out, too.');
	await page.getByRole('button', { name: 'See what it would do' }).click();
	await page.getByRole('button', { name: 'Apply to all attempts' }).waitFor();
	await picture(page, 'mend', 'Apply to all attempts');
	for (const [name, address] of [
		['analysis', `${given}/analysis`],
		['misread', `${given}/misread`],
		['gradebook', `${group}/gradebook`]
	] as const) {
		await open(address);
		await picture(page, name);
		await page.setViewportSize(PHONE);
		await wear(page, 'dark');
		await picture(page, `${name}-phone`);
		await wear(page, 'light');
		await page.setViewportSize(DESK);
	}
	await open(`${given}/misread/projector`);
	await picture(page, 'projector');
	await open(`${group}/progress`);
	await picture(page, 'progress');
	await open(group);
	await picture(page, 'class');
	await page.locator('a[href*="/roster/"]').first().click();
	await page.getByLabel('Time').selectOption('1.5');
	await page.getByLabel('More attempts').fill('1');
	await page.getByRole('button', { name: 'Save what is arranged' }).click();
	await page.getByText('Arranged. It holds from now on').waitFor();
	await picture(page, 'arranged');
	await open(`${group}/roster`);
	await page.getByLabel('Names').fill(NAMES);
	await page.getByRole('button', { name: 'Look at the list' }).click();
	await page.getByText(/^Not taken/).waitFor();
	await picture(page, 'roster');

	await open('/quizzes');
	await page.locator('main a[href^="/quizzes/"]', { hasText: 'The night ferry' }).first().click();
	await page.waitForURL(/\/quizzes\/[0-9a-z]{20}$/);
	const quiz = new URL(page.url()).pathname;
	await open(quiz);
	await picture(page, 'quiz');
	await open(`${quiz}/paper`);
	await picture(page, 'paper');
	await open(`${quiz}/preview`);
	await page.setViewportSize(PHONE);
	await wear(page, 'dark');
	await page.evaluate(() => document.querySelector('[data-panel="question"]')?.scrollIntoView());
	await picture(page, 'preview-phone');
	await wear(page, 'light');
	await page.setViewportSize(DESK);

	const pupils = await running(page, /The night ferry/);
	await page.setViewportSize({ ...DESK, height: 1120 });
	await picture(page, 'live');
	await page.setViewportSize(PHONE);
	await wear(page, 'dark');
	await picture(page, 'live-phone');
	for (const pupil of pupils) await pupil.context().close();
} finally {
	await browser.close();
	await installation.remove();
}
