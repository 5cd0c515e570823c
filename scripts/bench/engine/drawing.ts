import { median } from '../../../src/lib/measures/median.ts';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { analyse, draw } from '../../../src/lib/engine/index.ts';
import { articleOf } from '../articles.ts';
import { medianTime, rounded } from '../timing.ts';
import type { Findings } from '../types.ts';

const WARM_RUNS = 25;
const COLD_RUNS = 3;

/** What the built worker took for one text in a process of its own. */
interface Alone {
	readonly ms: number;
	readonly mb: number;
}

/** From text to verified questions: warm, from a cold start, and a book of 100,000 words. */
export async function drawingFigures(): Promise<Findings> {
	const warm = medianTime(WARM_RUNS, (run) => draw(analyse(articleOf(850, 2000 + run))));
	const cold = Array.from({ length: COLD_RUNS }, () => readAlone(850).ms);
	const book = readAlone(100_000);
	return {
		figures: {
			draw_ms_850_words: rounded(warm, 1),
			draw_ms_cold: rounded(median(cold), 1),
			draw_s_100k_words: rounded(book.ms / 1000),
			rss_mb: book.mb
		},
		notes: [
			'Warm: median of different texts, ten questions. Cold: the built worker, from its start to its answer.',
			'Memory: the greatest of a process whose worker read and drew from 100,000 words.'
		]
	};
}

function readAlone(words: number): Alone {
	const script = join(import.meta.dirname, 'alone.ts');
	return JSON.parse(
		execFileSync(process.execPath, [script, String(words)], { encoding: 'utf8' })
	) as Alone;
}
