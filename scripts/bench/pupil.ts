import { chromium, type Browser } from '@playwright/test';
import { inputStates } from '../../tests/a11y/input-states.ts';
import { install, type Installation } from '../../tests/e2e/installation.ts';
import { openHall } from '../../tests/faults/hall.ts';
import { takeUnder } from '../../tests/faults/leaks.ts';
import { SHAPES } from '../../tests/faults/shapes.ts';
import { total, type Tally } from '../../tests/faults/tally.ts';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { pageFigures } from './pupil/pages.ts';
import { pressFigure } from './pupil/press.ts';
import type { Bench } from './types.ts';

/** Does something on an installation of its own. */
async function on<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
	const installation = await install();
	try {
		return await work(installation);
	} finally {
		await installation.remove();
	}
}

async function faults(browser: Browser): Promise<readonly Tally[]> {
	const tallies: Tally[] = [];
	for (const { questions, seeds, run } of SHAPES)
		await on(async (installation) => {
			const world = {
				hall: await openHall(installation, questions, { assignment: { attempts: seeds.length } }),
				browser
			};
			for (const seed of seeds) tallies.push(await run(world, seed));
		});
	return tallies;
}

async function leaks(browser: Browser) {
	let bytes = 0;
	let found = 0;
	for (const policy of ['at-once', 'after-submit', 'after-close', 'never'] as const) {
		const { before } = await on((installation) => takeUnder(policy, installation, browser));
		bytes += before.bytes;
		found += before.leaks.length;
	}
	return { bytes, found };
}

/** The pupil's side: faults, keys that leave early, axe, the weight and the pace of the pages. */
export const pupilBench: Bench = async () => {
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
	const pages = await on((installation) => pageFigures(installation, browser));
	const press = await on((installation) => pressFigure(installation, browser));
	const runs = await faults(browser);
	const { lost, doubled, wrongScores, acknowledged } = total(runs);
	const told = await leaks(browser);
	const axe = await on((installation) => inputStates(browser, installation));
	await browser.close();
	return {
		figures: {
			fault_runs: runs.length,
			lost,
			doubled,
			wrong_scores: wrongScores,
			axe_states: axe.states,
			axe_findings: axe.findings.length,
			...pages,
			interaction_ms_slow_cpu: press,
			leaked_bytes_checked: told.bytes,
			leaks: told.found
		},
		notes: [
			`${acknowledged} acknowledged answers in ${runs.length} runs of ${SHAPES.length} shapes;`,
			'JavaScript is all that a page has loaded when nothing more is on its way, in Brotli kilobytes; the service worker besides;',
			'Slow 4G is 150 ms a round trip, 1.6 Mbit/s down; the processor is 4 times slower.'
		]
	};
};
