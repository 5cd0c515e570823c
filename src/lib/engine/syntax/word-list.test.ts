import { expect, it } from 'vitest';
import { makeWordList } from './word-list.ts';

it.each([
	['a', 0],
	['bee', 1],
	['zoo', 3],
	['be', -1],
	['', -1],
	['zoos', -1],
	['éa', 4]
])('finds "%s" at %i', (word, place) => {
	const list = makeWordList(['a', 'bee', 'dam', 'zoo', 'éa']);
	expect(list.find(word)).toBe(place);
	expect(list.find(word)).toBe(place);
});

it('finds nothing where there is nothing', () => {
	expect(makeWordList([]).find('a')).toBe(-1);
});
