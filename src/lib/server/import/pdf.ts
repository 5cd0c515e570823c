import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { splitFront } from './front.ts';
import { isoDate } from './iso-date.ts';
import { refused, type ImportLimits, type ImportResult } from './imported.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { pdfLines } from './pdf-lines.ts';
import { pdfParagraphs, type PdfParagraph } from './pdf-paragraphs.ts';
import { tidyText } from './tidy.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The article of a PDF: its text, put together again to paragraphs. Pictures are not read. */
export async function readPdf(bytes: Uint8Array, limits: ImportLimits): Promise<ImportResult> {
	let pdf: Pdf;
	try {
		// The library takes the bytes away from whoever hands them over, so it gets a copy.
		pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
	} catch (error) {
		return unreadable(error);
	}
	try {
		if (pdf.numPages > limits.pages) {
			return refused(
				'file-too-big',
				`This PDF has ${pdf.numPages} pages; at most ${limits.pages} are read. Paste the article itself instead.`
			);
		}
		return await readPages(pdf);
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function readPages(pdf: Pdf): Promise<ImportResult> {
	const { items } = await extractTextItems(pdf);
	const paragraphs = pdfParagraphs(withoutFurniture(pdfLines(items)));
	if (!paragraphs.some(({ text }) => /\p{L}{2}/u.test(text))) {
		return refused(
			'file-no-text',
			'This PDF has no text in it, only pictures of pages. Run text recognition (OCR) on it first, or paste the text.'
		);
	}
	const { info } = await getMeta(pdf);
	const heading = headline(paragraphs);
	const rest = paragraphs.slice(heading.length).map(({ text }) => text);
	const top = heading.map(({ text }) => text).join(' ');
	const front = splitFront(tidyText([...(top ? [top] : []), ...rest].join('\n\n')));
	return {
		ok: true,
		article: {
			title: front.title || sensible(info.Title),
			byline: front.byline,
			source: '',
			published: isoDate(typeof info.CreationDate === 'string' ? info.CreationDate : ''),
			text: front.text
		}
	};
}

/** The paragraphs at the top that are set in the largest type, well above that of the text. */
function headline(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
	const first = paragraphs[0]!;
	const sizes = paragraphs
		.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 40)).fill(size))
		.sort((a, b) => a - b);
	if (first.size < sizes[Math.floor(sizes.length / 2)]! * 1.2) return [];
	const end = paragraphs.findIndex(({ size }) => Math.abs(size - first.size) > 0.5);
	return paragraphs.slice(0, Math.max(end, 0));
}

/** The title in the file's own properties, unless it is only what a program put there. */
const sensible = (title: unknown) =>
	typeof title === 'string' && !/^(untitled|microsoft word|document\d*$)|\.\w{2,5}$/i.test(title)
		? tidyText(title)
		: '';

function unreadable(error: unknown): ImportResult {
	if (error instanceof Error && error.name === 'PasswordException') {
		return refused(
			'file-locked',
			'This PDF is locked with a password. Save a copy without one, or paste the text.'
		);
	}
	return refused(
		'file-broken',
		'This PDF is damaged and cannot be opened. Paste the text instead.'
	);
}
