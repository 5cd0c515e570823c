import { ORGANIZATION_TAILS } from '../lexicon/organizations.ts';
import { OUTLET_TAILS } from '../lexicon/outlets.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { Body, Ledger } from './ledger.ts';

/** Finds the organisation, place, group or thing that a name means. */
export interface Bodies {
	/** Learns full names and their acronyms before short ones are asked. */
	enter(draft: Draft): void;
	resolve(draft: Draft): Body;
}

/** A register of what is not a person, over the ledger of one article. */
export function newBodies(ledger: Ledger): Bodies {
	const byTail = new Map<string, Body>();
	const byHead = new Map<string, Body>();
	const byAcronym = new Map<string, Body>();
	const made = new Map<Draft, Body>();

	const enter = (draft: Draft): void => {
		const words = draft.key.split(' ');
		if (words.length < 2 || draft.label === 'operation') return;
		const known = ledger.find(draft.label, draft.key);
		const body = known ?? ledger.create(draft, true);
		made.set(draft, body);
		if (known) return;
		ledger.know(draft.label, draft.key, body);
		if (draft.label !== 'organization' && draft.label !== 'thing') return;
		const acronym = acronymOf(words);
		if (acronym.length >= 2 && !byAcronym.has(acronym)) byAcronym.set(acronym, body);
		const last = fold(words[words.length - 1] as string);
		if (draft.label === 'organization') byTail.set(last, body);
		if (words.slice(1).every((word) => ORGANIZATION_TAILS.has(fold(word))))
			byHead.set(fold(words[0] as string), body);
	};

	const findShort = (draft: Draft): Body | undefined => {
		const name = fold(draft.name);
		const exact = ledger.find(draft.label, draft.key);
		if (draft.name.includes(' ')) return exact;
		if (
			draft.definite &&
			draft.label !== 'place' &&
			(ORGANIZATION_TAILS.has(name) || OUTLET_TAILS.has(name))
		) {
			const tail = byTail.get(name);
			if (tail) return tail;
		}
		if (exact) return exact;
		if (/^[A-Z][A-Z.&]+$/.test(draft.name)) {
			const acronym = byAcronym.get(draft.name.replace(/[.&]/g, ''));
			if (acronym) return acronym;
		}
		if (draft.label === 'organization' || draft.label === 'thing') return byHead.get(name);
		return undefined;
	};

	return {
		enter,
		resolve(draft) {
			const entered = made.get(draft);
			const body = entered ?? findShort(draft);
			if (body) {
				const words = draft.name.split(' ');
				if (entered && draft.label === 'organization' && words.length > 1)
					byTail.set(fold(words[words.length - 1] as string), body);
				return body;
			}
			const fresh = ledger.create(draft, true);
			ledger.know(draft.label, draft.key, fresh);
			return fresh;
		}
	};
}

/** First letters of the words that carry a capital. */
function acronymOf(words: readonly string[]): string {
	let letters = '';
	for (const word of words) {
		for (const piece of word.split('-')) if (/^\p{Lu}/u.test(piece)) letters += piece.charAt(0);
	}
	return letters;
}
