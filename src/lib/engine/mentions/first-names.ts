import { HE_NAMES, OPEN_NAMES, SHE_NAMES } from '../lexicon/given-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { fold } from './fold.ts';

/** True for a given name of any kind; accents make no difference. */
export function isFirstName(low: string): boolean {
	const name = listed(low);
	return HE_NAMES.has(name) || SHE_NAMES.has(name) || OPEN_NAMES.has(name);
}

/** True for a common family name; accents make no difference. */
export function isSurname(low: string): boolean {
	return SURNAMES.has(listed(low));
}

/** Pronoun that usually goes with a given name, where one does. */
export function pronounOfName(low: string): 'he' | 'she' | null {
	const name = listed(low);
	const he = HE_NAMES.has(name);
	return he === SHE_NAMES.has(name) ? null : he ? 'he' : 'she';
}

function listed(low: string): string {
	for (let i = 0; i < low.length; i++) if (low.charCodeAt(i) > 127) return fold(low);
	return low;
}
