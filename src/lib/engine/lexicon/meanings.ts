import { senseWords } from '../quality/alike.ts';
import { ADJECTIVES } from './meaning-adjectives.ts';
import { NOUNS } from './meaning-nouns.ts';
import { VERBS } from './meaning-verbs.ts';

/** Parts of speech of which meanings are known. */
export type MeaningPos = 'NOUN' | 'VERB' | 'ADJ';

/** What a word means in news writing. */
export interface Meaning {
	/** Dictionary form. */
	readonly word: string;
	readonly pos: MeaningPos;
	/** A short explanation, fit to stand as an option: "An official ban on trade". */
	readonly text: string;
	/** Words of one field may be near in meaning. */
	readonly field: string;
	/** Fields of nature, science and the body lie far from those of public life. */
	readonly domain: 'nature' | 'life';
	/** The sense words of the meaning and of the word itself. */
	readonly words: ReadonlySet<string>;
	/** Meanings of one shape can stand beside each other: persons, things, deeds done to something or not. */
	readonly shape: 'person' | 'thing' | 'done-to' | 'done' | 'quality';
}

const LISTS: readonly (readonly [MeaningPos, string])[] = [
	['NOUN', NOUNS],
	['VERB', VERBS],
	['ADJ', ADJECTIVES]
];

const NATURE =
	/ (?:infrastructure|disaster|nature|climate|space|science|medicine|health|health people|knowledge people|journeys|place|size|destroy|build|move|more|less)$/;

let all: ReadonlyMap<string, Meaning> | undefined;

/** Every meaning, by part of speech and word: `NOUN embargo`. Read from the lists when first asked for. */
export function meanings(): ReadonlyMap<string, Meaning> {
	return (all ??= new Map(
		LISTS.flatMap(([pos, list]) => read(pos, list)).map((m) => [`${m.pos} ${m.word}`, m])
	));
}

function read(pos: MeaningPos, list: string): Meaning[] {
	const out: Meaning[] = [];
	let field = '';
	for (const line of list.trim().split('\n')) {
		if (line.startsWith('# ')) field = `${pos} ${line.slice(2)}`;
		const [word, gloss] = line.split(': ');
		if (!word || !gloss || line.startsWith('#')) continue;
		const text = gloss.replace(/^one (?=who|whose|from|to)/, 'a person ');
		out.push({
			word,
			pos,
			text: `${text[0]?.toUpperCase()}${text.slice(1)}`.replace(/'/g, '’'),
			field,
			domain: NATURE.test(field) ? 'nature' : 'life',
			words: new Set(senseWords(`${text} ${word}`)),
			shape: shapeOf(pos, text)
		});
	}
	return out;
}

function shapeOf(pos: MeaningPos, text: string): Meaning['shape'] {
	if (pos === 'ADJ') return 'quality';
	if (pos === 'NOUN') return text.startsWith('a person ') ? 'person' : 'thing';
	return /\b(?:some(?:thing|one)|it|people|a \p{L}+)\b/u.test(text) ? 'done-to' : 'done';
}
