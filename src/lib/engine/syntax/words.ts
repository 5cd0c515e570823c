import { isDigit, isLetter, isLower, isUpper } from '../text/characters.ts';
import { hashString } from './hash.ts';

/** What the models know of a word form, as integers. */
export interface WordForm {
	/** Hash of the form in lower case with every digit as 0. */
	readonly word: number;
	/** Hashes of the last one to five characters of the same. */
	readonly suffixes: readonly [number, number, number, number, number];
	/** Hashes of its first one to three characters. */
	readonly prefixes: readonly [number, number, number];
	/** Hash of the outline: capitals, small letters, digits, marks; runs are one. */
	readonly shape: number;
	/** Fine and coarse cluster of the word's vector, from 1; 0 where it has none. */
	readonly cluster: number;
	readonly coarse: number;
	/** Bits: 1 begins with a capital, 2 all capitals, 4 has a digit, 8 has a hyphen, 16 no letter. */
	readonly traits: number;
}

/** Fine clusters to one coarse cluster. */
export const FINE_PER_COARSE = 8;

/** Gives what is known of a form, remembering every form it has seen, up to a limit. */
export function makeLexicon(clusters: ReadonlyMap<string, number>): (form: string) => WordForm {
	const known = new Map<string, WordForm>();
	return (form) => {
		const before = known.get(form);
		if (before) return before;
		const made = describe(form, clusters);
		if (known.size > 50_000) known.clear();
		known.set(form, made);
		return made;
	};
}

/** The form as the models see it: lower case, plain apostrophes, digits as 0. */
export function normalize(form: string): string {
	return form
		.toLowerCase()
		.replace(/[’ʼ`‘]/g, "'")
		.replace(/[–—]/g, '-')
		.replace(/\d/g, '0');
}

function describe(form: string, clusters: ReadonlyMap<string, number>): WordForm {
	const low = normalize(form.length > 40 ? form.slice(0, 40) : form);
	const n = low.length;
	const suffix = (k: number): number => hashString(low, Math.max(0, n - k), n) ^ k;
	const prefix = (k: number): number => hashString(low, 0, Math.min(k, n)) ^ k;
	const fine = clusters.get(low) ?? 0;
	return {
		word: hashString(low),
		suffixes: [suffix(1), suffix(2), suffix(3), suffix(4), suffix(5)],
		prefixes: [prefix(1), prefix(2), prefix(3)],
		shape: hashString(outline(form)),
		cluster: fine,
		coarse: fine === 0 ? 0 : 1 + Math.floor((fine - 1) / FINE_PER_COARSE),
		traits: traitsOf(form)
	};
}

function outline(form: string): string {
	let shape = '';
	let last = '';
	for (let i = 0; i < form.length && shape.length < 8; i++) {
		const code = form.charCodeAt(i);
		let mark = form[i] as string;
		if (isUpper(code)) mark = 'X';
		else if (isLower(code)) mark = 'x';
		else if (isLetter(code)) mark = 'x';
		else if (isDigit(code)) mark = '0';
		if (mark !== last) shape += mark;
		last = mark;
	}
	return shape;
}

function traitsOf(form: string): number {
	let upper = 0;
	let lower = 0;
	let digits = 0;
	let hyphen = 0;
	for (let i = 0; i < form.length && i < 40; i++) {
		const code = form.charCodeAt(i);
		if (isUpper(code)) upper++;
		else if (isLetter(code)) lower++;
		else if (isDigit(code)) digits = 4;
		else if (code === 0x2d) hyphen = 8;
	}
	const first = isUpper(form.charCodeAt(0)) ? 1 : 0;
	const all = upper > 1 && lower === 0 ? 2 : 0;
	return first | all | digits | hyphen | (upper + lower === 0 ? 16 : 0);
}
