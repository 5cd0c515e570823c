import { OFFICES } from '../lexicon/offices.ts';
import { BY_PEOPLE } from '../lexicon/nations.ts';
import { PARTY_LETTERS } from '../lexicon/parties.ts';
import { COUNTRIES, STATES } from '../lexicon/places.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { Body } from './ledger.ts';
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

/** Heads of a state or government, whom "the Venezuelan leader" may mean. */
const HEADS_OF_STATE =
	/\b(?:president|premier|minister|king|queen|emir|sultan|chancellor|leader|ruler|dictator|strongman)$/;

/** How well "the Venezuelan leader" fits a head of state who was just spoken of. */
export function leaderFit(body: Body, draft: Draft): number {
	if (!/^(?:leader|ruler|president|premier|strongman)$/.test(draft.noun) || !hasModifier(draft))
		return 0;
	const nation = nationIn(fold(draft.name));
	if (nation === null) return 0;
	const heads = body.offices
		.map((office) => fold(office.title))
		.filter((title) => HEADS_OF_STATE.test(title));
	if (heads.length === 0) return 0;
	const others = heads.map(nationIn).filter((other) => other !== null);
	if (others.includes(nation)) return 3;
	return others.length === 0 ? 1 : 0;
}

function nationIn(title: string): string | null {
	for (const word of title.split(/[\s-]+/)) {
		const name = word.replace(/'s?$/, '');
		const nation = BY_PEOPLE.get(name) ?? COUNTRIES.get(name);
		if (nation !== undefined) return nation;
	}
	return null;
}

/** "the Virginia Democrat" is whoever is "Democrat of Virginia", "D-Va." or was so called before. */
export function isSameEpithet(title: string, draft: Draft): boolean {
	const own = fold(title);
	const phrase = fold(draft.name);
	if (own === phrase) return true;
	const state = stateIn(phrase);
	if (state === null || stateIn(own) !== state) return false;
	return own.includes(draft.noun) || PARTY_LETTERS.get(own.charAt(0))?.toLowerCase() === draft.noun;
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

/** The state that a title names, in full or as in "R-Fla". */
function stateIn(text: string): string | null {
	for (const [state, short] of STATES) {
		const name = state.toLowerCase();
		if (text.includes(name) || short.some((word) => text.endsWith(`-${fold(word)}`))) return state;
	}
	return null;
}

/** A legislator or governor, who may be called "the Ohio Republican". */
export const LEGISLATOR =
	/\b(?:house|senate|sen|senator|rep|representative|congress\w*|committee|gov|governor|chair\w*|speaker|leader|whip|lawmaker|mayor|mp|minister|secretary|councill?or|[rd]-)/i;
