/** The words of a list written as running text, parted by white space. */
export function wordSet(text: string): ReadonlySet<string> {
	return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** The phrases of a list parted by commas or line breaks. */
export function phraseSet(text: string): ReadonlySet<string> {
	return new Set(phrases(text));
}

/** The phrases of a list parted by commas or line breaks, in order. */
export function phrases(text: string): readonly string[] {
	return text
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}
