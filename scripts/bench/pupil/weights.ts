import type { Browser, Page } from '@playwright/test';
import type { Hall } from '../../../tests/faults/hall.ts';
import { sitDown, type Pupil } from '../../../tests/faults/pupil.ts';
import { signIn } from '../../../tests/faults/screen.ts';
import { weigh } from './weight.ts';

/** The pages of a pupil that have a limit. */
export type WeighedPage = 'home' | 'take' | 'practice';

/** What each of them may weigh at most: Brotli kilobytes of JavaScript. */
export const LIMITS: Readonly<Record<WeighedPage, number>> = { home: 35, take: 60, practice: 60 };

/**
 * Weighs the pages of a pupil who takes the quiz of a hall and then practises, as `weigh` does. There is no
 * service worker, so that nothing is on its way but the page's own.
 */
export async function pageWeights(
	hall: Hall,
	browser: Browser
): Promise<Readonly<Record<WeighedPage, number>>> {
	const { url } = hall.installation;
	const pupil = await sitDown(hall, 'Zoë');
	const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
	await signIn(context, hall, pupil);
	const home = await weigh(context, `${url}/home`);
	const take = await weigh(context, `${url}/take/${pupil.attempt}`);
	await submit(pupil);
	const practice = await weigh(context, `${url}/practice`, begin);
	await context.close();
	return { home, take, practice };
}

/** Hands in with nothing answered, so that there is something to practise. */
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
