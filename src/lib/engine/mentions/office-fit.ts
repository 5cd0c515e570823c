import { OFFICES } from '../lexicon/offices.ts';
import { STATES } from '../lexicon/places.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import { hasModifier } from './nominal-links.ts';
import { officeAsNoun } from './office.ts';

/** How well a title answers to the phrase: 0 not, 1 by its noun, 3 where their other words meet. */
export function fitOf(title: string, draft: Draft): number {
	const words = fold(title).split(/[\s-]+/);
	const noun = officeAsNoun(draft.noun);
	const head = words.findIndex((word) => officeAsNoun(word) === noun);
	if (head < 0) return 0;
	const of = words.indexOf('of');
	if (of > 0 && head > of) return 0;
	if (
		head !== words.length - 1 &&
		of !== head + 1 &&
		!/^(?:of|to|for|at|general|executive)$/.test(words[head + 1] ?? '')
	)
		return 0;
	if (!hasModifier(draft)) return words.length === 1 ? 1.6 : 1;
	const other = fold(draft.name)
		.split(/[\s-]+/)
		.filter((word) => word !== draft.noun && word.length > 2);
	const shared = other.filter((word) => words.some((own) => own.slice(0, 4) === word.slice(0, 4)));
	return shared.length > 0
		? 2 + shared.length
		: OFFICES.has(draft.noun) || other.length > 0
			? 0
			: 1;
}

/** "Florida Republican" beside "Ohio Republican": another person's epithet. */
export function isOtherEpithet(title: string, phrase: string, noun: string): boolean {
	const own = fold(title);
	if (own === phrase) return false;
	const state = stateIn(own);
	const sought = stateIn(phrase);
	if (state && sought && state !== sought) return true;
	return (
		/^(?:president|prime minister|king|queen)$/.test(own) ||
		(own.endsWith('democrat') && noun === 'republican') ||
		(own.endsWith('republican') && noun === 'democrat')
	);
}

function stateIn(text: string): string | null {
	for (const state of STATES.keys()) if (text.includes(state.toLowerCase())) return state;
	return null;
}

/** A legislator or governor, who may be called "the Ohio Republican". */
export const LEGISLATOR =
	/\b(?:house|senate|sen|senator|rep|representative|congress\w*|committee|gov|governor|chair\w*|speaker|leader|whip|lawmaker|mayor|mp|minister|secretary|councill?or|[rd]-)/i;
