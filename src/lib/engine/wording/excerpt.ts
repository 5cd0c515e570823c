import type { Span } from '../types.ts';
import type { View } from '../view.ts';
import { isGraphic } from './graphic.ts';
import { inner, tidy } from './tidy.ts';

/** Words of an excerpt, and how many of them may stand before what it is for. */
const MOST = 20;
const BEFORE = 9;
/** Words that an excerpt has at least. */
const FEWEST = 6;
/** Words that no excerpt ends in. */
const HANGING =
	/(?:[\s,;:–—-]+(?:the|an?|of|in|on|at|to|for|and|or|by|with|from|as|that|which|who|is|was|were|his|her|its|their))+$/i;

/**
 * The words around a place of the article, as written, within quotation marks: the whole sentence where it is
 * short, else a part of it with "…" where it was cut. Only "…" where they are not for children.
 */
export function excerpt(view: View, span: Span): string {
	const sentence = view.sentences[view.sentenceAt(span[0])];
	if (!sentence) return '';
	const { tokens } = sentence;
	const at = Math.max(
		0,
		tokens.findIndex((token) => token.span[1] > span[0])
	);
	const isShort = tokens.length <= MOST + 4;
	const near = isShort || at <= BEFORE ? 0 : startNear(tokens, at);
	// Of a sentence's last few words nobody could tell what they are about.
	const first = tokens.length - near < FEWEST ? Math.max(0, tokens.length - 2 * FEWEST) : near;
	const last = isShort ? tokens.length - 1 : Math.min(tokens.length - 1, first + MOST);
	const from = wordStart(view.text, tokens[first]?.span[0] ?? span[0], sentence.span[0]);
	const to = wordEnd(view.text, tokens[last]?.span[1] ?? span[1], sentence.span[1]);
	const text = view
		.slice([from, to])
		.replace(/\s*\(\(\w+\)\)/g, '')
		.replace(/^[’”'")\]]+\s+/, '');
	if (isGraphic(text)) return '“…”';
	const isCut = last < tokens.length - 1;
	const words = inner(tidy(isCut ? tidy(text).replace(HANGING, '') : text));
	return `“${first > 0 ? '…' : ''}${balanced(words)}${isCut ? '…' : ''}”`;
}

/** Back to where the word begins: a name may be several tokens ("Ka-shing"). */
function wordStart(text: string, at: number, least: number): number {
	while (at > least && /\S/.test(text[at - 1] ?? ' ')) at -= 1;
	return at;
}

function wordEnd(text: string, at: number, most: number): number {
	while (at < most && /\S/.test(text[at] ?? ' ')) at += 1;
	return at;
}

/** After the nearest comma before the place, where one is near enough; else some words before it. */
function startNear(tokens: readonly { readonly text: string }[], at: number): number {
	for (let i = at; i > at - BEFORE; i--) if (/^[,;:]$/.test(tokens[i - 1]?.text ?? '')) return i;
	return at - BEFORE + 2;
}

/** Without marks whose other half was cut off. */
function balanced(text: string): string {
	const opens = text.split('(').length;
	const closes = text.split(')').length;
	return opens === closes ? text : text.replace(/[()]/g, '');
}
