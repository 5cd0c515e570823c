/** What answer and proof together tell of a reader. */
export type Knowing = 'knows' | 'lucky' | 'misread' | 'lost';

/**
 * Tells knowing from guessing by the sentence that was chosen as proof.
 *
 * @param right Whether the answer is right in every part.
 * @param proof Whether the sentence proves it.
 */
export function knowingOf(right: boolean, proof: boolean): Knowing {
	if (right) return proof ? 'knows' : 'lucky';
	return proof ? 'misread' : 'lost';
}
