import { describe, expect, it } from 'vitest';
import { MAX_TOKENS, findSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

function split(text: string): string[] {
	const tokens = tokenize(text);
	return findSentences(text, tokens).map(([from, to]) =>
		text.slice(tokens[from]?.[0], tokens[to - 1]?.[1])
	);
}

/** Sentences that must be parted where the bar stands, and nowhere else. */
const TABLE: readonly string[] = [
	'He left. |She stayed.',
	'He met Mr. Smith and Dr. Jones of the U.S. Army. |They spoke.',
	'They flew to the U.S. |The trip was long.',
	'He moved to the U.S. in May.',
	'A C.I.A. program ended. |It had failed.',
	'Gen. J. K. Rowe spoke at 5 p.m. |He was brief.',
	'It opens at 9 a.m. Monday.',
	'Acme Inc. and Bell Co. merged.',
	'He works for Acme Inc. |The firm is old.',
	'“Stop!” he said. |“Why?” asked Anna. |They ran.',
	'“I know.” |He paused. |“I do.”',
	'He called it ‘a good thing.’ |She did not.',
	'He said: "We won." |Then he left.',
	'He said "We won." |"We lost," she said.',
	'(It was late.) |They slept.',
	'It cost $3.50 and rose 2.5 percent. |Shares fell.',
	'See No. 10 and p. 12 (c. 1818). |It is there.',
	'Was it No? |No. |Yes.',
	'He waited ... and waited. |Nothing came ... |Then it did.',
	'She paused… then spoke. |Done… |Next.',
	'It fell.[19] |It rose. [4] [7] |It fell.',
	'as shown (Smith et al., 2015). |We agree.',
	'He wrote it (badly!). |She laughed.',
	'It arrived.|However, it broke.',
	'He takes vitamin C. |The cure is old.',
	'John F. Kennedy was shot.',
	'1. Open the box. |2. Close it.',
	'He went to St. Louis, Mo. |It was hot.',
	'no capitals here. next one is.',
	'No end at all',
	'Really?! |Yes!! |Good.'
];

describe('findSentences', () => {
	it.each(TABLE)('%s', (line) => {
		const parts = line.split('|').map((part) => part.trim());
		expect(split(line.replaceAll('|', ''))).toEqual(parts);
	});

	it('gives nothing for nothing', () => {
		expect(split('')).toEqual([]);
	});

	it('cuts what never ends', () => {
		const sentences = split('word '.repeat(MAX_TOKENS * 2 + 10).trim());
		expect(sentences.length).toBe(3);
	});

	it('takes linear time', () => {
		const text = 'He said ("so. ) [ '.repeat(20_000);
		const start = process.cpuUsage();
		split(text);
		expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
	}, 60_000);
});
