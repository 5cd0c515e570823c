import type { Answer, Question, Span } from '../../engine/types.ts';

/**
 * The places of the article that a wrong answer came from: where its wrong option was taken from, or
 * the sentence chosen in its place. A wrong option that comes from nowhere in the article (True, a
 * figure altered) speaks for the sentence that it gets wrong: the one that proves the key.
 */
export function sourcesOf(question: Question, answer: Answer): Span[] {
	return [...answerSources(question, answer), ...proofSource(question, answer)];
}

function answerSources(question: Question, { chosen, sentence }: Answer): Span[] {
	const proved = question.evidence.slice(0, 1);
	switch (question.response) {
		case 'one':
		case 'all':
			return chosen.flatMap((index) => {
				const option = question.options[index];
				if (!option || option.correct) return [];
				return option.from ? [option.from] : proved;
			});
		case 'match':
			return question.prompts.flatMap(({ key, from }, i) => {
				const given = chosen[i] ?? -1;
				return given < 0 || given === key ? [] : from ? [from] : proved;
			});
		case 'sentence':
			return sentence && !touchesOne(sentence, question.accept) ? [sentence] : [];
		case 'order':
			return [];
		case 'text':
			return proved;
	}
}

/** The sentence that was given as proof and proves nothing. */
function proofSource({ response, evidence }: Question, { sentence }: Answer): Span[] {
	return response !== 'sentence' && sentence && !touchesOne(sentence, evidence) ? [sentence] : [];
}

export const touches = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const touchesOne = (span: Span, all: readonly Span[]) => all.some((one) => touches(span, one));
