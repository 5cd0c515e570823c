import { consistencyOf, standardErrorsWithout, type Consistency } from './consistency.ts';
import { feldt } from './feldt.ts';
import { known, tooFew, unknown, within, type Figure } from './figure.ts';
import { jackknife } from './jackknife.ts';
import { LEAST } from './least.ts';
import { completeRows, type MarkMatrix } from './matrix.ts';
import { between, hangsTogether, number, percentWords } from './words.ts';

export interface ConsistencyFigures {
	/** In percent. */
	readonly consistency: Figure;
	/** In percent. */
	readonly errorRatio: Figure;
	/** In points. */
	readonly standardError: Figure;
}

/** Consistency, error ratio and standard error, over the pupils who were asked all questions. */
export function consistencyFigures(matrix: MarkMatrix): ConsistencyFigures {
	const rows = completeRows(matrix);
	const items = matrix.greatest.length;
	const found = consistencyOf(rows);
	if (!found) {
		const why =
			items < 2
				? unknown('Not enough data: at least two questions are needed.')
				: rows.length < 2
					? tooFew(2)
					: unknown('All scores are the same, so nothing can be told of chance.');
		return { consistency: why, errorRatio: why, standardError: why };
	}
	return figuresOf(found, rows, items);
}

function figuresOf(
	{ consistency, errorRatio, standardError }: Consistency,
	rows: readonly (readonly number[])[],
	items: number
): ConsistencyFigures {
	const n = rows.length;
	const [low, high] = feldt(consistency / 100, n, items);
	const sure = within([100 * low, 100 * high], [-Infinity, 100]);
	const chance = (alpha: number) => 100 * Math.sqrt(1 - alpha / 100);
	const off = jackknife(standardError, standardErrorsWithout(rows));
	return {
		consistency: known(
			consistency,
			sure,
			n >= LEAST.consistency,
			hangsTogether(consistency) + between(sure, (value) => String(Math.round(value)))
		),
		errorRatio: known(
			errorRatio,
			[chance(sure[1]), chance(sure[0])],
			n >= LEAST.errorRatio,
			`Chance makes ${percentWords(errorRatio)} of the spread of the scores.`
		),
		standardError: known(
			standardError,
			off && within(off, [0, Infinity]),
			n >= LEAST.standardError,
			`A score is off by about ${number(standardError)} points by chance alone.`
		)
	};
}
