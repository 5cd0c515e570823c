import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the first (`gone`) or only in the second (`new`). */
export interface Piece {
	readonly kind: 'same' | 'gone' | 'new';
	readonly text: string;
}

/** How long the comparison of two texts may take, in ms, before it goes by whole lines only. */
const PATIENCE = 700;

const LINES = /[^\n]*\n|[^\n]+/g;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*|\s+|./gsu;

/**
 * What changed from one text to another, by words: first by lines, and within those that changed by
 * words. The pieces that are not `new` make up the first text, those that are not `gone` the second.
 */
export function difference(before: string, after: string): readonly Piece[] {
	const lines = compare(before, after, LINES);
	if (!lines) return merged([piece('gone', before), piece('new', after)]);
	const pieces: Piece[] = [];
	for (let at = 0; at < lines.length; at++) {
		const [gone, fresh] = [lines[at]!, lines[at + 1]];
		if (gone.kind === 'gone' && fresh?.kind === 'new') {
			pieces.push(...(compare(gone.text, fresh.text, WORDS) ?? [gone, fresh]));
			at++;
		} else pieces.push(gone);
	}
	return merged(pieces);
}

function compare(before: string, after: string, tokens: RegExp): Piece[] | null {
	const split = (text: string) => text.match(tokens) ?? [];
	const changes = diffArrays(split(before), split(after), { timeout: PATIENCE });
	return (
		changes?.map(({ added, removed, value }) =>
			piece(added ? 'new' : removed ? 'gone' : 'same', value.join(''))
		) ?? null
	);
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });

/** Neighbours of one kind as one piece; empty ones fall away. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
	const out: Piece[] = [];
	for (const one of pieces) {
		const last = out.at(-1);
		if (last?.kind === one.kind) out[out.length - 1] = piece(one.kind, last.text + one.text);
		else if (one.text !== '') out.push(one);
	}
	return out;
}

/** How many words came and went. */
export function countChanges(pieces: readonly Piece[]): {
	readonly gone: number;
	readonly new: number;
} {
	const count = (kind: Piece['kind']) =>
		pieces
			.filter((one) => one.kind === kind)
			.reduce(
				(sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0),
				0
			);
	return { gone: count('gone'), new: count('new') };
}
