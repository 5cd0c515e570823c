import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { draftQuestions } from './index.ts';

const ARTICLE = `Mira Holt, a 14-year-old girl from Ostrava, was praised by the city council on Monday after she repaired an old clock tower. The clock had been silent since 1968.

Council chairwoman Petra Novak told reporters that the tower was a landmark. Engineer Jan Dvorak, who is 42 years old, said that the repair would last for decades. Historian Eva Mala said that the tower was built in 1731.

The bell rang in 1905. Holt returned to the tower in April. Novak returned to Ostrava in 1999. Novak returned to Ostrava in 2007.`;

function draftsOf(text: string) {
	const analysis = analyse(text);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed');
}

const drafts = draftsOf(ARTICLE);

describe('draftQuestions', () => {
	it('draws questions from the article at all', () => {
		expect(drafts.length).toBeGreaterThan(4);
	});

	it('does not ask when something happened that happened twice', () => {
		const asked = (text: string): boolean =>
			draftsOf(text).some((draft) => /Novak return.*\?/.test(draft.stem) && draft.kind === 'date');
		expect(asked(ARTICLE)).toBe(false);
		expect(asked(ARTICLE.replace(' Novak returned to Ostrava in 2007.', ''))).toBe(true);
	});

	it('offers ages near the right one that fit "a"', () => {
		const ages = drafts.filter((draft) => /____ girl/.test(draft.stem));
		for (const option of ages.flatMap((draft) => draft.options)) {
			expect(['10', '12', '13', '14', '15', '16', '17']).toContain(/\d+/.exec(option.text)?.[0]);
		}
	});
});
