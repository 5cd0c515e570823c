import { expect, it } from 'vitest';
import { deskKey } from './keys.ts';

it.each([
	['j', 'next'],
	['K', 'previous'],
	['a', 'approve'],
	['r', 'reject'],
	['e', 'edit'],
	['u', 'undo'],
	['x', null],
	['Enter', null],
	['constructor', null]
])('%s means %s', (key, meaning) => {
	expect(deskKey({ key, modified: false, typing: false })).toBe(meaning);
	expect(deskKey({ key, modified: true, typing: false })).toBeNull();
	expect(deskKey({ key, modified: false, typing: true })).toBeNull();
});
