import { askAllTrue } from './choose-true.ts';
import { askContradicted } from './contradicts.ts';
import type { Maker } from './draft.ts';
import { askMainPoint } from './main-point.ts';
import { askWhatHappened } from './what-year.ts';
import { askThing } from './which-thing.ts';
import { askWhich } from './which.ts';

/** What is told of somebody or something: which body or place, what happened when, what is not so. */
export const makeWhat: Maker = (bench) => [
	...askWhich(bench),
	...askThing(bench),
	...askWhatHappened(bench),
	...askContradicted(bench),
	...askAllTrue(bench),
	...askMainPoint(bench)
];
