/** Letters that no decomposition takes apart. */
const SPECIAL: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe'
};

/** Lower case without accents, with plain apostrophes and hyphens, single spaces. */
export function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[øłđıßæœ]/g, (letter) => SPECIAL[letter] ?? letter)
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** The words of a text for comparing: plain, without punctuation, possessive endings and articles. */
export function wordsOf(text: string): string[] {
	const words = plain(text)
		.replace(/&/g, ' and ')
		.replace(/'s\b/g, '')
		.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
		.replace(/['.](?=\p{L})/gu, '')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word !== '');
	const told = words.filter((word) => !ARTICLES.has(word));
	return told.length > 0 ? told : words;
}
