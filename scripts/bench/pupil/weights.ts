import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { openDatabase } from '../../../src/lib/server/db/open.ts';
import { classes } from '../../../src/lib/server/db/schema/classes.ts';
import { drawQuiz } from '../../../src/lib/server/practice/testing.ts';
import { daysLater } from '../../../tests/e2e/days-later.ts';
import type { Hall } from '../../../tests/faults/hall.ts';
import { sitDown, type Pupil } from '../../../tests/faults/pupil.ts';
import { signIn } from '../../../tests/faults/screen.ts';
import { weigh } from './weight.ts';

/** The pages of a pupil that have a limit. */
export type WeighedPage = 'home' | 'take' | 'practice';

/** What each of them may weigh at most: Brotli kilobytes of JavaScript. */
export const LIMITS: Readonly<Record<WeighedPage, number>> = { home: 35, take: 60, practice: 60 };

/**
 * Weighs the pages of a pupil who takes the quiz of a hall, and of one who practises what was missed in
 * another, drawn one; as `weigh` does. There is no service worker, so that nothing is on its way but the
 * page's own.
 */
export async function pageWeights(
	hall: Hall,
	browser: Browser
): Promise<Readonly<Record<WeighedPage, number>>> {
	const { url } = hall.installation;
	const taker = await sitDown(hall, 'Zoë');
	const taking = await contextOf(hall, taker, browser);
	const home = await weigh(taking, `${url}/home`);
	const take = await weigh(taking, `${url}/take/${taker.attempt}`);
	await taking.close();

	await giveDrawnQuiz(hall);
	const learner = await sitDown(hall, 'Ben');
	await submit(learner);
	await daysLater(hall.installation, 2);
	// The cards are made when they are first looked for.
	await learner.ask('/practice');
	await daysLater(hall.installation, 2);
	const practising = await contextOf(hall, learner, browser);
	const practice = await weigh(practising, `${url}/practice`, begin);
	await practising.close();
	return { home, take, practice };
}

async function contextOf(hall: Hall, pupil: Pupil, browser: Browser) {
	const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
	await signIn(context, hall, pupil);
	return context;
}

async function giveDrawnQuiz({ installation }: Hall) {
	const db = await openDatabase({ file: join(installation.folder, 'readback.db') });
	const [group] = db.read.select({ ownerId: classes.ownerId }).from(classes).all();
	await drawQuiz(db, group?.ownerId ?? '');
	await db.close();
}

/** Hands in with nothing answered. */
async function submit(pupil: Pupil) {
	await pupil.ask(`/take/${pupil.attempt}?/submit`, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
		body: ''
	});
}

/** Goes on to the first question. */
async function begin(page: Page) {
	await page.locator('main form button').first().click();
	await page.waitForURL('**/practice/*');
	await page.locator('#stem').waitFor();
}
