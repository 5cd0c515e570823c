import type { Example } from './batch.ts';
import { weightBack } from './layers.ts';
import type { Net, Scratch } from './net.ts';
import { CHARS, GLOVE, INPUT, WORD } from './shapes.ts';

/** What of the words of a batch is left out while training. */
export interface WordDropout {
	/** Chance that a whole word is hidden, so that its pieces must do. */
	readonly word: number;
	/** Chance that what was learned of a word besides its vector is hidden. */
	readonly own: number;
}

/** The words of a batch as the first layer takes them. */
export interface Input {
	readonly x: Scratch;
	readonly vectors: Scratch;
	/** 1 for each row whose word's own part is in. */
	readonly own: Uint8Array;
}

/** Puts words together: a projected vector with what was learned besides, then the sum of pieces. */
export function readInput(
	net: Net,
	sentences: readonly Example[],
	vectors: Float32Array,
	rows: number,
	dropout: WordDropout | null
): Input {
	const input: Input = {
		x: net.scratch(rows, INPUT),
		vectors: net.scratch(rows, GLOVE),
		own: new Uint8Array(rows)
	};
	const x = input.x.data;
	eachWord(sentences, (row, word, vector, pieces) => {
		const whole = !dropout || net.random() >= dropout.word;
		if (whole && word >= 0 && (!dropout || net.random() >= dropout.own)) input.own[row] = 1;
		if (whole && vector >= 0) {
			const known = vectors.subarray(vector * GLOVE, (vector + 1) * GLOVE);
			input.vectors.data.set(known, row * GLOVE);
		}
		for (const piece of pieces) {
			for (let c = 0; c < CHARS; c++) {
				x[row * INPUT + WORD + c]! += net.chars.value[piece * CHARS + c]!;
			}
		}
	});
	const projected = net.scratch(rows, WORD);
	net.gemm.multiply(input.vectors.at, net.project.at, projected.at, rows, GLOVE, WORD, 0);
	eachWord(sentences, (row, word) => {
		for (let c = 0; c < WORD; c++) {
			const own = input.own[row] ? net.word.value[word * WORD + c]! : 0;
			x[row * INPUT + c] = projected.data[row * WORD + c]! + own;
		}
	});
	return input;
}

/** Gradients of {@link readInput}. */
export function inputBack(
	net: Net,
	sentences: readonly Example[],
	{ vectors, own }: Input,
	dx: Scratch,
	rows: number
): void {
	const dword = net.scratch(rows, WORD);
	eachWord(sentences, (row, word, _, pieces) => {
		const from = dx.data.subarray(row * INPUT, (row + 1) * INPUT);
		dword.data.set(from.subarray(0, WORD), row * WORD);
		if (own[row]) {
			net.word.touched?.add(word);
			for (let c = 0; c < WORD; c++) net.word.grad[word * WORD + c]! += from[c]!;
		}
		for (const piece of pieces) {
			net.chars.touched?.add(piece);
			for (let c = 0; c < CHARS; c++) net.chars.grad[piece * CHARS + c]! += from[WORD + c]!;
		}
	});
	weightBack(net, vectors, dword, rows, net.project);
}

function eachWord(
	sentences: readonly Example[],
	each: (row: number, word: number, vector: number, pieces: Int32Array) => void
): void {
	let row = 0;
	for (const { words, vectors, pieces } of sentences) {
		for (let i = 0; i < words.length; i++) each(row++, words[i]!, vectors[i]!, pieces[i]!);
	}
}
