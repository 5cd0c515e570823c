/** What a file is by its content; the name decides only between kinds of plain text. */
export type FileKind =
	| 'pdf'
	| 'docx'
	| 'epub'
	| 'html'
	| 'markdown'
	| 'plain'
	| 'old-word'
	| 'rich-text'
	| 'archive'
	| 'picture'
	| 'other';

/**
 * Tells what a file is. Signatures: PDF 32000-1 (7.5.2, the header may stand within the first
 * 1,024 bytes), ZIP (PKWARE APPNOTE 4.3.7), OLE2, RTF, PNG, JPEG, GIF, WebP, TIFF, gzip.
 * @param name file name as sent; only its ending is looked at, and only for text
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
	const head = latin1(bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return 'pdf';
	if (head.startsWith('PK\x03\x04')) return zipKind(bytes, head);
	if (head.startsWith('\xD0\xCF\x11\xE0')) return 'old-word';
	if (head.startsWith('{\\rtf')) return 'rich-text';
	if (PICTURES.some((mark) => head.startsWith(mark))) return 'picture';
	if (OTHERS.some((mark) => head.startsWith(mark))) return 'other';
	return textKind(name, head);
}

const PICTURES = ['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF', 'II*\0', 'MM\0*'];
const OTHERS = [
	'\x1F\x8B',
	'BZh',
	'\xFD7zXZ',
	'7z\xBC\xAF',
	'Rar!',
	'\x7FELF',
	'MZ\x90',
	'OggS',
	'ID3'
];

function textKind(name: string, head: string): FileKind {
	// UTF-16 has a zero beside every letter of a tag.
	const start = head.replace(/\0/g, '').replace(/^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '');
	if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(start)) {
		return 'html';
	}
	if (/\.x?html?$/i.test(name) && /<[a-z][^>]*>/i.test(start)) return 'html';
	if (/\.(md|markdown|mdown)$/i.test(name)) return 'markdown';
	return 'plain';
}

/**
 * A book begins with its type, unpacked (EPUB OCF 3.3, 4.2.2). Else a zip's own list of names, which
 * stands unpacked at its end, tells by its main part.
 */
function zipKind(bytes: Uint8Array, head: string): FileKind {
	if (head.includes('mimetypeapplication/epub+zip')) return 'epub';
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.includes('word/document.xml')) return 'docx';
	return file.includes('META-INF/container.xml') ? 'epub' : 'archive';
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
