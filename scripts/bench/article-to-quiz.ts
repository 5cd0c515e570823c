import { chromium, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { samples } from '../../src/lib/server/samples/index.ts';
import { cookiesAt } from './cookies.ts';
import { presserOn, type Presser } from './presser.ts';
import type { TeacherAccount } from './teacher-account.ts';
import { rounded } from './timing.ts';

const { text = '' } = samples.find(({ slug }) => slug === 'sallowford-flood') ?? {};
/** The sample with the most to ask; the last line makes it another text than what the teacher has. */
const ARTICLE = `${text}\n\nThis was printed in the school’s own paper.`;
/** Questions of the quiz. */
const COUNT = 10;

/** The way from an article to an assigned quiz. */
export interface Way {
	/** Of keys, the tabulator's among them. */
	readonly presses: number;
	/** What the machine took for it, without thinking. */
	readonly seconds: number;
}

/** Goes the whole way with the keyboard alone: paste, keep ten questions, make a quiz, assign it. */
export async function articleToQuiz(origin: string, { cookie }: TeacherAccount): Promise<Way> {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [...chromiumArgs]
	});
	try {
		const context = await browser.newContext({ baseURL: origin });
		await context.addCookies(cookiesAt(origin, cookie));
		const page = await context.newPage();
		page.setDefaultTimeout(60_000);
		await page.goto('/articles/new');
		await page.waitForLoadState('networkidle');
		const start = performance.now();
		const keyboard = presserOn(page);
		await walk(page, keyboard);
		return {
			presses: keyboard.presses,
			seconds: rounded((performance.now() - start) / 1000, 1)
		};
	} finally {
		await browser.close();
	}
}

async function walk(page: Page, keyboard: Presser): Promise<void> {
	await keyboard.reach(page.getByLabel('Text of the article'));
	await keyboard.paste(ARTICLE);
	await keyboard.press('Control+Enter');
	const add = page.getByRole('button', { name: 'Add the article' });
	await page.locator('button:enabled', { hasText: 'Add the article' }).waitFor();
	// The focus goes to what came back; where it does not, the button is gone to.
	await page.waitForTimeout(500);
	if ((await page.locator('form :focus').count()) > 0) await keyboard.press('Control+Enter');
	else {
		await keyboard.reach(add);
		await keyboard.press('Enter');
	}
	await page.waitForURL(/\/articles\/[0-9a-z]{20}/);
	await follow(page, keyboard, /To the questions/, /\/questions/);
	for (let kept = 1; kept <= COUNT; kept++) {
		const waiting = page.getByText(/\d to look at/).first();
		if (!(await waiting.isVisible())) {
			await keyboard.press('d');
			await waiting.waitFor();
		}
		await keyboard.press('k');
		await page.getByText(new RegExp(`\\b${kept} kept`)).waitFor();
	}
	await keyboard.press('q');
	await page.waitForURL(/\/quizzes\/new/);
	await page.waitForLoadState('networkidle');
	await keyboard.reach(page.getByRole('button', { name: 'Make the quiz' }));
	await keyboard.press('Enter');
	await page.waitForURL(/\/quizzes\/[0-9a-z]{20}/);
	await follow(page, keyboard, /Assign to a class/, /\/assignments\/new/);
	await keyboard.reach(page.getByLabel('Class'));
	await keyboard.press('ArrowDown');
	// From any line of a form, Enter sends it.
	await keyboard.press('Tab');
	await keyboard.press('Enter');
	await page.waitForURL((url) => !url.pathname.startsWith('/assignments/new'));
}

async function follow(page: Page, keyboard: Presser, name: RegExp, to: RegExp): Promise<void> {
	await keyboard.reach(page.getByRole('main').getByRole('link', { name }).first());
	await keyboard.press('Enter');
	await page.waitForURL(to);
	await page.waitForLoadState('networkidle');
}
