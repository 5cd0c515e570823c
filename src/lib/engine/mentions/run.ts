import type { Evidence } from './evidence.ts';
import type { Line } from './line.ts';
import { stepOf } from './name-join.ts';
import { startsName } from './name-start.ts';

/** Words that belong together by their capitals: tokens `[from, to)` of a line. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** What the run finder needs to know of the article. */
export interface RunContext {
	readonly evidence: Evidence;
	/** Months that somebody of the article is called: "may" where it has a "Theresa May". */
	readonly monthNames: ReadonlySet<string>;
}

/** Longest run, in tokens. */
const LONGEST = 24;

/** Finds all runs of a line, in order; they do not overlap. Linear in the tokens of the line. */
export function findRuns(line: Line, context: RunContext): Run[] {
	const runs: Run[] = [];
	let from = 0;
	while (from < line.tokens.length) {
		if (!startsName(line, from, context)) {
			from++;
			continue;
		}
		let to = from + 1;
		while (to - from < LONGEST) {
			const step = stepOf(line, from, to, context);
			if (step === 0) break;
			to += step;
		}
		runs.push({ from, to });
		from = to;
	}
	return runs;
}
