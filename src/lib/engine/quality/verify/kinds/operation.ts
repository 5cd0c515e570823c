import { alike, normal, senseWords } from '../../alike.ts';
import type { OperationStatus } from '../../../types.ts';
import { overlaps } from '../../../view.ts';
import { keyText, type Check } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';

const STATUS_WORDS: Partial<Record<OperationStatus, RegExp>> = {
	completed: /carried out$/,
	ongoing: /under way$/,
	proposed: /still only proposed$/,
	cancelled: /called off$/,
	rejected: /turned down$/
};

/** One operation: its status, doer, place or outcome is found anew. */
export const checkOperation: Check = (subject) => {
	const fact = factOf(subject, 'operation');
	if (!fact) return noFact();
	const { question, view } = subject;
	const key = keyText(question);
	switch (question.kind) {
		case 'operation-status':
			return STATUS_WORDS[fact.status]?.test(key)
				? []
				: wrongKey('The article shows another status.');
		case 'operation-who':
			return fact.agent && support(key, wordsAt(view, fact.agent.span)) === 1
				? []
				: wrongKey('The article names others.');
		case 'operation-where':
			return fact.place && support(key, new Set(senseWords(fact.place.text))) > 0.5
				? []
				: wrongKey('The article names another place.');
		default: {
			const phrase = fact.outcome ?? fact.action;
			return phrase && support(key, wordsAt(view, phrase.span)) === 1
				? []
				: wrongKey('The article does not say this of the operation.');
		}
	}
};

/** Keys are operations of the article; wrong ones are nowhere in it. */
export const checkOperationsMentioned: Check = ({ question, analysis, view }) => {
	const facts = analysis.facts.filter((fact) => fact.kind === 'operation');
	const text = view.wholeText();
	const words = view.allWords();
	return question.options.flatMap((option, i) => {
		if (option.correct) {
			const { from } = option;
			const found = facts.some(
				(fact) => from !== null && overlaps(fact.nameSpan, from) && alike(fact.name, option.text)
			);
			return found ? [] : wrongKey('The article does not mention this operation.');
		}
		const mentioned =
			text.includes(normal(option.text)) || senseWords(option.text).every((w) => words.has(w));
		return mentioned ? [alsoRight(i, 'The article mentions this too.')] : [];
	});
};
