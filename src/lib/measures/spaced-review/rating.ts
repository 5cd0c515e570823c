import type { Sureness } from '../../engine/types.ts';
import type { Rating } from './schedule.ts';

/** An answer, as far as it tells how well its fact is known. How long it took is not asked. */
export interface Evidence {
	/** Share of the answer alone that is right, 0 to 1; 0 where nothing was answered. */
	readonly credit: number;
	/** Whether the sentence chosen proves it; null where none was asked for. */
	readonly proof: boolean | null;
	/** How sure the reader was, where that was asked. */
	readonly sure: Sureness | null;
}

/** Half right is known with effort; less has to be learnt again. */
const HALF = 0.5;

/**
 * From an answer to a rating: wrong is 1; partly right, guessed or right without the proof is 2; right
 * is 3; right and sure of it is 4.
 */
export function ratingOf({ credit, proof, sure }: Evidence): Rating {
	if (credit < HALF) return 1;
	if (credit < 1 || proof === false || sure === 1) return 2;
	return sure === 3 ? 4 : 3;
}

/** Whether an answer of a quiz gives its fact a card: it was missed, or right by luck or by a guess. */
export const needsPractice = (evidence: Evidence): boolean => ratingOf(evidence) <= 2;
