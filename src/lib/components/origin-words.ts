import type { Origin } from '../engine/types.ts';

/** Where an option comes from, in words. */
export const ORIGINS: Readonly<Record<Origin, string>> = {
	article: 'from this article',
	lexicon: 'from a list of real names',
	altered: 'altered as a misreader would',
	fixed: 'one of a fixed set',
	teacher: 'written by a person'
};
