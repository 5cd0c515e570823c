/**
 * Takes the pictures of a pupil's screens for docs/screens: an invented class and its quizzes, on a
 * phone and a desk, in light and dark. Run it after a build: node scripts/pupil-screens.ts [folder]
 */
import { chromium, type Page } from 'playwright';
import { sample as bees } from '../src/lib/server/samples/library-bees.ts';
import { sample as flood } from '../src/lib/server/samples/sallowford-flood.ts';
import { wear } from '../tests/a11y/axe.ts';
import { daysLater } from '../tests/e2e/days-later.ts';
import { install } from '../tests/e2e/installation.ts';
import * as people from '../tests/e2e/people.ts';
import { chromiumArgs, findChromium } from './chromium.mjs';

const folder = process.argv[2] ?? 'docs/screens';
const SIZES = [
	{ name: 'phone', width: 390, height: 844 },
	{ name: 'desk', width: 1280, height: 800 }
] as const;
const THEMES = ['light', 'dark'] as const;
const ARTICLES = [
	{ title: /Night ferry/, text: people.ARTICLE },
	...[bees, flood].map(({ title, text }) => ({
		title: new RegExp(title),
		text: `${title}\n\n${text}`
	}))
];

const installation = await install();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });

async function person(): Promise<Page> {
	const context = await browser.newContext({
		baseURL: installation.url,
		locale: 'en-GB',
		viewport: { width: 1280, height: 800 }
	});
	return context.newPage();
}

/** Takes the picture of what is open, four times. */
async function picture(page: Page, name: string) {
	for (const { name: size, ...viewport } of SIZES)
		for (const theme of THEMES) {
			await page.setViewportSize(viewport);
			await wear(page, theme);
			// On a phone the question is a swipe away from the article.
			await page.evaluate(() =>
				document.querySelector('[data-panel="question"]')?.scrollIntoView()
			);
			await page.screenshot({
				path: `${folder}/pupil-${name}-${size}-${theme}.jpg`,
				type: 'jpeg',
				quality: 60
			});
		}
	await page.setViewportSize({ width: 1280, height: 800 });
}

try {
	const teacher = await person();
	await teacher.goto('/sign-up');
	await people.signUp(teacher, 'Ms Okafor', 'okafor@school.example');
	const group = await people.makeClass(teacher, 'Year 9 · Reading the news');
	for (const { title, text } of ARTICLES) {
		await people.addArticle(teacher, text);
		await people.makeQuiz(teacher, 6);
		await people.assign(teacher, group.id, title);
	}

	const pupil = await person();
	await people.join(pupil, group.code, 'Zoë');
	for (const days of [9, 3]) {
		await people.begin(pupil);
		await people.takeAll(pupil);
		await daysLater(installation, days);
	}
	await picture(pupil, 'result');
	await people.begin(pupil);
	for (let answered = 0; answered < 2; answered++) {
		await people.answerSomehow(pupil);
		await pupil.getByRole('button', { name: 'Next question' }).click();
	}
	await people.answerSomehow(pupil);
	await pupil.getByText(/^Saved/).waitFor();
	await picture(pupil, 'take');
	await pupil.goto('/home');
	await picture(pupil, 'home');
	await pupil.goto('/practice');
	await pupil.getByRole('button', { name: 'Start' }).click();
	await pupil.locator('#stem').waitFor();
	await people.answerSomehow(pupil);
	await picture(pupil, 'practice');
	await pupil.getByRole('button', { name: 'Check my answer' }).click();
	await pupil.locator('#verdict').waitFor();
	await picture(pupil, 'practised');
	await pupil.goto('/progress');
	await picture(pupil, 'progress');
} finally {
	await browser.close();
	await installation.remove();
}
