import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import type { FigureFact } from '../types.ts';
import { askedInWords } from './figure.ts';

/** What is asked of each figure of a text. */
function asked(text: string): (string | null)[] {
	const analysis = analyse(text);
	const view = viewFor(analysis);
	return analysis.facts
		.filter((fact): fact is FigureFact => fact.kind === 'figure')
		.map((fact) => askedInWords(view, fact)?.stem ?? null);
}

describe('figures that somebody gives', () => {
	it.each([
		[
			'Mayor Ada Lind said that Brenhof Harbour employs 340 fishermen of the old town.',
			/^According to Ada Lind, how many/
		],
		[
			'A recent poll found that 340 fishermen of Brenhof supported the closure.',
			/^According to a recent poll, how many fishermen of Brenhof supported the closure\?$/
		]
	])('%s', (text, stem) => {
		expect(asked(text)[0]).toMatch(stem);
	});

	it('asks by what share something changed', () => {
		expect(asked('Surface ozone in Norland declined by 25 percent from 1980 to 2012.')[0]).toMatch(
			/^By what percentage did surface ozone in Norland decline/
		);
	});

	it('asks nothing of a source that nobody could name', () => {
		expect(asked('It said that 340 fishermen of Brenhof supported the closure.')[0] ?? null).toBe(
			null
		);
	});
});
