import type { EntityLabel } from '../types.ts';
import type { Known } from './lookups.ts';

/** A name within a run. */
export interface Part {
	/** Tokens `[from, to)` with the title, `[first, to)` without. */
	readonly from: number;
	readonly first: number;
	readonly to: number;
	/** Label where its words decide, else null: then the article does. */
	readonly label: EntityLabel | null;
	readonly known: Known | null;
	readonly outlet: boolean;
}

/** A part of a run; outlets are known from the lexicon unless told. */
export function newPart(
	from: number,
	first: number,
	to: number,
	label: EntityLabel | null,
	known: Known | null,
	outlet = known?.outlet ?? false
): Part {
	return { from, first, to, label, known, outlet };
}
