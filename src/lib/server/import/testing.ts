import { strToU8, zipSync } from 'fflate';

/** A Word document with the given body, in WordprocessingML, for tests. */
export function wordFile(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
	const space = 'http://schemas.openxmlformats.org';
	return zipSync({
		'[Content_Types].xml': strToU8(
			`<?xml version="1.0"?><Types xmlns="${space}/package/2006/content-types">` +
				'<Default Extension="xml" ContentType="application/xml"/>' +
				'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
				'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
		),
		'_rels/.rels': strToU8(
			`<?xml version="1.0"?><Relationships xmlns="${space}/package/2006/relationships">` +
				`<Relationship Id="r1" Type="${space}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
		),
		'word/document.xml': strToU8(
			`<?xml version="1.0"?><w:document xmlns:w="${space}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
		),
		...more
	});
}

/** A paragraph in WordprocessingML, of a style where one is named. */
export const wordParagraph = (text: string, style?: string) =>
	`<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A line of a test PDF: its words, its type size and where it stands, in points. */
export interface PrintedLine {
	readonly text: string;
	readonly size: number;
	readonly x: number;
	readonly y: number;
}

/** A PDF of the given pages, set in Helvetica (PDF 32000-1, 7.5), for tests. */
export function pdfFile(pages: readonly (readonly PrintedLine[])[], info = ''): Uint8Array {
	const objects = ['<</Type/Catalog/Pages 2 0 R>>', ''];
	const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
	const kids: number[] = [];
	for (const lines of pages) {
		const content = lines
			.map(({ text, size, x, y }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`)
			.join('\n');
		objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
		objects.push(
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 ${font}>>>>/Contents ${objects.length} 0 R>>`
		);
		kids.push(objects.length);
	}
	objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((n) => `${n} 0 R`).join(' ')}]>>`;
	objects.push(`<<${info}>>`);
	let file = '%PDF-1.4\n';
	const places = objects.map((object, at) => {
		const place = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
	return Buffer.from(
		`${file}${table}trailer\n<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${file.length}\n%%EOF`,
		'latin1'
	);
}

/** Text set as lines of one paragraph, from a place downwards. */
export const printed = (lines: readonly string[], x: number, y: number, size = 10): PrintedLine[] =>
	lines.map((text, at) => ({ text, size, x, y: y - at * size * 1.2 }));

const escape = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** A book in EPUB with the given parts, each a web page's body, for tests. */
export function epubFile(
	bodies: readonly string[],
	more: Record<string, Uint8Array> = {},
	toc = ''
): Uint8Array {
	const items = bodies.map(
		(_, at) => `<item id="c${at}" href="Text/c%20${at}.xhtml" media-type="application/xhtml+xml"/>`
	);
	const refs = bodies.map((_, at) => `<itemref idref="c${at}"/>`);
	const pages = bodies.map((body, at) => [
		`OEBPS/Text/c ${at}.xhtml`,
		strToU8(
			`<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
		)
	]);
	return zipSync({
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(
			'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
		),
		'OEBPS/book.opf': strToU8(
			'<opf:package xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><opf:metadata><dc:title>Tales of the Bay</dc:title><dc:creator>Ana Ruiz</dc:creator><dc:date>2024-03-01</dc:date></opf:metadata>' +
				`<opf:manifest>${items.join('').replaceAll('<item', '<opf:item')}<opf:item id="toc" href="toc.ncx"/></opf:manifest><opf:spine>${refs.join('').replaceAll('<itemref', '<opf:itemref')}</opf:spine></opf:package>`
		),
		'OEBPS/toc.ncx': strToU8(`<ncx><navMap>${toc}</navMap></ncx>`),
		...Object.fromEntries(pages),
		...more
	});
}
