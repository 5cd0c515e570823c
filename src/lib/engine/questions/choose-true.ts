import { excerpt } from '../wording/excerpt.ts';
import { capital, curl } from '../wording/tidy.ts';
import { toldIn } from '../wording/spoken.ts';
import type { Option } from '../types.ts';
import { key, type Bench, type Draft } from './draft.ts';
import { standsBeside, toldBy, type Told } from './true-statements.ts';

const RIGHT = 3;
const WRONG = 2;
/** A little chance among statements that matter as much. */
const CHANCE = 0.25;

/** Which of these does the article say: three statements of its own among two that it rules out. */
export function askAllTrue(bench: Bench): Draft[] {
	const { view } = bench;
	const random = bench.chance('choose-true');
	const ranked = toldBy(bench)
		.map((told) => ({ told, rank: told.weight + random.next() * CHANCE }))
		.sort((a, b) => b.rank - a.rank)
		.map(({ told }) => told);
	const wrong: Told[] = [];
	const right: Told[] = [];
	const isFree = (told: Told): boolean =>
		[...wrong, ...right].every((other) => standsBeside(other, told));
	for (const told of ranked) {
		if (wrong.length < WRONG && told.altered && isFree(told)) wrong.push(told);
	}
	for (const told of ranked) if (right.length < RIGHT && isFree(told)) right.push(told);
	if (wrong.length < WRONG || right.length < RIGHT) return [];
	const where = [...wrong, ...right].some(({ fact }) => toldIn(view, fact.sentence) === 'interview')
		? 'interview'
		: 'article';
	const evidence = [...right, ...wrong]
		.flatMap(({ fact }) => fact.evidence)
		.sort((a, b) => a[0] - b[0])
		.filter((span, i, all) => all.findIndex((other) => other[0] === span[0]) === i);
	return [
		{
			kind: 'what',
			skill: 'reasons',
			process: 'infer',
			response: 'all',
			rule: 'what/all-true',
			fact: right[0]?.fact.id ?? '',
			stem: `Which of these does the ${where} say? Choose all that apply.`,
			options: [
				...right.map(({ text, fact }) =>
					key(text, `The ${where} says so: ${excerpt(view, fact.clause.span)}.`, fact.clause.span)
				),
				...wrong.flatMap(({ altered }): Option[] =>
					altered
						? [
								{
									text: capital(curl(altered.statement)),
									correct: false,
									why: `The ${where} says “${altered.original}”, not “${altered.replacement}”: ${excerpt(view, altered.from)}.`,
									origin: 'altered',
									from: altered.from
								}
							]
						: []
				)
			],
			order: 'free',
			evidence,
			takeaway: `The ${where} says: ${right[0]?.text ?? ''}.`,
			difficulty: 0.5,
			worth: 0.84,
			asks: [...right, ...wrong].map(({ fact }) => `sentence:${fact.sentence}`)
		}
	];
}
