import type { Draft } from './draft.ts';

/** Which tokens of a line lie in names, so that no phrase is headed by a part of one. */
export interface Taken {
	/** In a person's name or the office before it: no other phrase reaches into it. */
	person(i: number): boolean;
	/** In any name. */
	name(i: number): boolean;
}

/** The tokens that the names of one line take. */
export function takenBy(names: readonly Draft[]): Taken {
	const person = new Set<number>();
	const name = new Set<number>();
	for (const draft of names) {
		for (let i = draft.from; i < draft.to; i++) {
			if (draft.label === 'person') person.add(i);
			if (draft.label !== 'group') name.add(i);
		}
	}
	return { person: (i) => person.has(i), name: (i) => name.has(i) };
}
