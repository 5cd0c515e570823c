import { splitFront } from '../import/front.ts';
import { tidyLine, tidyText, unwrapLines } from '../import/tidy.ts';
import { unwantedLines, withoutLines } from '../import/unwanted.ts';

/** A line of a text that is looked at before it is added. */
export interface ReviewLine {
	/** Index of the line in the text. */
	readonly at: number;
	readonly text: string;
	/** It is left out. */
	readonly out: boolean;
	/** What it seems to be, where it seems to be no part of the article; else empty. */
	readonly why: string;
	/** A blank line stands above it. */
	readonly apart: boolean;
}

/** A text in lines, with what was guessed or decided of each. */
export interface ReviewText {
	/** The whole text, with what is left out. */
	readonly text: string;
	readonly lines: readonly ReviewLine[];
	/** What remains: the text of the article. */
	readonly kept: string;
	/** Headline and author found at the top; empty where there are none. */
	readonly title: string;
	readonly byline: string;
}

/** What a person decided about lines: by index, or by wording where the text was edited since. */
export type Decisions =
	| { readonly kind: 'none' }
	| { readonly kind: 'lines'; readonly out: ReadonlySet<number> }
	| {
			readonly kind: 'words';
			readonly out: ReadonlySet<string>;
			readonly kept: ReadonlySet<string>;
	  };

/**
 * Takes a text apart for a person to look at. What seems to be no part of the article is left out, and
 * so is the headline that becomes the title, unless the person has decided otherwise.
 * @param title as typed; empty where the headline is to be taken
 */
export function reviewText(typed: string, title: string, decisions: Decisions): ReviewText {
	const text = unwrapLines(tidyText(typed));
	const lines = text.split('\n');
	const why = new Map(unwantedLines(text).map((guess) => [guess.line, guess.why]));
	const front = frontOf(text, new Set(why.keys()), tidyLine(title));
	for (const [line, words] of front.lines) why.set(line, words);
	const isOut = (line: string, at: number): boolean => {
		if (decisions.kind === 'lines') return decisions.out.has(at);
		if (decisions.kind === 'words' && decisions.kept.has(line.trim())) return false;
		return why.has(at) || (decisions.kind === 'words' && decisions.out.has(line.trim()));
	};
	const out = new Set(lines.flatMap((line, at) => (isOut(line, at) ? [at] : [])));
	return {
		text,
		lines: lines.flatMap((line, at) =>
			line.trim() === ''
				? []
				: {
						at,
						text: line,
						out: out.has(at),
						why: why.get(at) ?? '',
						apart: at > 0 && lines[at - 1]!.trim() === ''
					}
		),
		kept: withoutLines(text, out),
		title: front.title,
		byline: front.byline
	};
}

/** Headline and author at the top of a text, past what is no part of it, and the lines they stand in. */
function frontOf(text: string, unwanted: ReadonlySet<number>, title: string) {
	const front = splitFront(withoutLines(text, unwanted));
	if (front.title === '' || (title !== '' && title !== front.title)) {
		return { title: '', byline: '', lines: new Map<number, string>() };
	}
	const places = text
		.split('\n')
		.flatMap((line, at) => (line.trim() === '' || unwanted.has(at) ? [] : [at]));
	const rest = front.text.split('\n').filter((line) => line.trim() !== '').length;
	const taken = places.slice(0, places.length - rest);
	const lines = new Map(
		taken.map((at, order) => [at, wordsOf(order, taken.length, front.byline !== '')])
	);
	return { title: front.title, byline: front.byline, lines };
}

function wordsOf(order: number, count: number, byline: boolean): string {
	if (order === 0) return 'the title';
	return byline && order === count - 1 ? 'the author' : 'the line under the title';
}
