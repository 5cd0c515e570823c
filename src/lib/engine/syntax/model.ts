import { decompressSync } from 'fflate';
import packed from './model.json' with { type: 'json' };
import { tagTable, type TagTable } from './cells.ts';
import { unpackModel, type Model } from './pack.ts';
import { makeScorer, type Scorer } from './scorer.ts';
import { makeLexicon, type WordForm } from './words.ts';

/** The trained model, ready for use. */
export interface Loaded {
	readonly model: Model;
	readonly lexicon: (form: string) => WordForm;
	readonly table: TagTable;
	readonly tagger: Scorer;
	readonly moves: Scorer;
	readonly relations: Scorer;
}

let loaded: Loaded | null = null;

/** The model, decoded at the first call. */
export function theModel(): Loaded {
	loaded ??= load(unpackModel(decompressSync(fromBase64(packed.data))));
	return loaded;
}

/** Makes a model ready for use. */
export function load(model: Model): Loaded {
	return {
		model,
		lexicon: makeLexicon(model.clusters),
		table: tagTable(model.tags),
		tagger: makeScorer(model.tagger),
		moves: makeScorer(model.moves),
		relations: makeScorer(model.relations)
	};
}

function fromBase64(text: string): Uint8Array {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
