import { overlapOf } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import type { StatementFact } from '../types.ts';
import { isGraphic } from '../wording/graphic.ts';
import { capital, curl, wordCount } from '../wording/tidy.ts';
import { isReported, type Bench } from './draft.ts';
import { isPassing } from './fit.ts';
import { clauseOf, stateFact } from './statement-text.ts';
import { isTelling } from './telling.ts';
import { falsify, type Altered } from './true-false-altered.ts';

/** A statement of the article's own that stands alone, and what makes it false, if anything. */
export interface Told {
	readonly fact: StatementFact;
	/** As an option: a capital, no stop. */
	readonly text: string;
	readonly weight: number;
	readonly altered: Altered | null;
}

const SHORTEST = 6;
const LONGEST = 22;

/** What the article itself says, in statements fit to stand beside each other as options. */
export function toldBy(bench: Bench): readonly Told[] {
	return bench.once('told', () =>
		bench.facts('statement').flatMap((fact): Told[] => {
			const { view } = bench;
			if (fact.claimant !== null || fact.modality !== 'asserted') return [];
			if (isReported(view, fact.clause.span)) return [];
			const clause = clauseOf(view, fact);
			if (!clause || clause.negated || !isTelling(view, clause)) return [];
			const text = stateFact(view, fact);
			if (!text || !isOption(text) || isGraphic(text)) return [];
			if (isGraphic(view.slice(view.sentences[fact.sentence]?.span ?? fact.clause.span))) return [];
			const altered = falsify(bench, fact);
			return [
				{
					fact,
					text: capital(curl(text)),
					weight: salience(view, fact.sentence),
					altered: altered && isOption(altered.statement) ? altered : null
				}
			];
		})
	);
}

function isOption(text: string): boolean {
	const words = wordCount(text);
	return !isPassing(text) && words >= SHORTEST && words <= LONGEST && !/[();:“”]/.test(text);
}

/** Words that two statements of one question may share. */
const SAME = 0.45;

/** True where the two tell different things and are much of a length. */
export function standsBeside(a: Told, b: Told): boolean {
	if (a.fact.sentence === b.fact.sentence || overlapOf(a.text, b.text) > SAME) return false;
	const ratio = a.text.length / b.text.length;
	return ratio < 1.9 && ratio > 0.53;
}
