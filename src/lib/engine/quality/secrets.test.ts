import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { keepSecrets } from './secrets.ts';
import { sampleQuestion } from './testing.ts';
import type { Option, Span } from '../types.ts';

const TEXT =
	'The ferry to Merrow Island lost its licence on Monday, the board said. Nora Kestrel was born in Larrow in 1950. Owen Drake moved to Dunleigh in 1971. Elsa Lorne opened the museum on the hill in 1980.';
const analysis = analyse(TEXT);
const view = viewFor(analysis);

function span(words: string): Span {
	const sentence = view.sentences[view.sentenceAt(TEXT.indexOf(words))];
	return sentence?.span ?? [0, 1];
}

function wrong(why: string): Option {
	return { text: 'Dunleigh', correct: false, why, origin: 'article', from: null };
}

const BORN = sampleQuestion({
	evidence: [span('Nora')],
	stem: 'Where was Nora Kestrel born?',
	options: [
		{
			text: 'Larrow',
			correct: true,
			why: 'The article says: “Nora Kestrel was born in Larrow in 1950”.',
			origin: 'article',
			from: null
		},
		wrong(
			'Dunleigh is named in another sentence of the article: “Owen Drake moved to Dunleigh in 1971”.'
		),
		wrong(
			'The hill is named in another sentence of the article: “Elsa Lorne opened the museum on the hill in 1980”.'
		)
	]
});
const MOVED = sampleQuestion({
	evidence: [span('Owen')],
	stem: 'When did Owen Drake move to Dunleigh?',
	options: [
		{
			text: '1971',
			correct: true,
			why: 'The article says: “Owen Drake moved to Dunleigh in 1971”.',
			origin: 'article',
			from: null
		},
		wrong(
			'1950 stands in another sentence of the article: “Nora Kestrel was born in Larrow in 1950”.'
		)
	]
});

describe('keepSecrets', () => {
	const [born, moved] = keepSecrets(view, [BORN, MOVED]);

	it('takes the quotation from a reason that would answer another question', () => {
		expect(born?.options[1]?.why).toBe('Dunleigh is named in another sentence of the article.');
		expect(moved?.options[1]?.why).toBe('1950 stands in another sentence of the article.');
	});

	it('leaves the reasons of keys and of what nobody asks', () => {
		expect(born?.options[0]?.why).toContain('born in Larrow');
		expect(born?.options[2]?.why).toContain('museum on the hill');
	});

	it('changes nothing where a question stands alone', () => {
		expect(keepSecrets(view, [BORN])).toEqual([BORN]);
	});
});
