import type { Draft } from './draft.ts';
import { isFirstName } from './first-names.ts';
import { fold } from './fold.ts';
import type { Body, Ledger } from './ledger.ts';
import { isSlip, SHORTEST_SLIP } from './slips.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|vi|vii|viii)$/;
const ROYAL = /^(?:king|queen|pope|emperor|empress|tsar|czar|sultan|emir|saint|prince|princess)$/i;

/** Bearers of one family name that are looked through: more would cost more than linear time. */
const MOST = 64;

/** Finds the person whom a name means. Full names must be entered before short ones are asked. */
export interface People {
	/** Enters a name of two words or more. */
	enter(draft: Draft): void;
	/** Whom a draft means, made anew where the name is new. */
	resolve(draft: Draft): Body;
}

/** A register of the persons of one article over its ledger. */
export function newPeople(ledger: Ledger): People {
	const byLast = new Map<string, Body[]>();
	const byFirst = new Map<string, Body[]>();
	const byInitial = new Map<string, Set<string>>();
	const entered = new Map<Draft, Body>();

	const enter = (draft: Draft): void => {
		if (draft.same?.form === 'name') return;
		const words = wordsOf(draft.name);
		if (words.length < 2) return;
		const last = words[words.length - 1] as string;
		const first = words[0] as string;
		const known = (byLast.get(last) ?? [])
			.slice(-MOST)
			.find((body) => isSamePerson(words, body, draft));
		const body = known ?? ledger.create(draft, true);
		entered.set(draft, body);
		if (known) {
			known.pronoun ??= draft.pronoun;
			known.names.set(draft.name, known.names.get(draft.name) ?? 0);
			return;
		}
		body.names.set(draft.name, 0);
		push(byLast, last, body);
		const alike = byInitial.get(last.charAt(0)) ?? new Set();
		if (alike.size < MOST) byInitial.set(last.charAt(0), alike.add(last));
		push(byFirst, first, body);
		if (ROYAL.test(first)) push(byLast, words[1] as string, body);
		for (let k = 1; k < words.length - 1; k++) push(byLast, words.slice(k).join(' '), body);
		if (draft.pronoun) body.pronoun = draft.pronoun;
	};

	/** Lets later short forms of a birth name find its bearer. */
	const known = (draft: Draft, body: Body): Body => {
		push(byLast, wordsOf(draft.name).pop() ?? '', body);
		return body;
	};

	const resolve = (draft: Draft): Body => {
		if (draft.same?.form === 'name') return known(draft, resolve(draft.same));
		const body = entered.get(draft);
		if (body) return body;
		const name = fold(draft.name);
		const found =
			choose(byLast.get(name), draft) ??
			choose(byFirst.get(name), draft) ??
			ledger.find('person', draft.name) ??
			misspelt(name);
		if (found) return found;
		const made = ledger.create(draft, true);
		ledger.know('person', draft.name, made);
		push(byLast, name, made);
		return made;
	};

	/** The only bearer of a family name that is this one but for a slip: "Water" for "Waters". */
	const misspelt = (name: string): Body | undefined => {
		if (name.length < SHORTEST_SLIP || name.includes(' ') || isFirstName(name)) return undefined;
		let found: Body | undefined;
		for (const last of byInitial.get(name.charAt(0)) ?? []) {
			if (!isSlip(name, last)) continue;
			for (const body of byLast.get(last) ?? []) {
				if (found && found !== body) return undefined;
				found = body;
			}
		}
		return found;
	};

	return { enter, resolve };
}

/** Words of a name, folded, without "Jr." and the like. */
function wordsOf(name: string): string[] {
	const words = fold(name).split(' ');
	while (words.length > 1 && SUFFIX.test(words[words.length - 1] as string)) {
		if (ROYAL.test(words[0] as string) || words.length === 2) break;
		words.pop();
	}
	return words;
}

/** Same family name, and given names that do not contradict each other. */
function isSamePerson(words: readonly string[], body: Body, draft: Draft): boolean {
	for (const name of body.names.keys()) {
		const other = wordsOf(name);
		if (other.length < 2) continue;
		const a = words[0] as string;
		const b = other[0] as string;
		const given =
			a === b ||
			(a.length === 1 && b.startsWith(a)) ||
			(b.length === 1 && a.startsWith(b)) ||
			short(a, b);
		if (given && suffixOf(draft.name) === suffixOf(name)) return true;
	}
	return false;
}

function suffixOf(name: string): string {
	const last = fold(name).split(' ').pop() ?? '';
	return SUFFIX.test(last) ? last : '';
}

/** Everyday short forms of given names. */
const SHORT: ReadonlyMap<string, string> = new Map(
	'bill william,will william,bob robert,rob robert,dick richard,rick richard,jim james,jimmy james,joe joseph,mike michael,tom thomas,tony anthony,dave david,dan daniel,ben benjamin,sam samuel,steve steven,chuck charles,charlie charles,ted edward,ed edward,jack john,liz elizabeth,beth elizabeth,kate katherine,kathy katherine,sue susan,peggy margaret,maggie margaret,pat patricia,jen jennifer,chris christopher,matt matthew,nick nicholas,tim timothy,andy andrew,greg gregory,ron ronald,don donald,ken kenneth,larry lawrence,alex alexander,vicky victoria,becky rebecca'
		.split(',')
		.map((pair) => pair.split(' ') as [string, string])
);

function short(a: string, b: string): boolean {
	return SHORT.get(a) === b || SHORT.get(b) === a;
}

/** Of several bearers of a name, the one that fits the honour and was spoken of last. */
function choose(bodies: readonly Body[] | undefined, draft: Draft): Body | undefined {
	let best: Body | undefined;
	for (const body of bodies?.slice(-MOST) ?? []) {
		if (draft.pronoun && body.pronoun && draft.pronoun !== body.pronoun) continue;
		if (!best || body.lastLine > best.lastLine) best = body;
	}
	return best;
}

function push(map: Map<string, Body[]>, key: string, body: Body): void {
	const list = map.get(key);
	if (!list) map.set(key, [body]);
	else if (!list.includes(body)) list.push(body);
}

/** True where the office before a lone name belongs to it: "Pope Francis". */
export function isRoyal(title: string): boolean {
	return ROYAL.test(title);
}
