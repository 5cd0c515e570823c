import { makeForms, type WordForm } from './forms.ts';
import { unpackModel, type Model } from './unpack.ts';
import { weights } from './weights.ts';

/** A trained model, ready for use. */
export interface Loaded {
	readonly model: Model;
	readonly formOf: (form: string) => WordForm;
}

let loaded: Loaded | null = null;

/** The model that is shipped, decoded at the first call. */
export function theModel(): Loaded {
	loaded ??= loadModel(weights());
	return loaded;
}

/** Makes a packed model ready for use. */
export function loadModel(data: Uint8Array): Loaded {
	const model = unpackModel(data);
	return { model, formOf: makeForms(model.rows) };
}
