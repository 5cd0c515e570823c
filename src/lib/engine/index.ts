/** The engine's one public face: an article in, facts and questions out. */
export { analyse } from './analyse.ts';
export { correct } from './correct.ts';
export { draw, drawWithReport } from './draw.ts';
export type { DrawReport } from './draw.ts';
export { flaws } from './quality/flaws/index.ts';
export { guess, type Guess } from './quality/guess.ts';
export { grade } from './quality/grade.ts';
export { identify, type Unnamed } from './quality/identity.ts';
export { likeness, type Likeness } from './quality/likeness.ts';
export { verify } from './quality/verify/index.ts';
export { sha256 } from './hash.ts';
export type * from './types.ts';
