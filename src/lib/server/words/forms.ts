import { lemmaOf } from '../../engine/syntax/lemma.ts';
import { theModel } from '../../engine/syntax/model.ts';
import type { Upos } from '../../engine/types.ts';

/** Every way in which a form may stand for its dictionary form. */
const READINGS: readonly (readonly [Upos, string])[] = [
	['NOUN', 'NNS'],
	['VERB', 'VBZ'],
	['VERB', 'VBD'],
	['VERB', 'VBG'],
	['ADJ', 'JJR'],
	['ADJ', 'JJS']
];

/** Plurals that no ending makes, and that a text need not have for somebody to type them. */
const PLURALS: Readonly<Record<string, string>> = {
	children: 'child',
	dice: 'die',
	feet: 'foot',
	geese: 'goose',
	lice: 'louse',
	mice: 'mouse',
	oxen: 'ox',
	people: 'person',
	teeth: 'tooth'
};

/** A word as it is compared: lower case, plain apostrophes, no possessive. */
export const folded = (word: string): string =>
	word.normalize('NFC').toLowerCase().replace(/[’ʼ`]/g, "'").replace(/'s?$/, '').trim();

/** What a form may be a form of, the form itself first: `seized` may be of `seize`. */
export function lemmasOf(word: string): readonly string[] {
	const form = folded(word);
	const { model } = theModel();
	const known = { has: (one: string): boolean => model.rows.find(one) >= 0 };
	const lists = { exceptions: model.lemmas, known };
	const plural = Object.hasOwn(PLURALS, form) ? [PLURALS[form] ?? form] : [];
	return [
		...new Set([
			form,
			...plural,
			...READINGS.map(([upos, xpos]) => lemmaOf(form, upos, xpos, lists))
		])
	];
}
