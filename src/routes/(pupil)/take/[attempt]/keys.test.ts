import { describe, expect, it } from 'vitest';
import { choiceAfter, meaningOf } from './keys.ts';

describe('meaningOf', () => {
	const press = (key: string, within: 'text' | 'choices' | 'other' = 'other', modified = false) =>
		meaningOf({ key, within, modified }, 4);

	it.each([
		['1', { kind: 'choose', place: 0 }],
		['4', { kind: 'choose', place: 3 }],
		['5', null],
		['0', null],
		['a', { kind: 'choose', place: 0 }],
		['D', { kind: 'choose', place: 3 }],
		['e', null],
		['ArrowRight', { kind: 'go', step: 'next' }],
		['ArrowLeft', { kind: 'go', step: 'previous' }],
		['ArrowDown', null],
		['Enter', null],
		['Dead', null],
		['', null]
	])('%s', (key, meaning) => {
		expect(press(key)).toEqual(meaning);
	});

	it('leaves keys alone where one types, with a modifier, and arrows within the choices', () => {
		expect(press('a', 'text')).toBeNull();
		expect(press('a', 'other', true)).toBeNull();
		expect(press('ArrowRight', 'choices')).toBeNull();
		expect(press('b', 'choices')).toEqual({ kind: 'choose', place: 1 });
	});
});

describe('choiceAfter', () => {
	it.each([
		[[], 2, 'one', [2]],
		[[1], 2, 'one', [2]],
		[[2], 2, 'one', [2]],
		[[3], 1, 'all', [1, 3]],
		[[1, 3], 1, 'all', [3]]
	] as const)('%j and %d (%s): %j', (chosen, place, response, after) => {
		expect(choiceAfter(chosen, place, response)).toEqual(after);
	});
});
