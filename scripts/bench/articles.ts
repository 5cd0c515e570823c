import { samples } from '../../src/lib/server/samples/index.ts';

/** News first, as most of what a teacher brings is: the flood, then the laboratories, then the others. */
const FIRST = ['sallowford-flood', 'mexico-fentanyl-labs'];
const rank = (slug: string) => (FIRST.indexOf(slug) + FIRST.length + 1) % (FIRST.length + 1);

const paragraphs = samples
	.toSorted((a, b) => rank(a.slug) - rank(b.slug))
	.flatMap(({ text }) => text.split(/\n\s*\n/));
const countWords = (text: string) => text.split(/\s+/).length;

/** What a word ends in tells well enough which others can stand in its place. */
const endingOf = (word: string) => /(?:ed|ing|ly|ion|es|s|er)$/.exec(word)?.[0] ?? '';
const WORD = /(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}’'-])/gu;
const pools = Map.groupBy(
	new Set(paragraphs.flatMap((paragraph) => paragraph.match(WORD) ?? [])),
	endingOf
);

/**
 * Names and small words stay; of the longer words each is another's in each round, and so are numbers.
 * No sentence says what one before it said, as it would not in a book: what is said is nonsense.
 */
function varied(paragraph: string, round: number): string {
	if (round === 0) return paragraph;
	return paragraph
		.replace(/\b\d{1,3}\b/g, (digits) => String(Number(digits) + round))
		.replace(WORD, (word) => {
			const pool = pools.get(endingOf(word)) ?? [word];
			return pool[(pool.indexOf(word) + round * 7) % pool.length] ?? word;
		});
}

/**
 * A text of about `words` words out of the sample articles, told again with other figures where
 * they do not suffice.
 *
 * @param salt Makes texts of the same length differ, so that nothing can be remembered.
 */
export function articleOf(words: number, salt = 0): string {
	const out: string[] = [];
	let length = 0;
	for (let at = 0; length < words; at++) {
		const round = salt + Math.floor(at / paragraphs.length);
		const paragraph = varied(paragraphs[at % paragraphs.length] ?? '', round);
		out.push(paragraph);
		length += countWords(paragraph);
	}
	return out
		.join('\n\n')
		.split(/(?<=\s)/)
		.slice(0, words)
		.join('')
		.trim();
}
