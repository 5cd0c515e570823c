import { describe, expect, it } from 'vitest';
import { analyse, viewFor } from '../analyse.ts';
import { askWhen } from './date.ts';

/** What is asked of each date of the middle sentence. */
function asked(sentence: string): string[] {
	const analysis = analyse(
		`Ada Lind built boats in Orle for thirty years. ${sentence} The harbour of Orle was closed for a day.`
	);
	const view = viewFor(analysis);
	return analysis.facts.flatMap((fact) =>
		fact.kind === 'date' && fact.sentence === 1 ? (askWhen(view, fact) ?? []) : []
	);
}

describe('dates asked with when', () => {
	it.each<[string, string[]]>([
		[
			'Ada Lind was born on 4 May 1931, in the harbour town of Wexley.',
			['When was Ada Lind born in the harbour town of Wexley?']
		],
		['The town of Orle was flooded in 2013 and again in 2020.', []],
		['Ada Maria Lind retired in 1994.', ['When did Ada Maria Lind retire?']],
		['Ada Maria Lind reappeared in 1994.', []]
	])('%s', (sentence, stems) => {
		expect(asked(sentence)).toEqual(stems);
	});
});
