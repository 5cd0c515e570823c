import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ArticleText from '../ArticleText.svelte';
import Reading from './Reading.svelte';
import Ruler from './Ruler.svelte';
import { offsetAt, piecesOf, rangeOf, spanOf, trimmed, wordAt } from './text-place.ts';

const TEXT = 'First things first. “Then the rest,” she said.\n\nThe end came.';
const article = {
	text: TEXT,
	title: 'A title',
	blocks: [
		{ kind: 'paragraph' as const, span: [0, 46] as const },
		{ kind: 'paragraph' as const, span: [48, 61] as const }
	],
	marks: [
		{ id: 'own-1', span: [6, 30] as const, tone: 'leaf' as const, tag: '✎1', label: 'Your note 1' },
		{ id: 'proof-0-0', span: [20, 46] as const, tone: 'proof' as const, tag: '1', label: 'Proof' }
	]
};

describe('places of an article in the page', () => {
	it.each([
		[[0, 5], 'First'],
		[[6, 30], 'things first. “Then the '],
		[[40, 52], /said\.\s*The /],
		[[48, 61], 'The end came.'],
		[[0, 61], /^First[^]*came\.$/]
	] as const)('%j, there and back', async (span, words) => {
		const { container } = await render(ArticleText, article);
		const pieces = piecesOf(container);
		const range = rangeOf(pieces, span);
		const said = pieces
			.filter(({ node }) => range?.intersectsNode(node))
			.map(({ node }) => node.data)
			.join('');
		expect(said).toMatch(typeof words === 'string' ? words.slice(0, 5) : /./);
		expect(range && spanOf(pieces, range)).toEqual(span);
	});

	it.each([[[5, 5]], [[46, 48]], [[90, 95]]] as const)('nothing is shown of %j', async (span) => {
		const { container } = await render(ArticleText, article);
		expect(rangeOf(piecesOf(container), span)).toBeNull();
	});

	it('a selection of more than the text is of the text alone', async () => {
		const { container } = await render(ArticleText, article);
		const range = document.createRange();
		range.selectNodeContents(container);
		expect(spanOf(piecesOf(container), range)).toEqual([0, 61]);
		range.selectNodeContents(container.querySelector('header') ?? container);
		expect(spanOf(piecesOf(container), range)).toBeNull();
	});

	it('the word under the pointer', async () => {
		const { container } = await render(ArticleText, article);
		const pieces = piecesOf(container);
		const box = rangeOf(pieces, [52, 55])?.getBoundingClientRect();
		const at = offsetAt(pieces, (box?.left ?? 0) + 4, (box?.top ?? 0) + 6);
		expect(at === null ? null : wordAt(TEXT, at)).toEqual([52, 55]);
		expect(offsetAt(pieces, 0, 5000)).toBeNull();
	});
});

describe('wordAt and trimmed', () => {
	it.each([
		[0, 'First'],
		[5, 'First'],
		[46, null],
		[19, null],
		[36, null]
	])('at %i', (offset, word) => {
		const span = wordAt(TEXT, offset);
		expect(span && TEXT.slice(...span)).toBe(word);
	});
	it.each([
		[
			[5, 13],
			[6, 12]
		],
		[[46, 48], null]
	] as const)('%j', (span, wanted) => {
		expect(trimmed(TEXT, span)).toEqual(wanted);
	});
});

describe('Ruler', () => {
	it('moves a line at a time, and no further than the text', async () => {
		const root = document.createElement('div');
		root.style.height = '320px';
		document.body.append(root);
		const screen = await render(Ruler, { root });
		const ruler = screen.getByRole('slider');
		const now = async () => Number((await ruler.element()).getAttribute('aria-valuenow'));
		const before = await now();
		(ruler.element() as HTMLElement).focus();
		const press = (key: string) =>
			ruler.element().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		press('ArrowDown');
		await expect.poll(now).toBe(before + 1);
		for (let presses = 0; presses < 9; presses++) press('PageDown');
		await expect.poll(now).toBeLessThanOrEqual(10);
		for (let presses = 0; presses < 9; presses++) press('PageUp');
		await expect.poll(now).toBe(1);
		root.remove();
	});
});

describe('Reading', () => {
	it('loads its tools when one is asked for, and gives the focus back', async () => {
		const children = createRawSnippet(() => ({
			render: () => '<article><p data-start="0">First things first.</p></article>'
		}));
		const view = {
			...{ attemptId: 'one', sentences: [[0, 19] as const], settings: {}, readAloud: true },
			marks: [{ id: 'a', span: [6, 12] as const, colour: 'sky' as const, note: 'why?' }]
		};
		const screen = await render(Reading, { view, text: 'First things first.', children });
		await expect.element(screen.getByText('why?')).toBeVisible();
		const find = screen.getByRole('button', { name: 'Find' });
		await find.click();
		await screen.getByLabelText('Look for').fill('FIRST');
		await expect.element(screen.getByText('1 of 2')).toBeVisible();
		await screen.getByRole('button', { name: 'Next', exact: true }).click();
		await expect.element(screen.getByText('2 of 2')).toBeVisible();
		await screen.getByRole('button', { name: 'Close' }).click();
		await expect.element(find).toHaveFocus();
		await screen.getByRole('button', { name: 'Change' }).click();
		await expect.element(screen.getByLabelText('Note in the margin')).toHaveValue('why?');
		await screen.getByRole('button', { name: 'Listen' }).click();
		// A voice, or a word on where to get one.
		await expect
			.element(screen.getByText(/It begins with the sentence|no voice for English/))
			.toBeVisible();
	});
});
