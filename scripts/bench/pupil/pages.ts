import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { FORMS } from '../../../src/lib/server/attempts/testing.ts';
import { openHall } from '../../../tests/faults/hall.ts';
import { sitDown } from '../../../tests/faults/pupil.ts';
import { ready, signIn } from '../../../tests/faults/screen.ts';
import type { Installation } from '../../../tests/e2e/installation.ts';
import { rounded } from '../timing.ts';
import { largestPaint, watchPaint } from './paint.ts';
import { openSlowLine } from './slow-line.ts';
import { pageWeights } from './weights.ts';

/** What a pupil's pages weigh, and how soon the page of an attempt shows. */
export async function pageFigures(installation: Installation, browser: Browser) {
	const hall = await openHall(installation, FORMS, { quiz: { proof: true, sureness: true } });
	const { home, take, practice } = await pageWeights(hall, browser);

	const pupil = await sitDown(hall, 'Amir');
	const line = await openSlowLine(Number(new URL(installation.url).port));
	const slow = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
	await signIn(slow, hall, pupil);
	await watchPaint(slow);
	const page = await slow.newPage();
	const first = await largestPaint(page, `${line.origin}/take/${pupil.attempt}`);
	await ready(page);
	const cached = await largestPaint(page, `${line.origin}/take/${pupil.attempt}`);
	await slow.close();
	line.close();

	const worker = brotliCompressSync(readFileSync('build/client/service-worker.js')).length / 1024;
	return {
		js_home_br_kb: rounded(home, 1),
		js_take_br_kb: rounded(take, 1),
		js_practice_br_kb: rounded(practice, 1),
		js_worker_br_kb: rounded(worker, 1),
		paint_ms_slow_first: first,
		paint_ms_slow_cached: cached
	};
}
