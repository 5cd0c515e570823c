import type { Block, BlockKind, Span } from '../types.ts';
import { isCloser, isDigit, isSpace, isStop } from './characters.ts';
import { paragraphSpans } from './lines.ts';

const BYLINE =
	/^(?:by|words by|reporting by|story by)\s+(?:the\s+)?[\p{Lu}][^.!?]{1,100}$|^(?:published|updated|last updated|posted|first published)\b.{0,80}$/iu;
const DATELINE =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}\b.{0,30}$/i;
const CREDITS: readonly RegExp[] = [
	/^(?:photos?|pictures?|images?|pictured|credit|photograph(?:s|er)?|video|illustration|graphic|map|source)\b[^.]{0,30}[:(/]/i,
	/^file (?:photo|picture|image)\b/i,
	/\b(?:photos?|pictures?|images?|photographs?|credit):\s[^.:]{2,60}\.?$/i,
	/(?:[/(|–—-]\s*|\bvia\s+)(?:getty images|reuters|ap|afp|epa|wikimedia|shutterstock|alamy|handout)\b[^.]{0,20}$/i,
	/\((?:photo|image|picture|file|ap|reuters|afp|getty)\b[^)]*\)\.?$/i
];
const BULLET = /^(?:[•▪●■◦‣⁃*·–—-]\s+|[•▪●■◦‣]\S)/;
const NUMBERED = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/;
/** A line without a stop that has more words than this is no heading within an article. */
const HEADING_WORDS = 10;
/** The same at the very beginning, where headlines run long. */
const HEADLINE_WORDS = 30;

/**
 * Divides an article into blocks, in order: every line that holds anything belongs to one. Both
 * blank lines and single line ends part paragraphs; lines wrapped by hand are joined.
 */
export function findBlocks(text: string): Block[] {
	const spans = paragraphSpans(text);
	const shapes = spans.map((span) => shapeOf(text, span));
	const blocks: Block[] = [];
	let prose = false;
	for (let i = 0; i < spans.length; i++) {
		const shape = shapes[i] as Shape;
		const kind = kindOf(shape, shapes[i - 1], shapes[i + 1], prose);
		if (kind === 'paragraph') prose = true;
		blocks.push({ kind, span: spans[i] as Span });
	}
	return blocks;
}

interface Shape {
	/** Ends as a sentence does. */
	readonly stopped: boolean;
	readonly words: number;
	readonly byline: boolean;
	readonly credit: boolean;
	readonly bullet: boolean;
	readonly numbered: boolean;
}

function kindOf(
	shape: Shape,
	before: Shape | undefined,
	after: Shape | undefined,
	prose: boolean
): BlockKind {
	if (shape.byline && (!prose || !after)) return 'byline';
	if (shape.bullet) return 'list';
	if (shape.numbered && (before?.numbered || after?.numbered)) return 'list';
	if (shape.credit) return 'caption';
	if (shape.stopped || shape.words === 0) return 'paragraph';
	if (!prose) return after && shape.words <= HEADLINE_WORDS ? 'headline' : 'paragraph';
	if (shape.words > HEADING_WORDS * 6) return 'paragraph';
	const bare = (before && !before.stopped) || (after && !after.stopped);
	return shape.words > HEADING_WORDS || (bare && shape.words > HEADING_WORDS / 2)
		? 'caption'
		: 'headline';
}

function shapeOf(text: string, [start, end]: Span): Shape {
	const short = end - start <= 240 ? text.slice(start, end) : '';
	return {
		stopped: endsSentence(text, start, end),
		words: countWords(text, start, end),
		byline: short !== '' && (BYLINE.test(short) || DATELINE.test(short)),
		credit: short !== '' && CREDITS.some((credit) => credit.test(short)),
		bullet: BULLET.test(text.slice(start, Math.min(end, start + 4))),
		numbered: NUMBERED.test(text.slice(start, Math.min(end, start + 10)))
	};
}

function endsSentence(text: string, start: number, end: number): boolean {
	let last = end;
	while (
		last > start &&
		(isCloser(text.charCodeAt(last - 1)) || isDigit(text.charCodeAt(last - 1)))
	) {
		last--;
	}
	const code = text.charCodeAt(last - 1);
	if (isStop(code) || code === 0x3a) return true;
	return isStop(text.charCodeAt(end - 1));
}

function countWords(text: string, start: number, end: number): number {
	let words = 0;
	let inside = false;
	for (let at = start; at < end && words < 1000; at++) {
		const space = isSpace(text.charCodeAt(at));
		if (!space && !inside) words++;
		inside = !space;
	}
	return words;
}
