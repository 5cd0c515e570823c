import { makeReader, makeWriter, type Reader, type Writer } from './bytes.ts';
import type { Weights } from './scorer.ts';

/** All that is learned from the treebanks. */
export interface Model {
	/** Names of the tags, `UPOS|XPOS`, by number. */
	readonly tags: readonly string[];
	/** Names of the relations, by number; the first is `root`. */
	readonly rels: readonly string[];
	/** Words and their clusters, from 1. */
	readonly clusters: ReadonlyMap<string, number>;
	/** Lemmas that no rule gives: `form tag-initial` to lemma. */
	readonly lemmas: ReadonlyMap<string, string>;
	readonly tagger: Weights;
	readonly moves: Weights;
	readonly relations: Weights;
}

/** Writes a model as bytes; {@link unpackModel} reads them back. */
export function packModel(model: Model): Uint8Array {
	const writer = makeWriter();
	const text = (value: string): void => {
		const bytes = new TextEncoder().encode(value);
		writer.number(bytes.length);
		writer.bytes(bytes);
	};
	text(model.tags.join(' '));
	text(model.rels.join(' '));
	const words = [...model.clusters.keys()].sort();
	text(words.join(' '));
	for (const word of words) writer.number(model.clusters.get(word) ?? 0);
	text([...model.lemmas].map(([key, lemma]) => `${key} ${lemma}`).join('\n'));
	for (const weights of [model.tagger, model.moves, model.relations]) writeWeights(writer, weights);
	return writer.finish();
}

/** Reads a model from the bytes that {@link packModel} wrote. */
export function unpackModel(data: Uint8Array): Model {
	const reader = makeReader(data);
	const text = (): string => new TextDecoder().decode(reader.bytes(reader.number()));
	const tags = text().split(' ');
	const rels = text().split(' ');
	const clusters = new Map<string, number>();
	for (const word of text().split(' ')) clusters.set(word, reader.number());
	const lemmas = new Map<string, string>();
	for (const line of text().split('\n')) {
		const at = line.lastIndexOf(' ');
		lemmas.set(line.slice(0, at), line.slice(at + 1));
	}
	return {
		tags,
		rels,
		clusters,
		lemmas,
		tagger: readWeights(reader),
		moves: readWeights(reader),
		relations: readWeights(reader)
	};
}

function writeWeights(writer: Writer, weights: Weights): void {
	const { classes, keys, starts, labels, values } = weights;
	writer.number(classes);
	writer.number(keys.length);
	writer.number(values.length);
	let last = 0;
	for (const key of keys) {
		writer.number(key - last);
		last = key;
	}
	for (let i = 0; i < keys.length; i++) {
		writer.number((starts[i + 1] as number) - (starts[i] as number));
	}
	writer.bytes(labels);
	writer.bytes(new Uint8Array(values.buffer, values.byteOffset, values.length));
}

function readWeights(reader: Reader): Weights {
	const classes = reader.number();
	const rows = reader.number();
	const total = reader.number();
	const keys = new Int32Array(rows);
	const starts = new Int32Array(rows + 1);
	let key = 0;
	for (let i = 0; i < rows; i++) keys[i] = key += reader.number();
	for (let i = 0; i < rows; i++) starts[i + 1] = (starts[i] as number) + reader.number();
	const labels = reader.bytes(total).slice();
	const values = new Int8Array(reader.bytes(total).slice().buffer);
	return { classes, keys, starts, labels, values };
}
