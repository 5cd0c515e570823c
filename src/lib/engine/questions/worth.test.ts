import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { draw } from '../draw.ts';
import { analyse } from '../index.ts';
import { draftQuestions } from './index.ts';

const NEWS = `The council of Brackwater elected Petra Vance mayor with 31 votes on Tuesday. Vance won the Silver Oar award in 1994. She was born in Larrow in 1961 and moved to Brackwater in 1980 or 1981.

“They have waited for this bridge for thirty years, and the money was always spent on other roads,” said Tomas Brandt, the head of the harbour police. “The northern quay needs two new cranes and a wider road,” said Joel Pryce, a historian at Northfield University. “The harbour of Brackwater is older than the castle above it,” said Ida Lind, the harbour master.

Brandt said that the ferry to Larrow would be sold next year. Pryce said Brandt believes that the ferry will never be sold.`;

function stems(text: string, kind: string): string[] {
	const analysis = analyse(text);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed')
		.filter((draft) => draft.kind === kind)
		.map(({ stem }) => stem);
}

describe('draftQuestions', () => {
	it('asks for a figure that a preposition leads', () => {
		expect(stems(NEWS, 'figure').join()).toMatch(/with how many votes/i);
	});

	it('does not ask for one date of two', () => {
		expect(stems(NEWS, 'date').join()).not.toMatch(/move to Brackwater/);
	});

	it('asks whose words a whole quotation is, though it points outside itself', () => {
		expect(stems(NEWS, 'who-said').join()).toContain('“They have waited for this bridge');
	});

	it('asks nobody for words that are a report of somebody else', () => {
		expect(stems(NEWS, 'who-said').join()).not.toContain('Brandt believes');
	});

	it('shows the sentence that names whoever is called “she”', () => {
		const analysis = analyse(NEWS);
		for (const fact of analysis.facts) {
			if (fact.kind !== 'date' || !/1961/.test(NEWS.slice(...fact.quantity.span))) continue;
			expect(fact.evidence.map((span) => NEWS.slice(...span)).join(' ')).toContain('Vance');
		}
	});
});

const INTERVIEW = `The Larrow lighthouse was built in 1871 by the engineer Jan Dvorak.

How did you come to the lighthouse?

I was asked by my uncle, and I said yes at once. The lamp is a beauty and I love it.

Do you still climb the stairs?

We climb them twice a day. The stairs of the lighthouse have 217 steps, and my knees know each of them. The harbour of Larrow is a quiet place and the wind is everywhere.`;

describe('draw', () => {
	it('does not take what somebody says in an interview for what the article says', () => {
		const { questions } = draw(analyse(INTERVIEW));
		for (const { stem } of questions) expect(stem).not.toMatch(/quiet place|beauty|knees/);
	});

	it('asks what a word means only where it is asked to', () => {
		const { questions } = draw(analyse(NEWS), { count: 10 });
		expect(questions.map(({ kind }) => kind)).not.toContain('word-meaning');
	});
});
