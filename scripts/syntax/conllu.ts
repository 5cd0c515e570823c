import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/lib/engine/types.ts';

/** A sentence of a treebank: parallel lists, one entry a token. */
export interface Gold {
	readonly forms: readonly string[];
	readonly lemmas: readonly string[];
	/** `UPOS|XPOS`. */
	readonly tags: readonly string[];
	/** Index of the head, or the number of tokens for the root. */
	readonly heads: readonly number[];
	readonly rels: readonly string[];
	/** Place of each token in the document's text. */
	readonly spans: readonly Span[];
}

/** A document of a treebank: its text, paragraphs parted by blank lines, and its sentences. */
export interface GoldDocument {
	readonly id: string;
	readonly text: string;
	readonly sentences: readonly Gold[];
}

/** Reads a gzipped CoNLL-U file, without empty nodes. */
export function readConllu(path: string): GoldDocument[] {
	const documents: GoldDocument[] = [];
	let id = '';
	let text = '';
	let sentences: Gold[] = [];
	let rows: string[][] = [];
	let paragraph = false;
	const finish = (): void => {
		if (sentences.length > 0) documents.push({ id, text: text.trimEnd(), sentences });
		text = '';
		sentences = [];
	};
	for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
		if (line.startsWith('# newdoc')) {
			finish();
			id = line.split('=')[1]?.trim() ?? '';
		} else if (line.startsWith('# newpar')) paragraph = true;
		else if (line.startsWith('#')) continue;
		else if (line !== '') rows.push(line.split('\t'));
		else if (rows.length > 0) {
			if (paragraph && text !== '') text = `${text.trimEnd()}\n\n`;
			paragraph = false;
			const read = readSentence(rows, text);
			text = read.text;
			sentences.push(read.gold);
			rows = [];
		}
	}
	finish();
	return documents;
}

function readSentence(rows: readonly string[][], before: string): { text: string; gold: Gold } {
	let text = before;
	const spans: Span[] = [];
	const tokens: string[][] = [];
	/** A word that is several tokens ("don't"): where it ends and its last token's number. */
	let whole: { end: number; last: number } | null = null;
	for (const row of rows) {
		const [number = '', form = ''] = row;
		const gap = (row[9] ?? '').includes('SpaceAfter=No') ? '' : ' ';
		if (number.includes('.')) continue;
		if (number.includes('-')) {
			whole = { end: text.length + form.length, last: Number(number.split('-')[1]) };
			spans.push([text.length, text.length]);
			text += form + gap;
			continue;
		}
		tokens.push(row);
		if (!whole) {
			spans.push([text.length, text.length + form.length]);
			text += form + gap;
			continue;
		}
		const start = (spans.pop() as Span)[1];
		const last = Number(number) === whole.last;
		const end = last ? whole.end : Math.min(start + form.length, whole.end);
		spans.push([start, end]);
		if (last) whole = null;
		else spans.push([end, end]);
	}
	const column = (index: number): string[] => tokens.map((row) => row[index] ?? '_');
	const upos = column(3);
	const gold = {
		forms: column(1),
		lemmas: column(2),
		tags: column(4).map((xpos, i) => `${upos[i]}|${xpos}`),
		heads: column(6).map((head) => (head === '0' ? tokens.length : Number(head) - 1)),
		rels: column(7),
		spans
	};
	return { text, gold };
}
