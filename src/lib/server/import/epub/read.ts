import {
	refused,
	type ImportedArticle,
	type ImportLimits,
	type ImportResult
} from '../imported.ts';
import { unpackBook, type BookParts } from './archive.ts';
import { readChapter } from './chapter.ts';
import { bookOutline, type BookOutline } from './outline.ts';

/** Words below which a part is a cover, a title page or an empty leaf. */
const FEWEST_WORDS = 40;

/**
 * The article of a book in EPUB: its one part with text, or, where there are several, each as a
 * chapter to choose from. Only text is unpacked.
 */
export async function readEpub(bytes: Uint8Array, limits: ImportLimits): Promise<ImportResult> {
	const parts = unpackBook(bytes, limits.unpackedBytes);
	if (parts === 'bomb') {
		return refused(
			'file-bomb',
			'This book unpacks to far more than text. Copy the chapter out of it and paste it instead.'
		);
	}
	const outline = bookOutline(parts);
	if (isLocked(parts, outline)) {
		return refused(
			'file-locked',
			'This book is locked by its seller. Open it in its own program, copy the chapter and paste it.'
		);
	}
	const chapters = outline.spine.flatMap((path, at) => {
		const content = parts.get(path)!;
		if ((content.match(/<[a-z]/gi)?.length ?? 0) > limits.elements) return [];
		const article = chapterArticle(content, outline, path, at);
		return article.text.split(/\s+/).length < FEWEST_WORDS ? [] : [article];
	});
	const [first] = chapters;
	if (!first) {
		return refused('file-no-text', 'No text was found in this book. Paste the chapter instead.');
	}
	return { ok: true, article: first, ...(chapters.length > 1 ? { chapters } : {}) };
}

function chapterArticle(
	content: string,
	{ title, author, published, labels, spine }: BookOutline,
	path: string,
	at: number
): ImportedArticle {
	const chapter = readChapter(content);
	const own = chapter.title || labels.get(path) || (spine.length > 1 ? `Part ${at + 1}` : title);
	return {
		title: own,
		byline: author,
		source: own === title ? '' : title,
		published,
		text: chapter.text
	};
}

/** Fonts may be scrambled in a free book too, so only what hides the text counts. */
const isLocked = (parts: BookParts, { spine }: BookOutline) => {
	const encryption = parts.get('META-INF/encryption.xml') ?? '';
	return spine.some((path) => encryption.includes(`URI="${encodeURI(path)}"`));
};
