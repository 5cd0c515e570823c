import type { Answer, Span, Sureness } from '../engine/types.ts';

/** Parts of an answer that were given before the page was awake. */
export interface Early {
	readonly position: number;
	readonly parts: Partial<Answer>;
}

/**
 * Reads what a form would send; null where it asks nothing. A part that is not in it, because it cannot
 * be chosen just now, is left out.
 *
 * @param form Its fields are those of `saveFromForm`.
 */
export const earlyAnswer = (form: FormData): Early | null =>
	form.has('base') ? { position: Number(form.get('position')), parts: earlyParts(form) } : null;

/** The same of the one question of a form. */
export function earlyParts(form: FormData): Partial<Answer> {
	const numbers = (name: string) =>
		form.getAll(name).map((value) => (value === '' ? -1 : Number(value)));
	const lines = numbers('line');
	const matched = lines.some((place) => place >= 0) ? lines : [];
	const [sentence, text, sure] = ['sentence', 'text', 'sure'].map((name) => form.get(name));
	return {
		chosen: lines.length > 0 ? matched : numbers('chosen'),
		...(typeof sentence === 'string' ? { sentence: spanOf(sentence) } : {}),
		...(typeof text === 'string' ? { text } : {}),
		...(typeof sure === 'string' ? { sure: Number(sure) as Sureness } : {})
	};
}

function spanOf(value: string): Span {
	const [start = 0, end = 0] = value.split('-').map(Number);
	return [start, end];
}
