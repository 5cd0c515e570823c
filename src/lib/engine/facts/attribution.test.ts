import { describe, expect, it } from 'vitest';
import { analyse } from '../index.ts';

const ARTICLE = `The town library of Brenn closed its reading room on Monday because of bees. Leo Tamm, who was looking up rivers, saw them first. “I thought somebody had spilled lemonade on Portugal,” he said. The room opened again in June, and 40 people came to see the atlas.`;

describe('findAttributionFacts', () => {
	it('adds to "he said" the sentence that names the speaker', () => {
		const fact = analyse(ARTICLE).facts.find(({ kind }) => kind === 'attribution');
		const evidence = (fact?.evidence ?? []).map(([start, end]) => ARTICLE.slice(start, end));
		expect(evidence).toEqual([
			'Leo Tamm, who was looking up rivers, saw them first.',
			'“I thought somebody had spilled lemonade on Portugal,” he said.'
		]);
	});

	it('adds nothing where the words stand beside the name', () => {
		const named = ARTICLE.replace('he said', 'Leo Tamm said');
		const fact = analyse(named).facts.find(({ kind }) => kind === 'attribution');
		expect(fact?.evidence).toHaveLength(1);
	});
});
