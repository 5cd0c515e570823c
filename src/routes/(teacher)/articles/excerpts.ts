import type { Piece } from '$lib/server/articles/versions/difference.ts';

/** A piece of a difference as it is shown; `cut` stands for text that is the same and left out. */
export type Excerpt = Piece | { readonly kind: 'cut'; readonly text: '' };

/** How much of what is the same is shown around a change, in UTF-16 units. */
const AROUND = 160;

/** The changes of a text with the words around them. */
export function excerpts(pieces: readonly Piece[]): readonly Excerpt[] {
	return pieces.flatMap((piece, at): Excerpt[] => {
		if (piece.kind !== 'same') return spaceApart(piece);
		const { text } = piece;
		const head = at === 0 ? '' : toSpace(text, AROUND);
		const tail = at === pieces.length - 1 ? '' : fromSpace(text, AROUND);
		if (head.length + tail.length + AROUND >= text.length) return [piece];
		return [same(head), { kind: 'cut' as const, text: '' as const }, same(tail)].filter(
			({ kind, text: words }) => kind === 'cut' || words !== ''
		);
	});
}

/** The space after a change is not part of what is seen of it. */
function spaceApart(piece: Piece): Excerpt[] {
	const words = piece.text.trimEnd();
	const space = piece.text.slice(words.length);
	if (words === '' || !space.includes('\n')) return [piece];
	return [{ kind: piece.kind, text: words }, same(space)];
}

const same = (text: string): Piece => ({ kind: 'same', text });

const toSpace = (text: string, length: number) =>
	text.slice(0, length).replace(/\S*$/, '').trimEnd();

const fromSpace = (text: string, length: number) =>
	text
		.slice(Math.max(0, text.length - length))
		.replace(/^\S*/, '')
		.trimStart();
