export { BUCKETS } from '../../src/lib/engine/syntax/buckets.ts';

/** Sizes of the network; all but the first are multiples of 8. */
export const GLOVE = 100;
export const WORD = 64;
export const CHARS = 32;
export const INPUT = WORD + CHARS;
/** The first layer sees a word with its two neighbours. */
export const WINDOW = 3 * INPUT;
export const LAYERS = 3;
/** The layer from which tags are read, from 0. */
export const TAG_LAYER = 1;
/** Units of one direction of a recurrent layer. */
export const UNITS = 128;
export const HIDDEN = 2 * UNITS;
/** Candidates, forget gates and output gates, both directions. */
export const GATES = 3 * HIDDEN;
export const ARC = 128;
export const REL = 64;
/** Dependent and head for arcs, dependent and head for relations. */
export const ROLES = 2 * ARC + 2 * REL;
/** Classes of distance between dependent and head. */
export const DISTANCES = 32;
