import type { Block, Issue } from '../../engine/types.ts';
import { countWords } from './add.ts';
import type { PreparedArticle } from './prepare.ts';

/** What a prepared article would be, to be looked at before it is added. */
export interface Preview {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly words: number;
	readonly issues: readonly Issue[];
	/** How much of each kind was found. */
	readonly found: {
		readonly sayings: number;
		readonly speakers: number;
		readonly people: number;
		readonly operations: number;
		readonly figures: number;
	};
}

/** Shows a prepared article before it is added; `values` are the form with what was filled in. */
export function previewOf({ text, reading }: PreparedArticle): Preview {
	const speakers = reading.attributions.flatMap(({ speaker }) => speaker ?? []);
	const facts = (...kinds: string[]) =>
		reading.facts.filter(({ kind }) => kinds.includes(kind)).length;
	return {
		text,
		blocks: reading.blocks,
		words: countWords(text),
		issues: reading.issues,
		found: {
			sayings: reading.attributions.length,
			speakers: new Set(speakers).size,
			people: reading.entities.filter(({ label, named }) => label === 'person' && named).length,
			operations: facts('operation'),
			figures: facts('figure', 'date')
		}
	};
}
