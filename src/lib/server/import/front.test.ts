import { describe, expect, it } from 'vitest';
import { splitFront, workingTitle } from './front.ts';

describe('splitFront', () => {
	it('takes headline and byline off the top', () => {
		expect(splitFront('Harbour stays shut\n\nBy Ana Ruiz\n\nThe harbour is shut.')).toEqual({
			title: 'Harbour stays shut',
			byline: 'Ana Ruiz',
			text: 'The harbour is shut.'
		});
	});

	it('finds the byline below a standfirst and takes both off only up to it', () => {
		const front = splitFront(
			'Why bees sleep\nA new study looks inside the hive\nby Jo Ng\nBees sleep.'
		);
		expect(front).toMatchObject({ title: 'Why bees sleep', byline: 'Jo Ng', text: 'Bees sleep.' });
	});

	it.each([
		['a sentence', 'The harbour is shut.\nIt has been for weeks.'],
		['a quoted sentence', '“The harbour is shut.”\nThat is what he said.'],
		['a single line', 'Harbour stays shut'],
		['a long line', `${'word '.repeat(30)}\nText.`],
		['a line without letters', '* * *\nText.']
	])('does not take %s for a headline', (_name, text) => {
		expect(splitFront(text)).toEqual({ title: '', byline: '', text });
	});

	it('does not take a sentence that begins with "by" for a byline', () => {
		expect(splitFront('Harbour stays shut\nby noon it was full.\nMore.').byline).toBe('');
	});

	it('keeps the whole text where the title is known from elsewhere', () => {
		expect(splitFront('Short line\nText.', 'A title')).toEqual({
			title: 'A title',
			byline: '',
			text: 'Short line\nText.'
		});
	});
});

describe('workingTitle', () => {
	it.each([
		['Short first line.\nMore.', 'Short first line'],
		[
			'President Ruiz is turning up the heat on the harbour board, demanding a dramatic change of plan within weeks.',
			'President Ruiz is turning up the heat on the harbour board'
		],
		[
			'The committee that was set up by the council to look into the state of the harbour wall has met',
			'The committee that was set up by the council to look into the state of the…'
		]
	])('%j is called %j', (text, title) => {
		expect(workingTitle(text)).toBe(title);
		expect(workingTitle(text).length).toBeLessThanOrEqual(80);
	});
});
