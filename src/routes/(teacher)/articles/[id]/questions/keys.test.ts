import { expect, it } from 'vitest';
import { deskKey } from './keys.ts';

it.each([
	['j', false, 'next'],
	['ArrowRight', false, 'next'],
	['ArrowLeft', false, 'previous'],
	['k', false, 'keep'],
	['K', false, 'keep'],
	['K', true, 'keep-all'],
	['a', false, 'keep'],
	['r', false, 'reject'],
	['R', true, null],
	['e', false, 'edit'],
	['u', false, 'undo'],
	['q', false, 'quiz'],
	['?', true, 'help'],
	['x', false, null],
	['Enter', false, null],
	['constructor', false, null]
] as const)('%s, shift %s, means %s', (key, shift, meaning) => {
	expect(deskKey({ key, shift, modified: false, typing: false })).toBe(meaning);
	expect(deskKey({ key, shift, modified: true, typing: false })).toBeNull();
	expect(deskKey({ key, shift, modified: false, typing: true })).toBeNull();
});
