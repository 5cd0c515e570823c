import { choose, nearby, type Candidate } from '../distractors/candidate.ts';
import type { Attribution, Entity, StatementFact } from '../types.ts';
import type { View } from '../view.ts';
import { isReported, key, type Draft, type Maker } from './draft.ts';
import { nameOf } from '../wording/names.ts';
import { speechesOf } from '../wording/speech.ts';
import { stateFact } from './statement-text.ts';
import { isSpeaker } from './who-said.ts';

const OWN = 'The article itself';

/** Whether a statement is the article's own or somebody's claim, and whose. */
export const makeFactOrClaim: Maker = (bench) => [
	...bench.facts('statement').flatMap((fact) => ownWords(bench.view, fact, bench.chance(fact.id))),
	...bench.facts('attribution').flatMap(({ id, attribution, evidence, modality }) => {
		const { view } = bench;
		if (modality !== 'asserted') return [];
		const speaker = view.entity(attribution.entity);
		if (!speaker || !isSpeaker(speaker)) return [];
		const speech = speechesOf(view, attribution, { fewest: 5, most: 20, beside: false })[0];
		if (!speech || speech.form !== 'clause') return [];
		const name = claimOf(view, speaker);
		const others: Candidate[] = [
			...claims(view, attribution.sentence, speaker),
			{
				text: OWN,
				why: 'The article only reports this; it says whose words they are.',
				origin: 'fixed',
				from: null,
				pull: 1.5
			}
		];
		const wrong = choose(others, [name], 3, bench.chance(id));
		if (wrong.length < 2 || !wrong.some((option) => option.text === OWN)) return [];
		return [
			draft({
				fact: id,
				evidence,
				rule: 'fact-or-claim/claim',
				statement: speech.text,
				options: [
					key(name, 'The article gives this speaker as the source.', attribution.source),
					...wrong
				],
				takeaway: `This is a claim by ${nameOf(view, speaker)}, not the article’s own finding.`,
				place: speech.span[0],
				worth: 0.36
			})
		];
	})
];

function ownWords(view: View, fact: StatementFact, random: Parameters<typeof choose>[3]): Draft[] {
	if (fact.claimant !== null || fact.modality !== 'asserted' || isReported(view, fact.clause.span))
		return [];
	const text = stateFact(view, fact);
	if (!text) return [];
	const wrong = choose(claims(view, fact.sentence, null), [OWN], 3, random);
	if (wrong.length < 2) return [];
	return [
		draft({
			fact: fact.id,
			evidence: fact.evidence,
			rule: 'fact-or-claim/own',
			statement: text,
			options: [
				key(OWN, 'The article states this without giving anyone else as its source.', null),
				...wrong
			],
			takeaway: 'The article states this itself; it is not reported as anybody’s claim.',
			place: fact.clause.span[0],
			worth: 0.2
		})
	];
}

function draft(parts: {
	readonly fact: string;
	readonly evidence: Draft['evidence'];
	readonly rule: string;
	readonly statement: string;
	readonly options: Draft['options'];
	readonly takeaway: string;
	readonly place: number;
	readonly worth: number;
}): Draft {
	const { statement, place, ...rest } = parts;
	return {
		...rest,
		kind: 'fact-or-claim',
		skill: 'sources',
		process: 'evaluate',
		response: 'one',
		stem: `Who stands behind the statement that ${statement}?`,
		order: 'free',
		difficulty: 0.5,
		asks: [parts.fact, `words:${place}`, 'claim']
	};
}

function claimOf(view: View, entity: Entity): string {
	const name = nameOf(view, entity);
	return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** Speakers of the article, those who speak near the sentence first. */
function claims(view: View, sentence: number, not: Entity | null): Candidate[] {
	const seen = new Set<string>();
	const near = (a: Attribution): number => Math.abs(a.sentence - sentence);
	return [...nearby(view.attributions, sentence)]
		.filter(
			(a) => a.entity !== null && a.entity !== not?.id && a.source && view.askable(a.sentence)
		)
		.sort((a, b) => near(a) - near(b))
		.flatMap((a): Candidate[] => {
			const entity = view.entity(a.entity);
			if (!entity || seen.has(entity.id) || !isSpeaker(entity)) return [];
			seen.add(entity.id);
			return [
				{
					text: claimOf(view, entity),
					why: `The article reports other words from ${nameOf(view, entity)}, not these.`,
					origin: 'article',
					from: a.source,
					pull: 0.8 - 0.02 * Math.min(20, near(a))
				}
			];
		});
}
