import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { draftQuestions } from './index.ts';

const OPENING = 'The harbour of Larrow has a long history, and its bridge is famous on the coast.';

function denied(text: string): string[] {
	const analysis = analyse(`${OPENING} ${text}`);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed', ['true-false'])
		.filter(({ rule }) => rule === 'true-false/false-denied')
		.map(({ stem }) => /“(.*)\.”/su.exec(stem)?.[1] ?? '');
}

describe('affirm', () => {
	it('calls false what the article itself denies', () => {
		expect(
			denied('Parliament was not asked to approve the sale of the stone bridge to Merrow.')
		).toEqual(['Parliament was asked to approve the sale of the stone bridge to Merrow']);
	});

	it.each([
		'Nora Kestrel claims that Owen Drake was forced to work in the engine room. Owen Drake was never forced to work in the engine room of the ferry.',
		'The company said that Owen Drake was a good worker on the ferry. He was never forced to work in the engine room.'
	])('leaves open whose denial this is: %s', (text) => {
		expect(denied(text)).toEqual([]);
	});
});
