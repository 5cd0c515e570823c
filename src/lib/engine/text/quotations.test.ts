import { describe, expect, it } from 'vitest';
import { findBlocks } from './blocks.ts';
import { findQuotations } from './quotations.ts';

function quotes(text: string): string[] {
	return findQuotations(text, findBlocks(text)).map(({ inner, closed, parent, continues }) =>
		[
			text.slice(inner[0], inner[1]),
			closed ? '' : ' [open]',
			parent === null ? '' : ` [in ${parent}]`,
			continues === null ? '' : ` [of ${continues}]`
		].join('')
	);
}

const TABLE: readonly (readonly [string, ...string[]])[] = [
	['"We won," he said. "Now rest."', 'We won,', 'Now rest.'],
	['“We won,” he said.', 'We won,'],
	['‘They’re on the menu,’ Mast said of Mexico.', 'They’re on the menu,'],
	['‘the officials’ plans,’ he said', 'the officials’ plans,'],
	['the officials’ plans and the boys’ club'],
	['‘We keep runnin’ on,’ he said', 'We keep runnin’ on,'],
	['a ‘weapon of mass destruction’ in law', 'weapon of mass destruction'],
	['the ‘90s and ’80s were ‘good’ years', 'good'],
	["'It's Iran's,' she said, 'not ours.'", "It's Iran's,", 'not ours.'],
	["the dogs' bowls and cats' beds"],
	["rock 'n' roll in the '90s, 'tis said"],
	["O'Brien didn't say the workers' union won't"],
	['He called it "the best"; she did not.', 'the best'],
	['He is 6\'2" tall and "strong".', 'strong'],
	['«Oui», dit-il. »Ja«, sagte er.', 'Oui', 'Ja'],
	['„Ja“, sagte er.', 'Ja'],
	["``We won,'' he said.", 'We won,'],
	['“He said ‘no’ to me,” she said.', 'He said ‘no’ to me,', 'no [in 0]'],
	['"He said \'no\' to me," she said.', "He said 'no' to me,", 'no [in 0]'],
	['‘He said “no” to me,’ she said.', 'He said “no” to me,', 'no [in 0]'],
	['He said "so, "and went. "Now," she said.', 'so, ', 'Now,'],
	['"We won, he said. "Now rest."', 'We won, he said. [open]', 'Now rest.'],
	['“We won, he said.', 'We won, he said. [open]'],
	['“One.\n\n“Two.”', 'One. [open]', 'Two. [of 0]'],
	[
		'“One.\n\n“Two.\n\n“Three,” he said. “Four.”',
		'One. [open]',
		'Two. [open] [of 0]',
		'Three, [of 1]',
		'Four.'
	],
	['“One.\n\nHe left. “Two.”', 'One. [open]', 'Two.'],
	['(“Stop”)—“Go”', 'Stop', 'Go'],
	['No quotation at all.'],
	['‘', ' [open]'],
	['"'],
	['']
];

describe('findQuotations', () => {
	it.each(TABLE)('%s', (text, ...expected) => {
		expect(quotes(text)).toEqual(expected);
	});

	it('includes the marks in the span and nothing else', () => {
		const text = 'He said “no” twice.';
		const [quote] = findQuotations(text, findBlocks(text));
		expect(quote && text.slice(quote.span[0], quote.span[1])).toBe('“no”');
	});

	it('takes linear time on nothing but marks', () => {
		for (const mark of ['“', '‘', "' ", '"', ' "a', " 'a", '«', '“a ']) {
			const text = mark.repeat(20_000);
			const start = process.cpuUsage();
			findQuotations(text, findBlocks(text));
			expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
		}
	}, 60_000);
});
