import { expect, it } from 'vitest';
import { pickable } from './pickable.ts';

const text = 'Head\n\nOne. Two.\n\nThree.';
const blocks = [
	{ kind: 'headline', span: [0, 4] },
	{ kind: 'paragraph', span: [6, 15] },
	{ kind: 'paragraph', span: [17, 23] }
] as const;

it('cuts blocks at their sentences and loses nothing', () => {
	const cut = pickable(text, blocks, [
		[6, 10],
		[11, 15],
		[17, 23]
	]);
	expect(
		cut.map(({ pieces }) => pieces.map(({ text: words, sentence }) => [words, sentence]))
	).toEqual([
		[['Head', false]],
		[
			['One.', true],
			[' ', false],
			['Two.', true]
		],
		[['Three.', true]]
	]);
});

it('leaves alone what is no sentence of one block', () => {
	const cut = pickable(text, blocks, [
		[0, 4],
		[6, 23]
	]);
	expect(cut.map(({ pieces }) => pieces.map(({ text: words }) => words).join(''))).toEqual([
		'Head',
		'One. Two.',
		'Three.'
	]);
});
