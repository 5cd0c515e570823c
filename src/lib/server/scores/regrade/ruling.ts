import { normal } from '../../../engine/quality/alike.ts';
import type { Mend, Standing } from '../../db/schema/scores.ts';

/** What was decided of one question after pupils had answered it, all decisions taken together. */
export interface Ruling {
	/** The version by whose key it is marked; null for the one that was seen. */
	readonly keyVersionId: string | null;
	readonly standing: Standing;
	/** What it is worth; null for what the quiz says. */
	readonly points: number | null;
	/** Credit of typed words that a teacher marked, by {@link typedKey}. */
	readonly typed: ReadonlyMap<string, number>;
}

/** Nothing was decided: the question is marked as it was seen. */
export const NO_RULING: Ruling = {
	keyVersionId: null,
	standing: 'counts',
	points: null,
	typed: new Map()
};

/** One decision as far as it bears on marks. */
export interface Decision {
	readonly mend: Mend;
	readonly keyVersionId: string | null;
}

/** Typed words that count as the same answer have the same key: case, spaces and marks at the ends aside. */
export const typedKey = (text: string): string => normal(text.normalize('NFKC'));

/** Decisions taken together, the oldest first: of two about the same thing the later holds. */
export const rulingOf = (decisions: readonly Decision[]): Ruling =>
	decisions.reduce<Ruling>(withDecision, NO_RULING);

function withDecision(ruling: Ruling, { mend, keyVersionId }: Decision): Ruling {
	switch (mend.kind) {
		case 'key':
			return { ...ruling, keyVersionId };
		case 'standing':
			return { ...ruling, standing: mend.standing };
		case 'points':
			return { ...ruling, points: mend.points };
		case 'typed':
			return { ...ruling, typed: new Map([...ruling.typed, [mend.key, mend.credit]]) };
	}
}
