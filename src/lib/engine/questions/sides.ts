import { BY_PEOPLE, NATIONS } from '../lexicon/nations.ts';
import type { Entity } from '../types.ts';
import type { View } from '../view.ts';

const COUNTRIES: ReadonlySet<string> = new Set(NATIONS.map(({ name }) => name.toLowerCase()));

/** The countries that a text names, by their names or by the words for their people, in lower case. */
export function nationsIn(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
	const pairs = words.map((word, i) => `${word} ${words[i + 1] ?? ''}`);
	const found = [...words, ...pairs].flatMap((word) => {
		const country =
			BY_PEOPLE.get(word)?.toLowerCase() ?? BY_PEOPLE.get(word.replace(/s$/, ''))?.toLowerCase();
		return COUNTRIES.has(word) ? [word] : country ? [country] : [];
	});
	return new Set(found);
}

/** The countries to which the article gives somebody: "Korea’s Kim", "the English captain". */
export function sidesOf(view: View, entity: Entity): ReadonlySet<string> {
	const titles = entity.offices.map(({ title }) => title);
	const named = entity.mentions.flatMap((i) => {
		const mention = view.mentions[i];
		if (mention?.form !== 'name') return [];
		const before = view.text.slice(Math.max(0, mention.head[0] - 24), mention.head[0]);
		return [
			view.text.slice(mention.span[0], mention.head[0]),
			/\p{Lu}\p{L}+[’']s $/u.exec(before)?.[0] ?? ''
		];
	});
	return nationsIn([...titles, ...named].join(' . '));
}

/** True where a question names a country and the article gives somebody among its answers to another. */
export function takesSides(view: View, stem: string, people: readonly Entity[]): boolean {
	const asked = nationsIn(stem);
	if (asked.size === 0) return false;
	return people.some((one) => [...sidesOf(view, one)].some((side) => !asked.has(side)));
}
