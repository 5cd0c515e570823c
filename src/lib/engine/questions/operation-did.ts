import { choose, isLevel, type Candidate } from '../distractors/candidate.ts';
import { otherHappenings, otherPredicates } from '../distractors/happenings.ts';
import { clausesIn } from '../facts/finder.ts';
import type { OperationFact, Phrase } from '../types.ts';
import type { View } from '../view.ts';
import { phraseText } from '../wording/phrase-text.ts';
import { capital } from '../wording/tidy.ts';
import { operationName } from './operation-name.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

type Way = 'outcome' | 'action' | 'happened';

/** What happened in an operation, what it does, or what came of it. */
export const makeOperationDid: Maker = (bench) =>
	bench.facts('operation').flatMap((fact): Draft[] => {
		const { view } = bench;
		const name = operationName(fact);
		const phrase = fact.outcome ?? fact.action;
		if (!name || !phrase || fact.claimant !== null || fact.modality !== 'asserted') return [];
		const way = wayOf(view, fact, phrase);
		const text = phraseText(view, phrase.span);
		if (!text || text.toLowerCase().includes(name.toLowerCase())) return [];
		const wrong = choose(others(bench, fact, way, text), [text], 3, bench.chance(fact.id));
		if (wrong.length < 2 || !isLevel(text, wrong)) return [];
		return [
			{
				kind: 'operation-did',
				skill: 'operations',
				process: 'retrieve',
				response: 'one',
				rule: `operation-did/${way}`,
				fact: fact.id,
				stem: STEMS[way](name),
				options: [key(text, 'The article says this of the operation.', phrase.span), ...wrong],
				order: 'free',
				evidence: fact.evidence,
				takeaway: `${capital(name)}: ${text[0]?.toLowerCase()}${text.slice(1)}.`,
				difficulty: 0.4,
				worth: way === 'action' ? 0.6 : 0.74,
				asks: [fact.id, `did:${fact.id}`, `sentence:${fact.sentence}`]
			}
		];
	});

const STEMS: Readonly<Record<Way, (name: string) => string>> = {
	outcome: (name) => `What did those who carried out ${name} do, according to the article?`,
	action: (name) => `Which of these does the article say of ${name}?`,
	happened: (name) => `What happened in ${name}, according to the article?`
};

function wayOf(view: View, fact: OperationFact, phrase: Phrase): Way {
	if (fact.outcome) return 'outcome';
	const whole = clausesIn(view, fact.sentence).some(
		(clause) => clause.tree.tokens[clause.subjectTokens[0] ?? -1]?.span[0] === phrase.span[0]
	);
	return whole ? 'happened' : 'action';
}

function others(bench: Bench, fact: OperationFact, way: Way, text: string): Candidate[] {
	const statements = bench.facts('statement');
	return way === 'happened'
		? otherHappenings(bench.view, statements, fact, text)
		: otherPredicates(bench.view, statements, fact, text);
}
