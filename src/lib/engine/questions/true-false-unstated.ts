import { UNTOLD, type Untold } from '../lexicon/untold.ts';
import type { Fact, Span } from '../types.ts';
import type { View } from '../view.ts';
import { awardClaims } from './untold/award.ts';
import { blamedClaims } from './untold/blamed.ts';
import { costClaims } from './untold/cost.ts';
import { crowdClaims } from './untold/crowd.ts';
import { harmClaims } from './untold/harm.ts';
import { operationClaims } from './untold/operation.ts';
import { surveyClaims } from './untold/survey.ts';
import type { Bench } from './draft.ts';

/** A plausible statement that the article neither makes nor denies. */
export interface Unstated {
	readonly statement: string;
	readonly fact: string;
	readonly evidence: readonly Span[];
	readonly why: string;
	/** What is left unsaid: the name of the matter. */
	readonly about: string;
	/** Index of the sentence that it goes beyond. */
	readonly sentence: number;
}

/** A statement beyond what a fact of the article tells, not yet held against the article. */
export interface Beyond {
	readonly statement: string;
	readonly fact: Fact;
	/** "The article tells of the 340 lorries". */
	readonly told: string;
}

const FINDERS = [
	harmClaims,
	blamedClaims,
	crowdClaims,
	surveyClaims,
	awardClaims,
	costClaims,
	operationClaims
] as const;

/** Statements about people and matters of the article, of which no word of it tells. */
export function unstated(bench: Bench): Unstated[] {
	const { view } = bench;
	const silent = UNTOLD.filter(({ words }) => !words.test(view.text));
	if (silent.length === 0) return [];
	const claims = FINDERS.flatMap((find) => find(bench));
	const used = new Set<string>();
	return claims.flatMap((beyond): Unstated[] => {
		const matter = silent.find(({ claim }) => claim.test(beyond.statement));
		if (!matter || used.has(matter.about) || !view.askable(beyond.fact.sentence)) return [];
		used.add(matter.about);
		return [finish(view, beyond, matter)];
	});
}

function finish(
	view: View,
	{ statement, fact, told }: Beyond,
	{ about, silence }: Untold
): Unstated {
	const at = view.sentenceAt(fact.evidence.at(-1)?.[0] ?? 0);
	return {
		statement,
		fact: fact.id,
		evidence: fact.evidence,
		why: `The article tells of ${told}, but not ${silence}.`,
		about,
		sentence: at
	};
}
