import { identify, type Unnamed } from '../../engine/index.ts';
import type { Question } from '../../engine/types.ts';

/** Questions that ask in one line, so that the line can be asked of the article too. */
const PLAIN = /^[^_]+\?$/u;

/**
 * The same question in another form: which sentence of the article answers it? What proves the answer
 * of a question is right; it was kept by whoever kept the question.
 *
 * @returns Null where the stem does not stand alone.
 */
export function asFindSentence(question: Question): Question | null {
	const { evidence } = question;
	const stem = stemFor(question);
	if (stem === null || evidence.length === 0) return null;
	const content = {
		kind: 'find-sentence',
		skill: question.skill,
		process: 'retrieve',
		article: question.article,
		response: 'sentence',
		stem,
		options: [],
		accept: evidence,
		evidence,
		rule: 'teacher',
		fact: question.fact,
		takeaway: question.takeaway,
		difficulty: question.difficulty
	} as const satisfies Unnamed;
	return { ...content, id: identify(content) };
}

function stemFor({ response, kind, stem, options }: Question): string | null {
	if (response !== 'one' && response !== 'text') return null;
	const statement = kind === 'true-false' ? /“(.+)”$/su.exec(stem)?.[1] : undefined;
	const stated = options.find(({ correct }) => correct)?.text !== 'Not stated';
	if (statement)
		return stated ? `Find the sentence that tells whether this is true: “${statement}”` : null;
	const plain = stem.trim();
	return PLAIN.test(plain) ? `Find the sentence that answers this: ${plain}` : null;
}
