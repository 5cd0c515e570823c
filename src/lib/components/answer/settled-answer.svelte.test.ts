import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Answer } from '../../engine/types.ts';
import type { PublicQuestion } from '../../server/attempts/public-question.ts';
import type { QuestionFeedback } from '../../server/scores/feedback.ts';
import SettledAnswer from './SettledAnswer.svelte';

const TEXT = 'First things first. Then the rest.';
const QUESTION: PublicQuestion = {
	position: 0,
	kind: 'own',
	skill: 'speakers',
	response: 'one',
	stem: 'What now?',
	options: ['Reed', 'Calder'],
	prompts: [],
	expects: null,
	proof: false,
	points: 1
};
const FEEDBACK: QuestionFeedback = {
	credit: 0,
	answerCredit: 0,
	proof: null,
	unsure: false,
	options: [
		{ correct: true, why: '', from: null },
		{ correct: false, why: '', from: null }
	],
	lines: [],
	order: [],
	wordings: [],
	evidence: [[0, 19]],
	takeaway: ''
};

async function told(
	question: Partial<PublicQuestion>,
	answer: Answer,
	feedback: Partial<QuestionFeedback> | null
) {
	const { container } = await render(SettledAnswer, {
		question: { ...QUESTION, ...question },
		answer,
		feedback: feedback && { ...FEEDBACK, ...feedback },
		labelledby: 'stem',
		text: TEXT
	});
	return container.innerText.replace(/\s+/g, ' ').trim();
}

describe('SettledAnswer', () => {
	it.each<
		[string, Partial<PublicQuestion>, Answer, Partial<QuestionFeedback> | null, string | RegExp]
	>([
		['a wrong option', {}, { chosen: [1] }, {}, 'A Reed Right answer B Calder Your answer'],
		['an option, kept', {}, { chosen: [1] }, null, 'A Reed B Calder Your answer'],
		[
			'lines',
			{ response: 'match', prompts: ['He.', 'She.'] },
			{ chosen: [0, 0] },
			{
				lines: [
					{ key: 0, why: 'So.' },
					{ key: 1, why: 'She said it.' }
				]
			},
			'He. You chose Reed right She. You chose Reed not right Right is Calder. She said it.'
		],
		[
			'lines, kept',
			{ response: 'match', prompts: ['He.', 'She.'] },
			{ chosen: [0, -1] },
			null,
			'He. You chose Reed She. You chose nothing'
		],
		[
			'an order',
			{ response: 'order', options: ['One', 'Two', 'Three'] },
			{ chosen: [1, 0, 2] },
			{ order: [0, 1, 2] },
			'The right order 1 One you had it 2. 2 Two you had it 1. 3 Three as you had it'
		],
		[
			'a wrong sentence',
			{ response: 'sentence', options: [] },
			{ chosen: [], sentence: [20, 34] },
			{},
			'Your sentence not right Then the rest.'
		],
		[
			'words that wait',
			{ response: 'text', options: [] },
			{ chosen: [], text: 'Rede' },
			{ unsure: true, wordings: ['Reed', 'Tomas Reed'] },
			'Your answer Rede The answer Reed'
		],
		[
			'right words',
			{ response: 'text', options: [] },
			{ chosen: [], text: 'reed' },
			{ credit: 1, answerCredit: 1, wordings: ['Reed'] },
			'Your answer right reed'
		],
		[
			'a proof that proves nothing',
			{ proof: true },
			{ chosen: [0], sentence: [20, 34] },
			{ credit: 0.5, answerCredit: 1, proof: false },
			'A Reed Your answer, right B Calder Your proof not right Then the rest.'
		],
		['no proof', { proof: true }, { chosen: [0] }, { proof: false }, /Your proof nothing$/]
	])('%s', async (_name, question, answer, feedback, expected) => {
		const words = await told(question, answer, feedback);
		if (typeof expected === 'string') expect(words).toBe(expected);
		else expect(words).toMatch(expected);
	});
});
