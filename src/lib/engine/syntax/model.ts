import { unzlibSync } from 'fflate';
import packed from './model.json' with { type: 'json' };
import { makeForms, type WordForm } from './forms.ts';
import { unpackModel, type Model } from './unpack.ts';

/** A trained model, ready for use. */
export interface Loaded {
	readonly model: Model;
	readonly formOf: (form: string) => WordForm;
}

let loaded: Loaded | null = null;

/** The model that is shipped, decoded at the first call. */
export function theModel(): Loaded {
	loaded ??= loadModel(unzlibSync(fromBase64(packed.data)));
	return loaded;
}

/** Makes a packed model ready for use. */
export function loadModel(data: Uint8Array): Loaded {
	const model = unpackModel(data);
	return { model, formOf: makeForms(model.rows) };
}

function fromBase64(text: string): Uint8Array {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
