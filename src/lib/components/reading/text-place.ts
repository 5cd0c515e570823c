import type { Span } from '../../engine/types.ts';

/** A piece of an article's text in the page. */
export interface TextPiece {
	readonly node: Text;
	/** Where it begins in the text. */
	readonly start: number;
}

/**
 * The text of an article in the page, in order: each block says where it begins (`data-start`), and what
 * is only said to a screen reader is no part of it.
 */
export function piecesOf(root: Element): TextPiece[] {
	return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((block) => {
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const pieces: TextPiece[] = [];
		let at = Number(block.dataset.start);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (node.length === 0 || node.parentElement?.closest('.visually-hidden')) continue;
			pieces.push({ node, start: at });
			at += node.length;
		}
		return pieces;
	});
}

/** The range of the page that shows a span of the text; null where none of it is shown. */
export function rangeOf(pieces: readonly TextPiece[], [start, end]: Span): Range | null {
	const shown = pieces.filter((piece) => piece.start < end && start < endOf(piece));
	const [first, last] = [shown[0], shown.at(-1)];
	if (!first || !last || end <= start) return null;
	const range = document.createRange();
	range.setStart(first.node, Math.max(0, start - first.start));
	range.setEnd(last.node, Math.min(last.node.length, end - last.start));
	return range;
}

/** The span of the text that a range of the page shows; null where it shows none of it. */
export function spanOf(pieces: readonly TextPiece[], range: Range): Span | null {
	const touched = pieces.filter(({ node }) => range.intersectsNode(node));
	const [first, last] = [touched[0], touched.at(-1)];
	if (!first || !last) return null;
	const from = first.node === range.startContainer ? range.startOffset : 0;
	const to = last.node === range.endContainer ? range.endOffset : last.node.length;
	const span: Span = [first.start + from, last.start + to];
	return span[0] < span[1] ? span : null;
}

/** Where the text stands at a point of the window; null where it does not. */
export function offsetAt(pieces: readonly TextPiece[], x: number, y: number): number | null {
	const caret = caretAt(x, y);
	const piece = pieces.find(({ node }) => node === caret?.node);
	return piece && caret ? piece.start + caret.offset : null;
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
	const caret = document.caretPositionFromPoint?.(x, y);
	if (caret) return { node: caret.offsetNode, offset: caret.offset };
	// What Safari has in its place.
	const range = document.caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The word of a text that an offset stands in or at the end of; null where there is none. */
export function wordAt(text: string, offset: number): Span | null {
	const before = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, offset - 60), offset));
	const after = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(offset, offset + 60));
	const span: Span = [offset - (before?.[0].length ?? 0), offset + (after?.[0].length ?? 0)];
	return /\p{L}/u.test(text.slice(...span)) ? span : null;
}

/** The span without the white space at its ends. */
export function trimmed(text: string, [start, end]: Span): Span | null {
	const words = text.slice(start, end);
	const from = start + (words.length - words.trimStart().length);
	const to = end - (words.length - words.trimEnd().length);
	return from < to ? [from, to] : null;
}

const endOf = ({ node, start }: TextPiece): number => start + node.length;
