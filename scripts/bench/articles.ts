import { samples } from '../../src/lib/server/samples/index.ts';

/** News first, as most of what a teacher brings is: the flood, then the laboratories, then the others. */
const FIRST = ['sallowford-flood', 'mexico-fentanyl-labs'];
const rank = (slug: string) => (FIRST.indexOf(slug) + FIRST.length + 1) % (FIRST.length + 1);

const paragraphs = samples
	.toSorted((a, b) => rank(a.slug) - rank(b.slug))
	.flatMap(({ text }) => text.split(/\n\s*\n/));
const countWords = (text: string) => text.split(/\s+/).length;

/** Names of people and places stay; numbers and the odd word change, so that no sentence repeats. */
const varied = (paragraph: string, round: number) =>
	round === 0
		? paragraph
		: paragraph
				.replace(/\b\d{1,3}\b/g, (digits) => String(Number(digits) + round))
				.replace(/\. (?=[A-Z])/g, `, in case ${round}. `);

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
