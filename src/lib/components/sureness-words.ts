import type { Sureness } from '../engine/types.ts';

/** How sure a reader says they were. */
export const SURENESS: Readonly<Record<Sureness, string>> = {
	1: 'I guessed',
	2: 'I think so',
	3: 'I am sure'
};
