import { shared } from './engine/beside.ts';
import { attributionFigures } from './engine/attribution.ts';
import { drawingFigures } from './engine/drawing.ts';
import { syntaxFigures } from './engine/syntax.ts';
import type { Bench } from './types.ts';

/**
 * The engine: how well it parses and how often it is right about who said what (both need the data that
 * stands beside the project and are left out without it), how fast it draws and what memory it takes.
 */
export const engineBench: Bench = async () => {
	const parts = [await syntaxFigures(), attributionFigures(), await drawingFigures()];
	return {
		figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
		notes: [
			...parts.flatMap(({ notes }) => notes),
			...(shared ? [] : ['Without ../shared, what is measured on its data is left out.'])
		]
	};
};
