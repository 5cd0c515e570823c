import packed from './model.json' with { type: 'json' };
import { fromLetters } from './letters.ts';

/** The trained weights, as `unpackModel` reads them. */
export function weights(): Uint8Array {
	return fromLetters(packed);
}
