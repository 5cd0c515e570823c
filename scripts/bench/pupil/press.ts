import type { Browser } from '@playwright/test';
import type { Installation } from '../../../tests/e2e/installation.ts';
import { openHall } from '../../../tests/faults/hall.ts';
import { sitDown } from '../../../tests/faults/pupil.ts';
import { signIn } from '../../../tests/faults/screen.ts';
import { slowestPress } from './paint.ts';

/** How many times slower the processor of a weak phone is. */
const SLOWER = 4;

/** The longest time from a press to the next paint while a quiz is taken on a weak phone, in ms. */
export async function pressFigure(installation: Installation, browser: Browser): Promise<number> {
	const hall = await openHall(installation, 6);
	const pupil = await sitDown(hall, 'Amir');
	const context = await browser.newContext({
		locale: 'en-GB',
		viewport: { width: 390, height: 844 }
	});
	await signIn(context, hall, pupil);
	const page = await context.newPage();
	await page.goto(`${installation.url}/take/${pupil.attempt}`, { waitUntil: 'networkidle' });
	const press = await slowestPress(page, SLOWER);
	await context.close();
	return press;
}
