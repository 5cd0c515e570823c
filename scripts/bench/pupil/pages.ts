import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { FORMS } from '../../../src/lib/server/attempts/testing.ts';
import { openHall } from '../../../tests/faults/hall.ts';
import { sitDown, type Pupil } from '../../../tests/faults/pupil.ts';
import { ready, signIn } from '../../../tests/faults/screen.ts';
import type { Installation } from '../../../tests/e2e/installation.ts';
import { rounded } from '../timing.ts';
import { largestPaint, slowestPress, watchPaint } from './paint.ts';
import { openSlowLine } from './slow-line.ts';
import { weigh } from './weight.ts';

/** How many times slower the processor of a weak phone is. */
const SLOWER = 4;

/** What a pupil's pages weigh, how soon they show, and how soon they answer a press. */
export async function pageFigures(installation: Installation, browser: Browser) {
	const hall = await openHall(installation, FORMS, { quiz: { proof: true, sureness: true } });
	const pupil = await sitDown(hall, 'Zoë');
	const { url } = installation;
	const contextOf = async () => {
		const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
		await signIn(context, hall, pupil);
		return context;
	};

	// Without a service worker, so that nothing is on its way but the page's own.
	const plain = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
	await signIn(plain, hall, pupil);
	const home = await weigh(plain, `${url}/home`);
	const take = await weigh(plain, `${url}/take/${pupil.attempt}`);

	const line = await openSlowLine(Number(new URL(url).port));
	const slow = await contextOf();
	await watchPaint(slow);
	const page = await slow.newPage();
	const first = await largestPaint(page, `${line.origin}/take/${pupil.attempt}`);
	await ready(page);
	const cached = await largestPaint(page, `${line.origin}/take/${pupil.attempt}`);
	await slow.close();
	line.close();

	const easy = await openHall(installation, 6);
	const sitter = await sitDown(easy, 'Amir');
	const desk = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
	await signIn(desk, easy, sitter);
	const sitting = await desk.newPage();
	await sitting.goto(`${url}/take/${sitter.attempt}`, { waitUntil: 'networkidle' });
	const press = await slowestPress(sitting, SLOWER);
	await desk.close();

	await submit(pupil);
	const practice = await weigh(plain, `${url}/practice`, async (page) => {
		const start = page.locator('main form button, main a[href^="/practice/"]').first();
		if (await start.isVisible()) await start.click();
	});
	await plain.close();
	const worker = brotliCompressSync(readFileSync('build/client/service-worker.js')).length / 1024;
	return {
		js_home_br_kb: rounded(home, 1),
		js_take_br_kb: rounded(take, 1),
		js_practice_br_kb: rounded(practice, 1),
		js_worker_br_kb: rounded(worker, 1),
		interaction_ms_slow_cpu: press,
		paint_ms_slow_first: first,
		paint_ms_slow_cached: cached
	};
}

/** Hands in with nothing answered, so that there is something to practise. */
async function submit(pupil: Pupil) {
	await pupil.ask(`/take/${pupil.attempt}?/submit`, {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
		body: ''
	});
}
