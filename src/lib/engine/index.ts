/** The engine's one public face: an article in, facts and questions out. */
export { analyse } from './analyse.ts';
export { draw, drawWithReport } from './draw.ts';
export type { DrawReport } from './draw.ts';
export { flaws } from './quality/flaws/index.ts';
export { grade } from './quality/grade.ts';
export { identify, type Unnamed } from './quality/identity.ts';
export { verify } from './quality/verify/index.ts';
export { sha256 } from './hash.ts';
export type * from './types.ts';
