import type { Question } from '../types.ts';
import { normal, overlapOf } from './alike.ts';
import { overlaps } from '../view.ts';

/** How like two questions are: `same` asks the same of the same, `near` might give the other away. */
export type Likeness = 'same' | 'near';

/** Share of the words from which two questions with a common proof are near. */
const NEAR = 0.75;

/**
 * How like two questions of one article are, or null. The same: one wording, or one kind asked of one
 * fact. Near: one fact asked in two ways, or much the same words about the same sentence.
 */
export function likeness(a: Question, b: Question): Likeness | null {
	if (normal(a.stem) === normal(b.stem) && keysOf(a) === keysOf(b)) return 'same';
	const oneFact = a.fact !== null && a.fact === b.fact;
	if (oneFact) return a.kind === b.kind ? 'same' : 'near';
	const together = a.evidence.some((span) => b.evidence.some((other) => overlaps(span, other)));
	if (!together) return null;
	const said = (question: Question) => `${question.stem} ${keysOf(question)}`;
	return overlapOf(said(a), said(b)) >= NEAR ? 'near' : null;
}

function keysOf({ options }: Question): string {
	return options
		.filter(({ correct }) => correct)
		.map(({ text }) => normal(text))
		.toSorted()
		.join(' / ');
}
