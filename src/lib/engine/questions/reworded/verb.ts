import { IRREGULAR } from '../../syntax/irregular.ts';

/** The past tense of a verb whose participle is given, or null where it is not known. */
export function pastOf(lemma: string, participle: string): string | null {
	return /ed$/.test(participle) ? participle.toLowerCase() : (formsOf(lemma)[0] ?? null);
}

/** The participle of a verb whose past tense is given, or null where it is not known. */
export function participleOf(lemma: string, past: string): string | null {
	return /ed$/.test(past) ? past.toLowerCase() : (formsOf(lemma).at(-1) ?? null);
}

/** Past tense and participle of an irregular verb; one where both are the same. */
function formsOf(lemma: string): string[] {
	return [...IRREGULAR].flatMap(([form, infinitive]) => (infinitive === lemma ? [form] : []));
}
