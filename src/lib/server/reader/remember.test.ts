import { expect, it } from 'vitest';
import { remember } from './remember.ts';

function counted(limit: number) {
	const made: string[] = [];
	const get = remember(
		(key: string) => {
			made.push(key);
			return key.toUpperCase();
		},
		(key) => key.length,
		limit
	);
	return { made, get };
}

it('makes a thing once', () => {
	const { made, get } = counted(10);
	expect([get('a'), get('a'), get('b')]).toEqual(['A', 'A', 'B']);
	expect(made).toEqual(['a', 'b']);
});

it('lets go of what was unused longest', () => {
	const { made, get } = counted(6);
	get('aaa');
	get('bbb');
	get('aaa');
	get('ccc');
	get('aaa');
	get('bbb');
	expect(made).toEqual(['aaa', 'bbb', 'ccc', 'bbb']);
});

it('does not keep what is too heavy, nor lose the rest for it', () => {
	const { made, get } = counted(4);
	get('aaa');
	get('too heavy');
	get('too heavy');
	get('aaa');
	expect(made).toEqual(['aaa', 'too heavy', 'too heavy']);
});

it('shares a promise, and forgets one that was rejected', async () => {
	let tries = 0;
	const get = remember(
		async (_key: string) => {
			tries++;
			if (tries === 1) throw new Error('first');
			return tries;
		},
		() => 1,
		10
	);
	const both = await Promise.allSettled([get('a'), get('a')]);
	expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(tries).toBe(1);
	expect(await get('a')).toBe(2);
	expect(await get('a')).toBe(2);
});
