import { wordsOf } from './plain.ts';
import { isSlip, oneEdit } from './slips.ts';
import { isName, untitled } from './titles.ts';

/** Words that say no more than that an answer follows. */
const FILLERS = new Set(
	'it is was it its he she they that this were are answer by in on at from to of for with because due as his her their think'.split(
		' '
	)
);
/** Letters that a whole answer must have before spaces in it may stand anywhere. */
const JOINED = 8;

/** Whether typed words say what a wording says, as a fair teacher reads them. */
export function sameWords(typed: string, wording: string): boolean {
	const named = isName(wording);
	const keys = named ? [wordsOf(wording), untitled(wording)] : [wordsOf(wording)];
	const given = named ? [wordsOf(typed), untitled(typed)] : [wordsOf(typed)];
	if (/^[^,]+,[^,]+$/.test(typed.trim())) given.push(wordsOf(typed.split(',').reverse().join(' ')));
	return given.some((words) =>
		keys.some((key) => match(words, key) || match(bare(words), bare(key)))
	);
}

/** Without fillers at its beginning: "It was because of the rain." */
function bare(words: readonly string[]): readonly string[] {
	const from = words.findIndex((word) => !FILLERS.has(word));
	return from < 0 ? words : words.slice(from);
}

/** Word for word, with one slip at most, or with its spaces elsewhere. */
function match(words: readonly string[], key: readonly string[]): boolean {
	if (words.length === key.length) {
		const differing = words.filter((word, i) => !alike(word, key[i] ?? ''));
		if (differing.length === 0) return true;
		const [one, ...more] = words.flatMap((word, i) => (alike(word, key[i] ?? '') ? [] : [i]));
		return more.length === 0 && one !== undefined && isSlip(words[one] ?? '', key[one] ?? '');
	}
	const [a, b] = [words.join(''), key.join('')];
	if (/\d/.test(a + b)) return false;
	if (a === b) return true;
	return Math.min(a.length, b.length) >= JOINED && a[0] === b[0] && oneEdit(a, b);
}

/** The same, or its plural. */
const alike = (a: string, b: string) =>
	a === b ||
	(Math.min(a.length, b.length) >= 4 && !/\d/.test(a + b) && (a === `${b}s` || b === `${a}s`));
