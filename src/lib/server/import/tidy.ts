/**
 * Makes any text fit to be stored as an article: one kind of line end, no invisible or direction
 * changing characters, plain spaces, composed letters (Unicode NFC), no white space at line ends, at
 * most one blank line between paragraphs. After this the text is never changed again.
 */
export function tidyText(text: string): string {
	return (
		text
			.normalize('NFC')
			.replace(/\r\n?|\u2028|\x85/g, '\n')
			.replace(/\f|\u2029/g, '\n\n')
			.replace(/[\p{Cc}--[\n\t]]/gv, '')
			// Soft hyphen, zero-width space, word joiner, byte order mark, direction marks.
			.replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '')
			.replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
			.replace(/ +$/gm, '')
			.replace(/\n{3,}/g, '\n\n')
			.replace(/^\n+|\s+$/g, '')
	);
}

/** The same for a single line: a title, a name, an option. */
export const tidyLine = (text: string): string => tidyText(text).replace(/\s+/g, ' ').trim();

/**
 * Joins the lines of paragraphs that were broken at a fixed width, as in plain text files and mail.
 * A paragraph counts as broken where it has three lines or more, every line but the last is 45 to
 * 100 units long, no two of these differ by more than 30, and most do not end a sentence.
 * @param text tidied text
 */
export function unwrapLines(text: string): string {
	return text
		.split(/\n{2,}/)
		.map((paragraph) => {
			const lines = paragraph.split('\n');
			return isWrapped(lines) ? lines.map((line) => line.trim()).join(' ') : paragraph;
		})
		.join('\n\n');
}

function isWrapped(lines: readonly string[]): boolean {
	if (lines.length < 3) return false;
	const full = lines.slice(0, -1);
	const lengths = full.map((line) => line.length);
	const shortest = Math.min(...lengths);
	const longest = Math.max(...lengths);
	const ending = full.filter((line) => /[.!?:;]["'”’)]?$/.test(line)).length;
	return shortest >= 45 && longest <= 100 && longest - shortest <= 30 && ending * 2 < full.length;
}
