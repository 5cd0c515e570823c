import type { Sureness } from '../engine/types.ts';

/** How often a reader was right where they said so. */
export interface SurenessRow {
	readonly sure: Sureness;
	readonly answers: number;
	readonly right: number;
}

/**
 * How well sureness matches being right: a row for each of the three steps, the surest first.
 *
 * @param answers Those that say how sure the reader was; `right` in every part.
 */
export function surenessRows(
	answers: readonly { readonly sure: Sureness; readonly right: boolean }[]
): SurenessRow[] {
	return ([3, 2, 1] as const).map((sure) => {
		const those = answers.filter((answer) => answer.sure === sure);
		return { sure, answers: those.length, right: those.filter(({ right }) => right).length };
	});
}
