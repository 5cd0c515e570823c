import type { Cells } from './state.ts';
import type { WordForm } from './words.ts';

/** What a tag tells the parser, by the tag's number. */
export interface TagTable {
	/** Number of the coarse part of speech, from 1. */
	readonly parts: Int32Array;
	readonly comma: Uint8Array;
	readonly quote: Uint8Array;
	readonly verb: Uint8Array;
}

/** Reads the names of the tags, `UPOS|XPOS`, into a table. */
export function tagTable(tags: readonly string[]): TagTable {
	const upos = tags.map((tag) => tag.slice(0, tag.indexOf('|')));
	const order = [...new Set(upos)].sort();
	const flag = (holds: (tag: string) => boolean): Uint8Array =>
		Uint8Array.from(tags, (tag) => (holds(tag) ? 1 : 0));
	return {
		parts: Int32Array.from(upos, (part) => 1 + order.indexOf(part)),
		comma: flag((tag) => tag === 'PUNCT|,' || tag === 'PUNCT|:'),
		quote: flag((tag) => tag === 'PUNCT|``' || tag === "PUNCT|''"),
		verb: flag((tag) => tag.startsWith('VERB|') || tag.startsWith('AUX|'))
	};
}

/** Lays out a tagged sentence for the parser. */
export function makeCells(words: readonly WordForm[], tags: Int32Array, table: TagTable): Cells {
	const length = words.length;
	const sums = (flags: Uint8Array): Int32Array => {
		const sum = new Int32Array(length + 1);
		for (let i = 0; i < length; i++) {
			sum[i + 1] = (sum[i] as number) + (flags[tags[i] as number] as number);
		}
		return sum;
	};
	return {
		length,
		words: Int32Array.from(words, (word) => word.word),
		tags,
		parts: Int32Array.from(tags, (tag) => table.parts[tag] as number),
		clusters: Int32Array.from(words, (word) => word.cluster),
		coarse: Int32Array.from(words, (word) => word.coarse),
		commas: sums(table.comma),
		quotes: sums(table.quote),
		verbs: sums(table.verb)
	};
}
