import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { normalize } from '../../src/lib/engine/syntax/forms.ts';
import { adamStep } from './adam.ts';
import { runBatch, type Dropout, type Example } from './batch.ts';
import type { Gold } from './conllu.ts';
import { makeVocabulary, varyExamples } from './examples.ts';
import { lemmaExceptions } from './lemmas.ts';
import { makeNet, type Net } from './net.ts';
import { packModel } from './pack.ts';
import { shuffle } from './shuffle.ts';
import { readVectors } from './vectors.ts';

/** What to train on and for how long. */
export interface Training {
	readonly trees: readonly Gold[];
	/** Path of the file of word vectors. */
	readonly vectors: string;
	/** Path, without ending, of the files that keep the state from run to run. */
	readonly state: string;
	readonly rounds: number;
	readonly minutes: number;
	/** Called with the packed model after each round. */
	readonly after: (model: Uint8Array) => void;
}

/** Common words that get a vector besides those of the treebanks. */
const COMMON = 36_000;
const RATE = 0.0025;
/** Steps over which the rate rises to its height. */
const WARM = 200;
/** Tokens a step. */
const BATCH = 300;
const DROPOUT: Dropout = { word: 0.1, own: 0.25, input: 0.1, hidden: 0.33 };

/** Trains until the rounds are done or the time is up; gives the packed model in the former case. */
export function train(training: Training): Uint8Array | null {
	const { trees, rounds, minutes, after } = training;
	const until = Date.now() + minutes * 60_000;
	const own = new Set(trees.flatMap((tree) => tree.forms.map(normalize)));
	const vectors = readVectors(training.vectors, COMMON, own);
	const vocabulary = makeVocabulary(trees, vectors.rows);
	const lemmas = lemmaExceptions(trees, vectors.rows);
	const even = (count: number): number => Math.ceil(count / 8) * 8;
	const net = makeNet(
		vocabulary.words.size,
		even(vocabulary.tags.length),
		even(vocabulary.rels.length),
		1
	);
	const tokens = trees.reduce((sum, tree) => sum + tree.forms.length, 0);
	const steps = Math.ceil(tokens / BATCH) * rounds;
	let { round, step } = restore(net, training.state);
	for (; round < rounds; round++) {
		if (Date.now() > until) return null;
		let loss = 0;
		for (const batch of batches(varyExamples(trees, vocabulary, round + 1), round + 1)) {
			step++;
			loss += runBatch(net, batch, vectors.data, DROPOUT).loss;
			const rate = RATE * Math.min(1, step / WARM) * Math.max(0.02, 1 - step / steps);
			adamStep(net, step, rate);
		}
		save(net, training.state, { round: round + 1, step });
		console.log(`round ${round + 1} of ${rounds}, loss ${((loss * rounds) / steps).toFixed(3)}`);
		after(packModel(net, vocabulary, vectors, lemmas));
	}
	return packModel(net, vocabulary, vectors, lemmas);
}

/** Sentences in an order that depends on the seed, some 300 tokens at a time. */
function* batches(examples: readonly Example[], seed: number): Generator<Example[]> {
	const order = [...examples];
	shuffle(order, seed);
	let batch: Example[] = [];
	let tokens = 0;
	for (const example of order) {
		batch.push(example);
		tokens += example.words.length;
		if (tokens < BATCH) continue;
		yield batch;
		batch = [];
		tokens = 0;
	}
	if (batch.length > 0) yield batch;
}

interface Progress {
	readonly round: number;
	readonly step: number;
}

/** What of a parameter is kept from run to run. */
function arraysOf(net: Net): Float32Array[] {
	return net.params.flatMap(({ value, first, second, average }) => [value, first, second, average]);
}

function save(net: Net, path: string, progress: Progress): void {
	mkdirSync(dirname(path), { recursive: true });
	const bytes = arraysOf(net).map(({ buffer, byteOffset, byteLength }) =>
		Buffer.from(buffer, byteOffset, byteLength)
	);
	writeFileSync(`${path}.bin`, Buffer.concat(bytes));
	writeFileSync(`${path}.json`, JSON.stringify(progress));
}

function restore(net: Net, path: string): Progress {
	if (!existsSync(`${path}.json`)) return { round: 0, step: 0 };
	const bytes = readFileSync(`${path}.bin`);
	let at = 0;
	for (const array of arraysOf(net)) {
		new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(
			bytes.subarray(at, at + array.byteLength)
		);
		at += array.byteLength;
	}
	return JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Progress;
}
