import { overlapOf } from '../../alike.ts';
import { holds } from '../../../view.ts';
import { keyText, type Check } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';

/** Designations and reasons: the key's words stand at the fact's place; no wrong one's do. */
export const checkPhrase: Check = (subject) => {
	const { question, view } = subject;
	const place =
		question.kind === 'designation'
			? factOf(subject, 'designation')?.as.span
			: factOf(subject, 'reason')?.cause.span;
	if (!place || !question.evidence.some((span) => holds(span, place))) return noFact();
	const key = keyText(question).replace(/^(?:Because(?: of)?|To)\s/, '');
	if (support(key, wordsAt(view, place)) < 0.9) return wrongKey('The article’s words are others.');
	const written = view.slice(place);
	return question.options.flatMap((option, i) =>
		!option.correct &&
		overlapOf(option.text.replace(/^(?:Because(?: of)?|To)\s/, ''), written) > 0.8
			? [alsoRight(i, 'This says the same as the right option.')]
			: []
	);
};
