import { median } from '../../src/lib/measures/median.ts';
import { guests } from './guests.ts';
import { CLIENTS, pageRate, saveRate } from './load.ts';
import { serve } from './server.ts';
import { rounded } from './timing.ts';
import type { Findings } from './types.ts';

const PORT = 4610;

/** Page, durable answers, start and memory of the production build. */
export async function servingBench(): Promise<Findings> {
	const first = await serve(PORT);
	const idle = first.memory();
	const visitors = await guests(first.origin, CLIENTS);
	const taker = visitors[0];
	const page = { path: `/take/${taker?.attempt}`, headers: { cookie: taker?.cookie ?? '' } };
	// The two pages in turns, so that a neighbour's load falls on both.
	const bare: number[] = [];
	const quiz: number[] = [];
	for (let round = 0; round < 3; round++) {
		bare.push(await pageRate(first, '/bench/bare'));
		quiz.push(await pageRate(first, page.path, page.headers));
	}
	const grouped = await saveRate(first, visitors);
	const loaded = first.memory();
	await first.stop();

	const alone = await serve(PORT, { WRITE_MOST: '1' });
	const single = await saveRate(alone, await guests(alone.origin, CLIENTS));
	await alone.stop();

	return {
		figures: {
			page_vs_bare: rounded(median(quiz) / median(bare)),
			save_vs_fsync: rounded(grouped / single, 1),
			start_s: first.startSeconds,
			rss_idle_mb: idle,
			rss_load_mb: loaded
		},
		notes: [
			`quiz page ${Math.round(median(quiz))}/s, bare page ${Math.round(median(bare))}/s;`,
			`durable answers ${Math.round(grouped)}/s, one commit each ${Math.round(single)}/s, ${CLIENTS} clients;`,
			`start of \`node build\` on an empty data folder, samples loaded.`
		]
	};
}
