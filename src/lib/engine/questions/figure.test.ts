import { describe, expect, it } from 'vitest';
import { analyse, viewFor } from '../analyse.ts';
import { askedInWords } from './figure.ts';

/** The stem that asks for each figure of an article, where it is asked in words. */
function asked(sentence: string): string[] {
	const analysis = analyse(
		`The ferry company Orle Line lost a ship in March. ${sentence} The harbour of Orle was closed for a day.`
	);
	const view = viewFor(analysis);
	return analysis.facts.flatMap((fact) => {
		if (fact.kind !== 'figure' || fact.sentence !== 1) return [];
		return askedInWords(view, fact)?.stem ?? [];
	});
}

describe('figures asked in words', () => {
	it.each<[string, string[]]>([
		[
			'The Scottish government pays Orle Line £38 million a year to run boats to the islands.',
			['How much does the Scottish government pay Orle Line a year to run boats to the islands?']
		],
		[
			'Around 1,700 workers at the harbour of Orle have begun an eight-day strike.',
			['About how many workers at the harbour of Orle have begun an eight-day strike?']
		],
		['More than 1,700 workers at the harbour of Orle have begun an eight-day strike.', []],
		['Even with the Greens, Ada Lind would hold 46 seats in the town council of Orle.', []]
	])('%s', (sentence, stems) => {
		expect(asked(sentence)).toEqual(stems);
	});
});
