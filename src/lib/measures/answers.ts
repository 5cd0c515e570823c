import type { Answer, ResponseForm } from '../engine/types.ts';

export { isAnswered } from '../engine/quality/answered.ts';

/** What a question asks for. */
export interface AskedFor {
	readonly response: ResponseForm;
	/** Of a matching question: its lines. */
	readonly prompts: readonly unknown[];
	/** Whether the sentence that proves the answer is asked for too. */
	readonly proof: boolean;
}

/** What an answer can lack: what its form asks for, or the sentence that proves it. */
export type Lack = ResponseForm | 'proof';

const WORDS: Readonly<Record<Lack, string>> = {
	one: 'Choose an answer first.',
	all: 'Choose an answer first.',
	match: 'Choose for every line first.',
	order: 'Put them in order first.',
	sentence: 'Choose the sentence in the article first.',
	text: 'Write your answer first.',
	proof: 'Choose the sentence in the article that proves it, too.'
};

/** What an answer still lacks; null where it is complete. */
export function lackOf(answer: Answer, { response, prompts, proof }: AskedFor): Lack | null {
	if (!isComplete(answer, response, prompts.length)) return response;
	return proof && response !== 'sentence' && !answer.sentence ? 'proof' : null;
}

/** The same as an English sentence that says what to do. */
export function lacking(answer: Answer, asked: AskedFor): string | null {
	const lack = lackOf(answer, asked);
	return lack && WORDS[lack];
}

function isComplete({ chosen, sentence, text }: Answer, response: ResponseForm, lines: number) {
	switch (response) {
		case 'match':
			return chosen.length >= lines && chosen.every((place) => place >= 0);
		case 'sentence':
			return (sentence ?? null) !== null;
		case 'text':
			return (text ?? '').trim() !== '';
		default:
			return chosen.length > 0;
	}
}

/** Whether two answers are the same in every part. Those chosen of several must stand in one order. */
export const sameAnswer = (a: Answer, b: Answer): boolean => print(a) === print(b);

const print = ({ chosen, sentence, text, sure }: Answer) =>
	JSON.stringify([chosen, sentence ?? null, text ?? '', sure ?? null]);

/** The parts of an answer and nothing else of what carries them; what is not there is left out. */
export function partsOf({ chosen, sentence, text, sure }: Answer): Answer {
	return {
		chosen,
		...(sentence ? { sentence } : {}),
		...(text ? { text } : {}),
		...(sure ? { sure } : {})
	};
}
