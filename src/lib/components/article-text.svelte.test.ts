import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { Span } from '../engine/types.ts';
import ArticleText from './ArticleText.svelte';

const TEXT = 'First things first. “Then the rest,” she said.\n\nThe end came.';
const SENTENCES: readonly Span[] = [
	[0, 19],
	[20, 46],
	[48, 61]
];
const article = (more: object = {}) => ({
	text: TEXT,
	blocks: [
		{ kind: 'paragraph' as const, span: [0, 46] as const },
		{ kind: 'paragraph' as const, span: [48, 61] as const }
	],
	marks: [{ id: 'proof-0-0', span: [6, 30] as const, tone: 'proof' as const }],
	...more
});
const pick = (more: object = {}) => ({
	pick: { name: 'sentence', form: 'answer', sentences: SENTENCES, chosen: null, ...more }
});

describe('ArticleText', () => {
	it.each([
		['to be read', {}],
		['to choose a sentence in', pick()]
	])('sets the text as it is, to the letter: %s', async (_name, more) => {
		const { container } = await render(ArticleText, article(more));
		const blocks = [...container.querySelectorAll('p')].map(({ textContent }) =>
			textContent.trim()
		);
		expect(blocks).toEqual(TEXT.split('\n\n'));
		expect(container.querySelector('#proof-0-0')).not.toBeNull();
	});

	it('makes each sentence a radio button of the form, named by its words', async () => {
		const chosen: Span[] = [];
		const onpick = (span: Span) => chosen.push(span);
		const screen = await render(ArticleText, article(pick({ onpick })));
		expect(screen.getByRole('radio').elements()).toHaveLength(3);
		const second = screen.getByRole('radio', { name: '“Then the rest,” she said.' });
		await expect.element(second).toHaveAttribute('value', '20-46');
		await expect.element(second).toHaveAttribute('form', 'answer');
		await screen.getByText('The end came.').click();
		await userEvent.keyboard('{ArrowUp}');
		expect(chosen).toEqual([
			[48, 61],
			[20, 46]
		]);
	});
});
