import { javascriptBench } from './javascript.ts';
import { readingBench } from './reading.ts';
import { servingBench } from './serving.ts';
import type { Bench } from './types.ts';

/** The whole: reading and drawing, serving and saving, what a browser must load. */
export const mainBench: Bench = async () => {
	const parts = [await readingBench(), await servingBench(), await javascriptBench()];
	return {
		figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
		notes: parts.flatMap(({ notes }) => notes)
	};
};
