import { identify, type Unnamed } from '../../../engine/index.ts';
import type { Option, Question, Span } from '../../../engine/types.ts';
import { typedKey } from './ruling.ts';

/** What is to count as right from now on, for the form of the question. */
export type NewKey =
	/** Indices of the options that are right, as stored. */
	| { readonly response: 'one' | 'all'; readonly correct: readonly number[] }
	/** For each line the index of its option. */
	| { readonly response: 'match'; readonly keys: readonly number[] }
	/** Indices of the options in the right order. */
	| { readonly response: 'order'; readonly sequence: readonly number[] }
	/** Every sentence that is right. */
	| { readonly response: 'sentence'; readonly accept: readonly Span[] }
	/** Every wording that is right, the one to show first. */
	| { readonly response: 'text'; readonly accept: readonly string[] };

/**
 * The question with another key. Options keep their places, so that answers given before mean the same
 * (but for an order question, whose places are its key).
 *
 * @param reason Why, in the teacher's words: it becomes the explanation of what changed.
 * @returns Null where the key does not fit the question, or changes nothing.
 */
export function withKey(question: Question, key: NewKey, reason: string): Question | null {
	const content = contentWith(question, key, reason);
	if (!content) return null;
	const named = { ...content, rule: 'teacher' };
	const changed = { ...named, id: identify(named as Unnamed) } as Question;
	return sameKey(question, changed) ? null : changed;
}

function contentWith(question: Question, key: NewKey, reason: string): Question | null {
	const { options } = question;
	const inside = (index: number) => options[index] !== undefined;
	if (key.response !== question.response) return null;
	switch (key.response) {
		case 'one':
		case 'all': {
			if (key.correct.length === 0 || !key.correct.every(inside)) return null;
			const changed = options.map((option, i) => ruled(option, key.correct.includes(i), reason));
			return { ...question, options: changed, takeaway: takeawayOf(question, changed) } as Question;
		}
		case 'match': {
			if (question.response !== 'match') return null;
			if (key.keys.length !== question.prompts.length || !key.keys.every(inside)) return null;
			const prompts = question.prompts.map((prompt, i) => {
				const to = key.keys[i] ?? prompt.key;
				return to === prompt.key ? prompt : { ...prompt, key: to, why: reason };
			});
			const needed = new Set(key.keys);
			const changed = options.map((option, i) => ({ ...option, correct: needed.has(i) }));
			return { ...question, prompts, options: changed };
		}
		case 'order': {
			const all = new Set(key.sequence);
			const fits = key.sequence.length === options.length && all.size === options.length;
			if (!fits || !key.sequence.every(inside)) return null;
			return { ...question, options: key.sequence.flatMap((i) => options[i] ?? []) } as Question;
		}
		case 'sentence': {
			if (key.accept.length === 0) return null;
			const accept = key.accept.toSorted((a, b) => a[0] - b[0]);
			return { ...question, accept, evidence: accept } as Question;
		}
		case 'text': {
			const accept = key.accept.filter(
				(text, i) => key.accept.findIndex((other) => typedKey(other) === typedKey(text)) === i
			);
			if (accept.length === 0 || accept.some((text) => typedKey(text) === '')) return null;
			return {
				...question,
				options: accept.map((text) => wording(text, options, reason))
			} as Question;
		}
	}
}

const ruled = (option: Option, correct: boolean, reason: string): Option =>
	option.correct === correct ? option : { ...option, correct, why: reason };

const wording = (text: string, options: readonly Option[], reason: string): Option =>
	options.find((option) => option.text === text) ?? {
		text,
		correct: true,
		why: reason,
		origin: 'teacher',
		from: null
	};

/** The sentence to remember tells the old key: it goes where none of that is right any more. */
function takeawayOf(question: Question, changed: readonly Option[]): string {
	const kept = question.options.some(({ correct }, i) => correct && changed[i]?.correct);
	if (kept) return question.takeaway;
	const right = changed.flatMap(({ correct, text }) => (correct ? text : [])).join('; ');
	return `${question.stem} ${/[.!?]$/.test(right) ? right : `${right}.`}`;
}

const sameKey = (a: Question, b: Question) => keyPrint(a) === keyPrint(b);

function keyPrint(question: Question): string {
	const options = question.options.map(({ text, correct }) => [text, correct]);
	if (question.response === 'match') return JSON.stringify(question.prompts.map(({ key }) => key));
	return JSON.stringify(question.response === 'sentence' ? question.accept : options);
}
