import type { Stance } from '../../types.ts';

/**
 * What is to be found: the source as written, the canonical speaker, the stance, and the content,
 * one string for each span.
 */
export type Saying = readonly [
	source: string | null,
	speaker: string | null,
	stance: Stance,
	...content: string[]
];

/** An awkward passage, written for this project, and all that anybody says in it. */
export interface Passage {
	readonly text: string;
	readonly said: readonly Saying[];
}
