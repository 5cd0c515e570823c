import type { Option, Span } from '../types.ts';
import type { AttributionFact, StatementFact } from '../types.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import type { Clause } from '../wording/clause.ts';
import { toldIn } from '../wording/spoken.ts';
import { capital, curl } from '../wording/tidy.ts';
import { isReported, type Bench, type Draft, type Maker } from './draft.ts';
import { salience } from '../quality/salience.ts';
import { reword } from './reworded/index.ts';
import { clauseOf, stateFact } from './statement-text.ts';
import { isTelling } from './telling.ts';
import { claimOf } from './true-false-claim.ts';
import { orderedPairs, type Ordered } from './true-false-order.ts';
import { misattribute, trueReport } from './true-false-speaker.ts';
import { apartPairs } from './true-false-apart.ts';
import { byLowerBound } from './true-false-bound.ts';
import { affirm } from './true-false-affirmed.ts';
import { falsify } from './true-false-altered.ts';
import { unstated } from './true-false-unstated.ts';

const TRUE = 'True';
const FALSE = 'False';
const UNSTATED = 'Not stated';
const WORTH = {
	'false-denied': 0.62,
	'false-opposite': 0.6,
	'false-bound': 0.7,
	'false-figure': 0.68,
	'false-date': 0.64,
	'false-name': 0.66,
	'false-place': 0.56
} as const;

/** True, false or not stated: a statement kept, altered in one word, or beyond the article. */
export const makeTrueFalse: Maker = (bench) => [
	...bench.facts('statement').flatMap((fact) => fromStatement(bench, fact)),
	...bench.facts('attribution').flatMap((fact) => fromAttribution(bench, fact)),
	...orderedPairs(bench).map((pair) => fromOrder('order', pair)),
	...apartPairs(bench).map((pair) => fromOrder('apart', pair)),
	...unstated(bench).map(({ statement, fact, evidence, why, about, sentence }): Draft => ({
		...common(statement, why),
		rule: `true-false/unstated-${about}`,
		fact,
		evidence,
		options: verdicts(
			UNSTATED,
			{
				[TRUE]: `No sentence of the article says so. ${why}`,
				[FALSE]: `No sentence of the article denies it. ${why}`,
				[UNSTATED]: why
			},
			null
		),
		difficulty: 0.5,
		worth: 0.68 + (salience(bench.view, sentence) - 0.5) * 0.2,
		asks: [`unstated:${about}`]
	}))
];

function fromOrder(
	way: 'order' | 'apart',
	{ statement, right, facts, evidence, sentences, dates }: Ordered
): Draft {
	const says = `${capital(dates)}.`;
	return {
		...common(statement, says),
		skill: 'time',
		rule: `true-false/${way}-${right ? 'right' : 'wrong'}`,
		fact: facts[0],
		evidence,
		options: verdicts(
			right ? TRUE : FALSE,
			{
				[TRUE]: right ? `It is so: ${dates}.` : `It was not so: ${dates}.`,
				[FALSE]: right ? `It was so: ${dates}.` : `It was not so: ${dates}.`,
				[UNSTATED]: `The two dates settle it: ${dates}.`
			},
			null
		),
		difficulty: 0.45,
		worth: 0.72,
		asks: [...facts, ...sentences.map((at) => `sentence:${at}`), 'true-false-order']
	};
}

function fromAttribution(bench: Bench, fact: AttributionFact): Draft[] {
	const made = misattribute(bench, fact);
	const report = trueReport(bench, fact);
	const source = fact.attribution.source ?? fact.attribution.content[0];
	const said = source ? excerpt(bench.view, source) : '';
	const kept: Draft[] = report
		? [
				{
					...common(report, `The article says: ${report}.`),
					skill: 'speakers',
					rule: 'true-false/true-speaker',
					fact: fact.id,
					evidence: fact.evidence,
					options: verdicts(
						TRUE,
						{
							[TRUE]: `The article reports it so: ${said}.`,
							[FALSE]: `The article does not give these words to anybody else; it reports: ${said}.`,
							[UNSTATED]: `One sentence of the article reports it: ${said}.`
						},
						fact.attribution.source
					),
					difficulty: 0.4,
					worth: 0.52 + (salience(bench.view, fact.sentence) - 0.5) * 0.2,
					asks: [fact.id]
				}
			]
		: [];
	if (!made) return kept;
	return [
		...kept,
		{
			...common(made.statement, `It was ${made.speaker} who said so.`),
			skill: 'speakers',
			rule: 'true-false/false-speaker',
			fact: fact.id,
			evidence: fact.evidence,
			options: verdicts(
				FALSE,
				{
					[TRUE]: `The article gives these words to ${made.speaker}, not to ${made.named}.`,
					[FALSE]: `It was ${made.speaker} who said so: ${said}.`,
					[UNSTATED]: `The article does say who said this: ${made.speaker}.`
				},
				fact.attribution.source
			),
			difficulty: 0.5,
			worth: 0.58,
			asks: [fact.id]
		}
	];
}

function fromStatement(bench: Bench, fact: StatementFact): Draft[] {
	const { view } = bench;
	const isOwn = fact.claimant === null && /^(?:asserted|denied)$/.test(fact.modality);
	if (isOwn && isReported(view, fact.clause.span)) return [];
	if (isGraphic(view.slice(view.sentences[fact.sentence]?.span ?? fact.clause.span))) return [];
	const clause = clauseOf(view, fact);
	if (!clause || !isTelling(view, clause, !isOwn)) return [];
	const bare = stateFact(view, fact);
	const claim = bare === null || isOwn ? null : claimOf(view, fact, bare);
	if (bare === null || (!isOwn && !claim)) return [];
	const framed = (words: string): string => (claim ? `${claim.frame}${words}` : words);
	const text = framed(bare);
	const asks = [
		fact.id,
		`words:${fact.clause.span[0]}`,
		`sentence:${fact.sentence}`,
		...(claim ? [claim.words] : [])
	];
	const weight = (salience(view, fact.sentence) - 0.5) * 0.24;
	const where = toldIn(view, fact.sentence);
	const out: Draft[] = [];
	const said = excerpt(view, fact.clause.span);
	const altered = affirm(bench, fact) ?? falsify(bench, fact);
	const denied = altered?.way === 'false-denied';
	if (altered) {
		out.push({
			...common(framed(altered.statement), 'The article says otherwise.', where),
			rule: `true-false/${altered.way}`,
			fact: fact.id,
			evidence: fact.evidence,
			options: verdicts(
				FALSE,
				{
					[TRUE]: denied
						? `The ${where} denies it: ${said}.`
						: `The article says “${altered.original}”, not “${altered.replacement}”.`,
					[FALSE]: denied
						? `The ${where} denies it: ${said}.`
						: `The article says “${altered.original}”: ${excerpt(view, altered.from)}.`,
					[UNSTATED]: denied
						? `The ${where} settles it, as it denies it: ${said}.`
						: `The article settles it: it says “${altered.original}”, which rules out “${altered.replacement}”.`
				},
				altered.from
			),
			takeaway: `The article says: ${text}.`,
			difficulty: 0.45,
			worth: WORTH[altered.way] + weight,
			asks
		});
	}
	if (fact.modality === 'denied') return out;
	const bounded = claim ? null : byLowerBound(bench, fact, clause);
	if (bounded) {
		out.push({
			...common(bounded.statement, `The article says: ${text}.`, where),
			rule: 'true-false/bound',
			fact: fact.id,
			evidence: fact.evidence,
			options: verdicts(
				TRUE,
				{
					[TRUE]: `The article says “${bounded.original}”, which is ${bounded.bound}: ${said}.`,
					[FALSE]: `The article says “${bounded.original}”, and that is ${bounded.bound}.`,
					[UNSTATED]: `The figure in the article settles it: “${bounded.original}”.`
				},
				bounded.from
			),
			difficulty: 0.45,
			worth: 0.66 + weight,
			asks
		});
	}
	const same = claim ? null : reword(bench, fact, clause);
	if (same && same.statement !== text) {
		out.push({
			...common(same.statement, `The article says: ${text}.`, where),
			rule: `true-false/same-${same.way}`,
			fact: fact.id,
			evidence: fact.evidence,
			options: verdicts(
				TRUE,
				{
					[TRUE]: `The ${where} says the same in other words: ${said}.`,
					[FALSE]: `Nothing in the ${where} speaks against this: ${said}.`,
					[UNSTATED]: `One sentence of the ${where} states it, in other words: ${said}.`
				},
				same.from
			),
			difficulty: 0.5,
			worth: 0.68 + weight,
			asks
		});
	}
	out.push({
		...common(text, `The article says: ${text}.`, where),
		rule: 'true-false/true',
		fact: fact.id,
		evidence: fact.evidence,
		options: verdicts(
			TRUE,
			{
				[TRUE]: `The ${where} says: ${said}.`,
				[FALSE]: `Nothing in the ${where} speaks against this: ${said}.`,
				[UNSTATED]: `One sentence of the ${where} states it: ${said}.`
			},
			fact.clause.span
		),
		difficulty: 0.35,
		// In the article's own words it only asks to look for them again: for a long quiz, not to fill up a
		// short one. "I" is put in other words.
		worth:
			claim?.frame === '' && !isSlight(clause)
				? 0.54 + weight / 2
				: Math.min(0.39, 0.41 + weight / 2),
		asks
	});
	return out;
}

/** What goes on in somebody's mind, and what somebody is or has. */
const STATES =
	/^(?:be|have|think|feel|realize|realise|know|believe|notice|like|love|enjoy|hope|wish|want|need|try|see|find|guess|suppose|understand|mean|get|go|come|do|work|start|call)$/;

/** "She realizes baseball is a game": of oneself, but of nobody, no place and no time that one could have read of. */
function isSlight({ tree, head, body, passive }: Clause): boolean {
	const names = body.some((i) => /^(?:PROPN|NUM)$/.test(tree.tokens[i]?.upos ?? ''));
	const { upos = '', lemma = '' } = tree.tokens[head] ?? {};
	return !names && (passive || upos !== 'VERB' || STATES.test(lemma.toLowerCase()));
}

function common(statement: string, takeaway: string, where = 'article') {
	return {
		kind: 'true-false',
		skill: 'reasons',
		process: 'infer',
		response: 'one',
		stem: `Is this true, false or not stated, according to the ${where}? “${capital(curl(statement))}.”`,
		order: 'fixed',
		takeaway
	} as const;
}

function verdicts(right: string, whys: Record<string, string>, from: Span | null): Option[] {
	return [TRUE, FALSE, UNSTATED].map((text) => ({
		text,
		correct: text === right,
		why: whys[text] ?? '',
		origin: 'fixed',
		from: text === right ? from : null
	}));
}
