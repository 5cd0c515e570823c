import type { EntityLabel } from '../types.ts';
import { voteByContext } from './context-votes.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import type { Part } from './part.ts';
import { voteByWords } from './word-votes.ts';
import { textOf } from './wording.ts';

/** Votes for each label that a name may have. */
export type Tally = Record<'person' | 'organization' | 'place' | 'thing', number>;

/** Collects, over the whole article, what each name that its words do not decide seems to be. */
export interface Votes {
	add(line: Line, part: Part): void;
	/** The label with most votes. */
	labelOf(name: string): EntityLabel;
}

/** An empty collection; add every undecided part before asking. */
export function newVotes(): Votes {
	const tallies = new Map<string, Tally>();
	return {
		add(line, part) {
			const key = fold(textOf(line, part.first, part.to));
			let tally = tallies.get(key);
			if (!tally) {
				tally = { person: 0, organization: 0, place: 0, thing: 0 };
				tallies.set(key, tally);
				voteByWords(line, part, tally);
			}
			voteByContext(line, part, tally);
		},
		labelOf(name) {
			const tally = tallies.get(fold(name));
			if (!tally) return 'thing';
			let best: keyof Tally = 'thing';
			for (const label of ['person', 'organization', 'place'] as const) {
				if (tally[label] > tally[best]) best = label;
			}
			return best;
		}
	};
}
