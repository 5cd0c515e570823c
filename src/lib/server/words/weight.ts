import { words } from 'popular-english-words';
import { stem } from '../../engine/quality/alike.ts';

/** Words that are told apart by how frequent they are; the others are all as rare. */
const RANKED = 12_000;

let weights: ReadonlyMap<string, number> | undefined;

/**
 * What a word that two texts share tells of their likeness, 0 to 1: nothing where it is among the most
 * frequent of English, everything where it is rare.
 *
 * @param stemmed As `senseWords` gives it.
 */
export function weightOf(stemmed: string): number {
	weights ??= weigh();
	return weights.get(stemmed) ?? 1;
}

function weigh(): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	words.getMostPopular(RANKED).forEach((word, rank) => {
		const key = stem(word);
		if (!found.has(key)) found.set(key, Math.log(1 + rank) / Math.log(RANKED));
	});
	return new Map([...found].map(([key, weight]) => [key, Math.max(0, (weight - 0.55) / 0.45)]));
}
