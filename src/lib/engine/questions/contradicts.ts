import { toldIn } from '../wording/spoken.ts';
import { excerpt } from '../wording/excerpt.ts';
import { capital, curl } from '../wording/tidy.ts';
import type { Option } from '../types.ts';
import { key, type Bench, type Draft } from './draft.ts';
import { standsBeside, toldBy, type Told } from './true-statements.ts';

const WORTH = {
	'false-denied': 0.7,
	'false-opposite': 0.8,
	'false-bound': 0.8,
	'false-figure': 0.74,
	'false-date': 0.76,
	'false-name': 0.8,
	'false-place': 0.78
} as const;

/** Which of these does the article contradict: one statement made false among true ones. */
export function askContradicted(bench: Bench): Draft[] {
	const { view } = bench;
	const all = toldBy(bench);
	return all.flatMap((told): Draft[] => {
		const { fact, altered, weight } = told;
		if (!altered) return [];
		const company = companyOf(bench, told, all);
		if (company.length < 3) return [];
		const where = [told, ...company].some((one) => toldIn(view, one.fact.sentence) === 'interview')
			? 'interview'
			: 'article';
		const { original, replacement, statement } = altered;
		return [
			{
				kind: 'what',
				skill: 'reasons',
				process: 'infer',
				response: 'one',
				rule: `what/contradicts-${altered.way}`,
				fact: fact.id,
				stem: `Which one of these statements does the ${where} contradict?`,
				options: [
					key(
						capital(curl(statement)),
						`The article says “${original}”, not “${replacement}”: ${excerpt(view, altered.from)}.`,
						altered.from,
						'altered'
					),
					...company.map((other) => asTrue(bench, other))
				],
				order: 'free',
				evidence: fact.evidence,
				takeaway: `The article says: ${told.text}.`,
				difficulty: 0.5,
				worth: WORTH[altered.way] + (weight - 0.5) * 0.1,
				asks: [
					fact.id,
					`sentence:${fact.sentence}`,
					`words:${fact.clause.span[0]}`,
					...company.map((other) => `sentence:${other.fact.sentence}`)
				]
			}
		];
	});
}

function asTrue({ view }: Bench, { text, fact }: Told): Option {
	return {
		text,
		correct: false,
		why: `The article says this: ${excerpt(view, fact.clause.span)}.`,
		origin: 'article',
		from: fact.clause.span
	};
}

/** True statements that stand beside it, what matters most in the article first. */
function companyOf(bench: Bench, told: Told, all: readonly Told[]): Told[] {
	const random = bench.chance(`beside:${told.fact.id}`);
	const ranked = all
		.map((other) => ({
			other,
			rank: other.weight + random.next() * 0.3 - (other.altered ? 0.5 : 0)
		}))
		.sort((a, b) => b.rank - a.rank);
	const hasFigure = ({ text }: Told): boolean => /\d/.test(text);
	const altered = told.altered?.statement ?? '';
	const out: Told[] = [];
	const take = (from: readonly (typeof ranked)[number][], most: number): void => {
		for (const { other } of from) {
			if (out.length >= most) return;
			if ([told, ...out].every((one) => standsBeside(one, other))) out.push(other);
		}
	};
	if (/\d/.test(altered))
		take(
			ranked.filter(({ other }) => hasFigure(other)),
			2
		);
	if (/\d/.test(altered) && out.length === 0) return [];
	take(ranked, 3);
	return out;
}
