import { seeded } from '../random.ts';
import type { Fact, QuestionKind } from '../types.ts';
import type { View } from '../view.ts';
import { makeDate } from './date.ts';
import { makeDesignation } from './designation.ts';
import type { Bench, Draft, Maker } from './draft.ts';
import { makeFactOrClaim } from './fact-or-claim.ts';
import { makeFigure } from './figure.ts';
import { makeFindSentence } from './find-sentence.ts';
import { isFit } from './fit.ts';
import { makeGap } from './gap.ts';
import { makeMatchSpeakers } from './match-speakers.ts';
import { makeNamedSource } from './named-source.ts';
import { makeOffice } from './office.ts';
import { makeOperationDid } from './operation-did.ts';
import { makeOperationStatus } from './operation-status.ts';
import { makeOperationWhere } from './operation-where.ts';
import { makeOperationWho } from './operation-who.ts';
import { makeOperationsMentioned } from './operations-mentioned.ts';
import { makeOrder } from './order.ts';
import { makePlace } from './place.ts';
import { makeReason } from './reason.ts';
import { makeStance } from './stance.ts';
import { makeToWhom } from './to-whom.ts';
import { makeTrueFalse } from './true-false.ts';
import { makeWhatSaid } from './what-said.ts';
import { makeWhat } from './what.ts';
import { makeWhereSaid } from './where-said.ts';
import { makeWho } from './who.ts';
import { makeWhoSaid } from './who-said.ts';
import { makeWordMeaning } from './word-meaning.ts';

/** One maker a kind, in the order of the kinds in the types. */
const MAKERS: Readonly<Partial<Record<QuestionKind, Maker>>> = {
	'who-said': makeWhoSaid,
	'what-said': makeWhatSaid,
	'to-whom': makeToWhom,
	'where-said': makeWhereSaid,
	stance: makeStance,
	'named-source': makeNamedSource,
	'fact-or-claim': makeFactOrClaim,
	'operations-mentioned': makeOperationsMentioned,
	'operation-did': makeOperationDid,
	'operation-where': makeOperationWhere,
	'operation-who': makeOperationWho,
	'operation-status': makeOperationStatus,
	office: makeOffice,
	figure: makeFigure,
	date: makeDate,
	place: makePlace,
	designation: makeDesignation,
	reason: makeReason,
	'true-false': makeTrueFalse,
	gap: makeGap,
	'match-speakers': makeMatchSpeakers,
	order: makeOrder,
	'find-sentence': makeFindSentence,
	'word-meaning': makeWordMeaning,
	who: makeWho,
	what: makeWhat
};

/** Facts of one kind that are worked on at most, so that a book costs no more than a long article. */
const MOST_FACTS = 150;

/** Every question that the makers can draw from the facts, in the order of the kinds. */
export function draftQuestions(
	view: View,
	facts: readonly Fact[],
	seed: string,
	kinds: readonly QuestionKind[] | null = null
): Draft[] {
	const bench = benchFor(view, facts, seed);
	return Object.entries(MAKERS).flatMap(([kind, make]) =>
		kinds === null || kinds.includes(kind as QuestionKind) ? make(bench).filter(isFit) : []
	);
}

function benchFor(view: View, facts: readonly Fact[], seed: string): Bench {
	const byKind = new Map<string, Fact[]>();
	for (const fact of facts) {
		const list = byKind.get(fact.kind) ?? [];
		list.push(fact);
		byKind.set(fact.kind, list);
	}
	for (const [kind, list] of byKind) byKind.set(kind, spread(list, MOST_FACTS, seed));
	const kept = new Map<string, unknown>();
	return {
		view,
		sentences: spread(
			view.sentences.filter(({ index }) => view.askable(index)),
			MOST_FACTS,
			seed
		),
		facts: <K extends Fact['kind']>(kind: K) =>
			(byKind.get(kind) ?? []) as Extract<Fact, { kind: K }>[],
		chance: (fact) => seeded(`${seed}\n${fact}`),
		once: <T>(key: string, make: () => T): T => {
			if (!kept.has(key)) kept.set(key, make());
			return kept.get(key) as T;
		}
	};
}

/** At most `most` of a list, one from each of as many equal stretches, in order. */
function spread<T>(list: readonly T[], most: number, seed: string): T[] {
	if (list.length <= most) return [...list];
	const random = seeded(`${seed}\nspread`);
	const step = list.length / most;
	const out: T[] = [];
	for (let i = 0; i < most; i++) {
		const from = Math.floor(i * step);
		const item = list[from + random.below(Math.max(1, Math.floor((i + 1) * step) - from))];
		if (item !== undefined) out.push(item);
	}
	return out;
}
