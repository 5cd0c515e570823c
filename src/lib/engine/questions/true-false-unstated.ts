import type { Span } from '../types.ts';
import { nameOf } from '../wording/names.ts';
import type { Bench } from './draft.ts';

/** A plausible statement that the article neither makes nor denies. */
export interface Unstated {
	readonly statement: string;
	readonly fact: string;
	readonly evidence: readonly Span[];
	readonly why: string;
	/** What is left unsaid: the template's name. */
	readonly about: 'questions';
}

/**
 * Statements from templates whose subject the article leaves untouched: how long a news conference
 * took, where no sentence of it has a word of the kind.
 */
export function unstated(bench: Bench): Unstated[] {
	const { view } = bench;
	return bench.facts('attribution').flatMap((fact): Unstated[] => {
		const { attribution } = fact;
		const speaker = view.entity(attribution.entity);
		const where = attribution.where && view.slice(attribution.where);
		if (!speaker?.named || !where || !/\b(?:news|press) conference\b/i.test(where)) return [];
		if (/\b(?:hours?|minutes?|long)\b/i.test(view.text)) return [];
		return [
			{
				statement: `The news conference of ${nameOf(view, speaker)} lasted more than an hour`,
				fact: fact.id,
				evidence: fact.evidence,
				why: 'The article mentions the news conference, but not how long it took.',
				about: 'questions'
			}
		];
	});
}
