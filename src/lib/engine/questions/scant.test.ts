import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { ARTICLE } from '../testing/article.ts';
import type { StatementFact } from '../types.ts';
import { askWho } from './find-who.ts';
import { stateFact } from './statement-text.ts';
import { claimOf } from './true-false-claim.ts';

function statements(text: string) {
	const analysis = analyse(text);
	const facts = analysis.facts.filter((f): f is StatementFact => f.kind === 'statement');
	return { view: viewFor(analysis), facts };
}

describe('claimOf', () => {
	const { view, facts } = statements(ARTICLE);
	const frames = facts.flatMap((fact) => {
		const text = stateFact(view, fact);
		const claim = text && claimOf(view, fact, text);
		return claim ? [`${claim.frame}${text}`] : [];
	});

	it('gives what is reported to whoever said it', () => {
		expect(frames).toContain(
			'Tomas Brandt said that lorries had ignored the weight limit for years'
		);
	});

	it('leaves alone what the article itself says and what nobody named says', () => {
		expect(frames.join('\n')).not.toMatch(/cracks since 2019|Norwich|Officials/);
	});
});

describe('askWho', () => {
	it.each([
		[
			'Petra Novak repaired the old clock tower of Ostrava in 1968. She was the mayor.',
			'Who repaired the old clock tower of Ostrava in 1968?'
		],
		['The council repaired the old clock tower of Ostrava in 1968.', null],
		['Petra Novak and Jan Dvorak repaired the old clock tower of Ostrava in 1968.', null],
		['She repaired the old clock tower of Ostrava in 1968.', null]
	])('%s', (text, question) => {
		const { view, facts } = statements(text);
		expect(facts[0] ? askWho(view, facts[0]) : null).toBe(question);
	});
});

describe('stateFact', () => {
	it.each([
		['Petra Novak closed the northern gate of the castle yesterday.', /gate of the castle$/],
		['Yesterday Petra Novak closed the northern gate of the castle.', /^Petra Novak closed/],
		['A storm yesterday afternoon brought down the northern gate.', /^a storm brought down/]
	])('leaves the day of the article out: %s', (text, words) => {
		const { view, facts } = statements(text);
		expect(facts[0] && stateFact(view, facts[0])).toMatch(words);
	});

	it('keeps the capital of a people', () => {
		const { view, facts } = statements('Swedish engineers built the northern gate in 1968.');
		expect(facts[0] && stateFact(view, facts[0])).toMatch(/^Swedish/);
	});
});
