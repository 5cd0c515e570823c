import { HE_NAMES, OPEN_NAMES, SHE_NAMES } from '../lexicon/given-names.ts';

/** True for a given name, in lower case, of any kind. */
export function isFirstName(low: string): boolean {
	return HE_NAMES.has(low) || SHE_NAMES.has(low) || OPEN_NAMES.has(low);
}

/** Pronoun that usually goes with a given name, where one does. */
export function pronounOfName(low: string): 'he' | 'she' | null {
	const he = HE_NAMES.has(low);
	return he === SHE_NAMES.has(low) ? null : he ? 'he' : 'she';
}
