import { isDigit, isLetter, isUpper } from '../text/characters.ts';
import { bucketOf, hashString } from './buckets.ts';
import type { WordList } from './word-list.ts';

/** What the network is told of a word form. */
export interface WordForm {
	/** Row of the table of words, or -1 for a word that is not in it. */
	readonly row: number;
	/** Rows of the table of pieces: endings, beginnings and outline. */
	readonly pieces: Int32Array;
	/** Row of the piece that says how it begins where it is the first word of a sentence. */
	readonly initial: number;
	/** The same where it is not. */
	readonly inner: number;
	/** It has a letter or a digit. */
	readonly wordy: boolean;
}

/** Longest beginning of a form that is looked at. */
const LONGEST = 40;
const REMEMBERED = 20_000;

/** Gives what is known of a form, remembering the forms it has seen, up to a limit. */
export function makeForms(rows: Pick<WordList, 'find'>): (form: string) => WordForm {
	const known = new Map<string, WordForm>();
	return (form) => {
		const before = known.get(form);
		if (before) return before;
		const made = describe(form, rows);
		if (known.size >= REMEMBERED) known.clear();
		known.set(form, made);
		return made;
	};
}

/** The form as the tables have it: lower case, plain apostrophes and hyphens, digits as 0. */
export function normalize(form: string): string {
	return form
		.slice(0, LONGEST)
		.toLowerCase()
		.replace(/[’ʼ`‘]/g, "'")
		.replace(/[‐‑–]/g, '-')
		.replace(/\d/g, '0');
}

function describe(form: string, rows: Pick<WordList, 'find'>): WordForm {
	const low = normalize(form);
	const n = low.length;
	const ending = (k: number): number => bucketOf(k, hashString(low, Math.max(0, n - k), n));
	const beginning = (k: number): number => bucketOf(8 + k, hashString(low, 0, Math.min(k, n)));
	const shape = hashString(outline(form));
	const start = hashString(outline(form).slice(0, 2));
	return {
		row: rows.find(low),
		pieces: Int32Array.of(
			ending(2),
			ending(3),
			ending(4),
			ending(5),
			beginning(2),
			beginning(3),
			bucketOf(16, shape)
		),
		initial: bucketOf(17, start),
		inner: bucketOf(18, start),
		wordy: /[\p{L}\p{N}]/u.test(form)
	};
}

/** Capitals as X, small letters as x, digits as 0, a run of one kind as one; marks stay. */
function outline(form: string): string {
	let shape = '';
	let last = '';
	for (let i = 0; i < form.length && shape.length < 8; i++) {
		const code = form.charCodeAt(i);
		let mark = form[i] as string;
		if (isUpper(code)) mark = 'X';
		else if (isLetter(code)) mark = 'x';
		else if (isDigit(code)) mark = '0';
		if (mark !== last) shape += mark;
		last = mark;
	}
	return shape;
}
