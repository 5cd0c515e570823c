import { makeReader, type Reader } from './bytes.ts';
import type { Layer, Recurrent } from './arithmetic.ts';
import { makeMatrix } from './matrix.ts';
import type { Network, Table } from './network.ts';
import { makeWordList, type WordList } from './word-list.ts';
import { keepNumbers, kernel, WIDEST } from './room.ts';

/** All that is learned from the treebanks. */
export interface Model {
	/** Names of the tags, `UPOS|XPOS`, by number. */
	readonly tags: readonly string[];
	/** Names of the relations, by number; the first is `root`. */
	readonly rels: readonly string[];
	/** Row of each known word, by its normal form. */
	readonly rows: WordList;
	/** Lemmas that no rule gives, by form and letter of the part of speech: `went V`. */
	readonly lemmas: ReadonlyMap<string, string>;
	readonly network: Network;
}

/**
 * Reads a model from bytes: four texts (tags, relations, words, lemmas), then the tables, layers and
 * vectors of the network in the order in which {@link Network} lists them.
 */
export function unpackModel(data: Uint8Array): Model {
	const reader = makeReader(data);
	const decoder = new TextDecoder();
	const lines = (): string[] => decoder.decode(reader.bytes(reader.number())).split('\n');
	const tags = lines();
	const rels = lines();
	const rows = makeWordList(lines());
	const lemmas = new Map<string, string>();
	for (const line of lines()) {
		const tab = line.indexOf('\t');
		lemmas.set(line.slice(0, tab), line.slice(tab + 1));
	}
	return { tags, rels, rows, lemmas, network: readNetwork(reader) };
}

function readNetwork(reader: Reader): Network {
	const words = readTable(reader);
	const pieces = readTable(reader);
	const layers = Array.from({ length: reader.number() }, () => readRecurrent(reader));
	const tagLayer = reader.number();
	const tag = readLayer(reader);
	const roles = readLayer(reader);
	const arc = readLayer(reader);
	const rel = readLayer(reader);
	const small = [...layers, tag, roles, arc, rel].every(fits);
	return {
		quick: small && arc.matrix.inputs <= WIDEST.role,
		words,
		pieces,
		layers,
		tagLayer,
		tag,
		roles,
		arcWidth: arc.matrix.inputs,
		relWidth: rel.matrix.inputs,
		arc,
		root: readFloats(reader),
		far: readFloats(reader),
		relFar: readFloats(reader),
		rel
	};
}

/** The layer lies in the kernel's memory, and what goes in and out fits its places. */
function fits({ matrix, bias, ...layer }: Layer | Recurrent): boolean {
	const lists = [matrix.weights, matrix.scales, bias, ...('peep' in layer ? [layer.peep] : [])];
	if (!kernel || lists.some(({ buffer }) => buffer !== kernel?.memory)) return false;
	const hidden = 'peep' in layer ? layer.peep.length / 2 : 0;
	if (matrix.inputs % 16 > 0 || hidden > WIDEST.hidden) return false;
	return matrix.inputs <= WIDEST.inputs && matrix.outputs <= WIDEST.outputs;
}

function readTable(reader: Reader): Table {
	const rows = reader.number();
	const width = reader.number();
	const scales = readFloats(reader);
	return { width, scales, values: readSmall(reader, rows * width) };
}

function readLayer(reader: Reader): Layer {
	const inputs = reader.number();
	const outputs = reader.number();
	const scales = readFloats(reader);
	const weights = readSmall(reader, inputs * outputs);
	return { matrix: makeMatrix(weights, inputs, outputs, scales), bias: readFloats(reader) };
}

function readRecurrent(reader: Reader): Recurrent {
	return { ...readLayer(reader), peep: readFloats(reader) };
}

function readSmall(reader: Reader, count: number): Int8Array {
	const { buffer, byteOffset } = reader.bytes(count);
	return new Int8Array(buffer, byteOffset, count);
}

/** Numbers of 32 bits, little end first on every machine. */
function readFloats(reader: Reader): Float64Array {
	const count = reader.number();
	const { buffer, byteOffset } = reader.bytes(count * 4);
	const view = new DataView(buffer, byteOffset);
	const numbers = keepNumbers(count);
	for (let i = 0; i < count; i++) numbers[i] = view.getFloat32(i * 4, true);
	return numbers;
}
