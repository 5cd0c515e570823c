import { senseWords } from '../quality/alike.ts';
import { excerpt } from '../wording/excerpt.ts';
import type { Option } from '../types.ts';
import { key, type Bench, type Draft } from './draft.ts';
import { standsBeside, toldBy, type Told } from './true-statements.ts';

/** Sentences among which the main point stands, and the share of the statements that matter most. */
const LEAD = 3;
const TOP = 0.2;
const DETAILS = 0.6;

/** What the article as a whole is about: a statement of its lead, among details that it tells later. */
export function askMainPoint(bench: Bench): Draft[] {
	const { view } = bench;
	const all = toldBy(bench);
	const ranked = [...all].sort((a, b) => b.weight - a.weight);
	const first = view.sentences.filter(({ index }) => view.askable(index)).slice(0, LEAD);
	const main = ranked
		.slice(0, Math.ceil(ranked.length * TOP))
		.find(({ fact }) => first.some(({ index }) => index === fact.sentence));
	if (!main || ranked.length < 8) return [];
	const details: Told[] = [];
	for (const told of ranked.slice(Math.floor(ranked.length * (1 - DETAILS)))) {
		if (details.length === 3) break;
		if (told.fact.sentence < (first.at(-1)?.index ?? 0) + 3) continue;
		if (!isBeside(main, told)) continue;
		if ([main, ...details].every((other) => standsBeside(other, told))) details.push(told);
	}
	if (details.length < 3) return [];
	const { fact, text } = main;
	return [
		{
			kind: 'what',
			skill: 'reasons',
			process: 'interpret',
			response: 'one',
			rule: 'what/main-point',
			fact: fact.id,
			stem: 'Which of these statements tells best what the article as a whole is about?',
			options: [
				key(
					text,
					`The article opens with this: ${excerpt(view, fact.clause.span)}.`,
					fact.clause.span
				),
				...details.map((told): Option => ({
					text: told.text,
					correct: false,
					why: `The article says this too, but only as a detail: ${excerpt(view, told.fact.clause.span)}.`,
					origin: 'article',
					from: told.fact.clause.span
				}))
			],
			order: 'free',
			evidence: fact.evidence,
			takeaway: `The article is mainly about this: ${text}.`,
			difficulty: 0.45,
			worth: 0.76,
			asks: [
				fact.id,
				`sentence:${fact.sentence}`,
				...details.map((d) => `sentence:${d.fact.sentence}`)
			]
		}
	];
}

/** A detail of the same matter, so that what is told cannot be told by the name of the matter alone. */
function isBeside(main: Told, told: Told): boolean {
	const words = new Set(senseWords(main.text));
	return senseWords(told.text).some((word) => words.has(word));
}
