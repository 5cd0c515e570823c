import type { Fault } from '../../../types.ts';
import { holds } from '../../../view.ts';
import { overlapOf } from '../../alike.ts';
import { keyText, type Check } from '../check.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';
import { isToldBy } from './told-by.ts';

/** Words that a sentence with a wrong option may share with the question. */
const SAME = 0.5;

/** Which instrument or season it was: the statement has it, and no sentence like it has one of the wrong ones. */
export const checkThing: Check = (subject) => {
	const { question, view } = subject;
	const fact = factOf(subject, 'statement');
	const from = question.options.find(({ correct }) => correct)?.from;
	if (!fact || !from || !holds(fact.clause.span, from)) return noFact();
	if (fact.modality !== 'asserted') return noFact();
	if (!isToldBy(subject, fact)) return wrongKey('The article gives these words to somebody else.');
	const written = view.sentences[fact.sentence]?.tokens.find(({ span }) => span[0] === from[0]);
	const right = keyText(question).toLowerCase();
	if (written?.lemma.toLowerCase() !== right) return wrongKey('The article has another word here.');
	return question.options.flatMap((option, i): Fault[] => {
		if (option.correct) return [];
		const word = option.text.toLowerCase();
		const same = view.sentences.some(
			({ index, span, tokens }) =>
				tokens.some(({ lemma }) => lemma.toLowerCase() === word) &&
				(index === fact.sentence || overlapOf(question.stem, view.slice(span)) > SAME)
		);
		return same ? [alsoRight(i, 'The article tells this of it too.')] : [];
	});
};
