import type { Span, StatementFact } from '../../types.ts';
import type { Clause } from '../../wording/clause.ts';
import type { Bench } from '../draft.ts';

/** A statement of the article in other words: true, and not to be found by looking for its words. */
export interface Reworded {
	readonly statement: string;
	readonly way: 'passive' | 'active' | 'denial' | 'synonym' | 'decade';
	/** What stands at the place that was put in other words. */
	readonly from: Span;
}

/** One way to put a statement in other words, or null where it does not fit. */
export type Rewording = (bench: Bench, fact: StatementFact, clause: Clause) => Reworded | null;
