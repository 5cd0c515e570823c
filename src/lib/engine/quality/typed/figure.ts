import { numberAt } from './number-words.ts';
import { plain } from './plain.ts';

/** A figure with what it counts, read from words that say nothing else. */
export interface Figure {
	/** One, or the two ends of a range. */
	readonly values: readonly number[];
	/** What else the digits may mean: "1.500" is 1.5 here and 1500 elsewhere. */
	readonly others: readonly number[];
	/** `percent`, `dollar`, ..., or null. */
	readonly measure: string | null;
	/** Told as a part: "half", "two thirds". */
	readonly part: boolean;
	/** "More than", "less than"; null for the figure itself, or about it. */
	readonly bound: 'more' | 'less' | null;
	/** The other words, without endings. */
	readonly counts: readonly string[];
}

const MEASURES: readonly (readonly [RegExp, string])[] = [
	[/%|\bper ?cent(?:age)?\b|\bpct\b/g, 'percent'],
	[/(?:\busd?)? ?\$|\b(?:us )?dollars?\b|\busd\b/g, 'dollar'],
	[/£|\bpounds?(?: sterling)?\b|\bgbp\b/g, 'pound'],
	[/€|\beuros?\b|\beur\b/g, 'euro'],
	[/¥|\byen\b/g, 'yen'],
	[/₹|\brupees?\b/g, 'rupee']
];
const MORE = /\b(?:more than|over|at least|above|upwards? of|or more)\b/g;
const LESS = /\b(?:less than|fewer than|under|below|at most|up to|or (?:less|fewer))\b/g;
const ABOUT =
	/\b(?:about|around|roughly|approximately|approx|nearly|almost|some|circa|exactly|just|only|or so|it was|there were|they were|it is|of them)\b|[~≈]/g;
const GROUPED = /\d{1,3}(?:[, ']\d{3})+(?!\d)/g;

/** Reads a figure; null where there is none, or more numbers than a range has. */
export function figureIn(text: string): Figure | null {
	let rest = plain(text).replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
	let measure: string | null = null;
	for (const [pattern, name] of MEASURES)
		rest = rest.replace(pattern, () => ((measure ??= name), ' '));
	const bound = MORE.test(rest) ? 'more' : LESS.test(rest) ? 'less' : null;
	MORE.lastIndex = LESS.lastIndex = 0;
	rest = rest.replace(MORE, ' ').replace(LESS, ' ').replace(ABOUT, ' ');
	const others = [...rest.matchAll(/\b(\d{1,3})\.(\d{3})\b/g)].map(([, a, b]) =>
		Number(`${a}${b}`)
	);
	const words = rest
		.replace(GROUPED, (digits) => digits.replace(/\D/g, ''))
		.replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')
		.replace(/(\d)-(\d)/g, '$1 to $2')
		.replace(/(^|\s)-(\d)/g, '$1minus$2')
		.replace(/(\d)(?=\p{L})/gu, '$1 ')
		.split(/[^\p{L}\p{N}.]+/u)
		.map((word) => word.replace(/^\.+|\.+$/g, ''))
		.filter((word) => word !== '');
	return read(words, { others, measure, bound });
}

function read(
	words: readonly string[],
	more: Pick<Figure, 'others' | 'measure' | 'bound'>
): Figure | null {
	const values: number[] = [];
	const counts: string[] = [];
	let part = false;
	for (let at = 0; at < words.length;) {
		const word = words[at] ?? '';
		if (/^minus\d/.test(word)) {
			values.push(-Number(word.slice(5)));
			at++;
			continue;
		}
		const number = numberAt(words, at);
		if (number) {
			values.push(number.value);
			part ||= number.part;
			at += number.taken;
			continue;
		}
		if (!SMALL.has(word)) counts.push(word.replace(/(?<=...)s$/, ''));
		at++;
	}
	const ranged = values.length === 2 && words.some((word) => word === 'to' || word === 'and');
	return values.length === 1 || ranged ? { values, part, counts, ...more } : null;
}

const SMALL = new Set('a an the of in to and between from at per all i think'.split(' '));
