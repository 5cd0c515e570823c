/** Character classes by UTF-16 unit: cheaper than regular expressions and never backtracking. */

/** True for white space, no-break space, line ends and the invisible marks that editors leave. */
export function isSpace(code: number): boolean {
	return (
		code === 32 ||
		(code >= 9 && code <= 13) ||
		code === 0xa0 ||
		code === 0x85 ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}

/** True for an ASCII digit. */
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

const LETTER = /\p{L}|\p{M}/u;

/** True for a letter of any script; half of a surrogate pair counts as one. */
export function isLetter(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	if (code >= 0x2000 && code <= 0x2bff) return false;
	if (code >= 0xd800 && code <= 0xdfff) return true;
	return LETTER.test(String.fromCharCode(code));
}

const UPPER = /\p{Lu}/u;

/** True for a capital letter. */
export function isUpper(code: number): boolean {
	if (code < 128) return code >= 65 && code <= 90;
	return UPPER.test(String.fromCharCode(code));
}

/** True for a small letter. */
export function isLower(code: number): boolean {
	if (code < 128) return code >= 97 && code <= 122;
	return isLetter(code) && !isUpper(code);
}

/** True for `'`, `’`, the letter apostrophe and the backtick, which all stand for an apostrophe. */
export function isApostrophe(code: number): boolean {
	return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60;
}

/** True for a full stop, question or exclamation mark or an ellipsis character. */
export function isStop(code: number): boolean {
	return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026;
}

/** True for an en dash, em dash or horizontal bar. */
export function isDash(code: number): boolean {
	return code >= 0x2012 && code <= 0x2015;
}

/** True for a mark that can only close: closing brackets and quotation marks of any style. */
export function isCloser(code: number): boolean {
	return (
		code === 0x22 ||
		code === 0x27 ||
		code === 0x29 ||
		code === 0x5d ||
		code === 0x7d ||
		code === 0x2019 ||
		code === 0x201d ||
		code === 0xbb ||
		code === 0x203a
	);
}
