import { placeOf } from '../../src/lib/engine/syntax/matrix.ts';
import type { Vocabulary } from './examples.ts';
import type { Linear, Net } from './net.ts';
import { BUCKETS, CHARS, GLOVE, TAG_LAYER, WORD } from './shapes.ts';
import type { Vectors } from './vectors.ts';

/** Steps of a table to the spread of a column: enough to lose nothing that matters. */
const STEPS = 8;

/**
 * Writes the network's running averages and the names as bytes, as `unpackModel` reads them: tables
 * and matrices as integers of 8 bits with a scale for each column.
 */
export function packModel(
	net: Net,
	vocabulary: Vocabulary,
	vectors: Vectors,
	lemmas: ReadonlyMap<string, string>
): Uint8Array {
	const parts: Uint8Array[] = [];
	const number = (value: number): void => {
		const bytes: number[] = [];
		let rest = value;
		for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
		parts.push(Uint8Array.from([...bytes, rest]));
	};
	const lines = (list: readonly string[]): void => {
		const bytes = new TextEncoder().encode(list.join('\n'));
		number(bytes.length);
		parts.push(bytes);
	};
	const floats = (values: ArrayLike<number>): void => {
		number(values.length);
		const view = new DataView(new ArrayBuffer(values.length * 4));
		for (let i = 0; i < values.length; i++) view.setFloat32(i * 4, values[i] ?? 0, true);
		parts.push(new Uint8Array(view.buffer));
	};
	const integers = (values: Float32Array, columns: number, scales: readonly number[]): Int8Array =>
		Int8Array.from(values, (value, i) => {
			const scale = scales[i % columns] ?? 1;
			return Math.max(-127, Math.min(127, Math.round(value / scale)));
		});
	const table = (values: Float32Array, columns: number): void => {
		const scales = spreads(values, columns).map((spread) => Math.fround(spread / STEPS));
		number(values.length / columns);
		number(columns);
		floats(scales);
		parts.push(new Uint8Array(integers(values, columns, scales).buffer));
	};
	const linear = ({ weight, bias }: Linear): void => {
		const scales = greatest(weight.average, weight.columns).map((most) => Math.fround(most / 127));
		number(weight.rows);
		number(weight.columns);
		floats(scales);
		const small = integers(weight.average, weight.columns, scales);
		parts.push(turned(small, weight.columns));
		floats(bias.average);
	};

	const words = [...new Set([...vocabulary.words.keys(), ...vectors.rows.keys()])].sort();
	lines(vocabulary.tags);
	lines(vocabulary.rels);
	lines(words);
	lines([...lemmas].map(([key, lemma]) => `${key}\t${lemma}`));
	table(wordTable(net, words, vocabulary, vectors), WORD);
	table(net.chars.average.subarray(0, BUCKETS * CHARS), CHARS);
	number(net.layers.length);
	for (const layer of net.layers) {
		linear(layer);
		floats(layer.peep.average);
	}
	number(TAG_LAYER);
	for (const layer of [net.tag, net.roles, net.arc, net.rel]) linear(layer);
	floats(net.root.average);
	floats(net.far.average);
	floats(net.relFar.average);
	return join(parts);
}

/** Vector of each word: its GloVe vector, projected, and what was learned of it besides. */
function wordTable(
	net: Net,
	words: readonly string[],
	vocabulary: Vocabulary,
	vectors: Vectors
): Float32Array {
	const values = new Float32Array(words.length * WORD);
	words.forEach((word, row) => {
		const known = vectors.rows.get(word);
		const own = vocabulary.words.get(word);
		for (let c = 0; c < WORD; c++) {
			let sum = own === undefined ? 0 : net.word.average[own * WORD + c]!;
			if (known !== undefined) {
				for (let k = 0; k < GLOVE; k++) {
					sum += vectors.data[known * GLOVE + k]! * net.project.average[k * WORD + c]!;
				}
			}
			values[row * WORD + c] = sum;
		}
	});
	return values;
}

/** Column by column and in pairs of them, as the parser multiplies. */
function turned(values: Int8Array, columns: number): Uint8Array {
	const rows = values.length / columns;
	const laid = new Int8Array(values.length);
	values.forEach((value, i) => {
		laid[placeOf(i % columns, Math.floor(i / columns), rows)] = value;
	});
	return new Uint8Array(laid.buffer);
}

function spreads(values: Float32Array, columns: number): number[] {
	const sums = new Array<number>(columns).fill(0);
	values.forEach((value, i) => (sums[i % columns]! += value * value));
	return sums.map((sum) => Math.sqrt((sum * columns) / values.length) || 1);
}

function greatest(values: Float32Array, columns: number): number[] {
	const most = new Array<number>(columns).fill(1e-6);
	values.forEach((value, i) => {
		most[i % columns] = Math.max(most[i % columns]!, Math.abs(value));
	});
	return most;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
