import { decodeText, looksBinary } from './decode.ts';
import {
	IMPORT_LIMITS,
	refused,
	type ImportedArticle,
	type ImportLimits,
	type ImportResult,
	type SentFile
} from './imported.ts';
import { fileKind, type FileKind } from './kind.ts';
import { readPlain } from './plain.ts';

const KINDS = 'Choose a .txt, .md, .html, .docx, .pdf or .epub file, or paste the text.';

/**
 * Reads an article out of a file: text, Markdown, web page, Word document, PDF or book in EPUB,
 * told apart by content. Never throws: what cannot be read comes back as a problem with a message.
 */
export async function readFile(
	file: SentFile,
	limits: ImportLimits = IMPORT_LIMITS
): Promise<ImportResult> {
	if (file.bytes.length === 0) {
		return refused('file-empty', `This file is empty. ${KINDS}`);
	}
	if (file.bytes.length > limits.bytes) {
		const size = (file.bytes.length / 1024 / 1024).toFixed(1);
		return refused(
			'file-too-big',
			`This file has ${size} MB; at most ${limits.bytes / 1024 / 1024} MB are read. Paste the article itself instead.`
		);
	}
	try {
		const result = await readKind(fileKind(file.name, file.bytes), file, limits);
		return result.ok && result.article.text === ''
			? refused('file-no-text', `No text was found in this file. ${KINDS}`)
			: result;
	} catch {
		// Whatever a reader trips over, the file is at fault and the person can act on it.
		return refused(
			'file-broken',
			'This file is damaged or built in a way that cannot be read. Paste the text instead.'
		);
	}
}

/** The readers of the richer kinds are loaded when one is needed: most servers never need them. */
async function readKind(
	kind: FileKind,
	file: SentFile,
	limits: ImportLimits
): Promise<ImportResult> {
	switch (kind) {
		case 'pdf':
			return (await import('./pdf.ts')).readPdf(file.bytes, limits);
		case 'docx':
			return (await import('./docx.ts')).readDocx(file.bytes, limits);
		case 'epub':
			return (await import('./epub/read.ts')).readEpub(file.bytes, limits);
		case 'html': {
			const { declaredEncoding, readHtml } = await import('./html.ts');
			const declared = file.encoding ?? declaredEncoding(file.bytes);
			return readText(file, declared, (text) => readHtml(text, limits.elements));
		}
		case 'markdown':
			return readText(file, file.encoding ?? null, (await import('./markdown.ts')).readMarkdown);
		case 'plain':
			return readText(file, file.encoding ?? null, readPlain);
		case 'old-word':
			return refused(
				'file-wrong-type',
				'This is a file of an old Word (.doc). Open it, save it as .docx and choose that, or paste the text.'
			);
		case 'rich-text':
			return refused(
				'file-wrong-type',
				'This is a rich text file (.rtf). Open it, save it as .docx and choose that, or paste the text.'
			);
		case 'picture':
			return refused('file-wrong-type', `This is a picture; only text can be read. ${KINDS}`);
		case 'archive':
			return refused('file-wrong-type', `This is an archive, not an article. ${KINDS}`);
		case 'other':
			return refused('file-wrong-type', `This kind of file cannot be read. ${KINDS}`);
	}
}

function readText(
	file: SentFile,
	declared: string | null,
	read: (text: string) => ImportedArticle
): ImportResult {
	const { text } = decodeText(file.bytes, declared);
	if (looksBinary(text)) {
		return refused('file-binary', `This file holds data, not text. ${KINDS}`);
	}
	return { ok: true, article: read(text) };
}
