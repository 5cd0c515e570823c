import { splitFront } from './front.ts';
import type { ImportedArticle } from './imported.ts';
import { tidyText, unwrapLines } from './tidy.ts';

/** The article of plain text, typed, pasted or from a file. */
export function readPlain(text: string): ImportedArticle {
	const front = splitFront(unwrapLines(tidyText(text)));
	return { ...front, source: '', published: null };
}
