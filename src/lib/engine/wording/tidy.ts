/**
 * Sets a piece of a sentence in order: single spaces, no stray comma or dash at the ends, curly
 * quotation marks (double outside), curly apostrophes.
 */
export function tidy(text: string): string {
	return curl(
		text
			.replace(/\s*\[(?:\d{1,3}|citation needed|note \d+)\]/g, '')
			.replace(/\s+/g, ' ')
			.replace(/([$£€]) (?=\d)/g, '$1')
			.replace(/\s+([,.;:!?])/g, '$1')
			.replace(/,(?:\s*,)+/g, ',')
			.replace(/^[\s,;:–—.-]+|[\s,;:–—-]+$/g, '')
			.replace(/[\s,;:]*\.$/, '')
			.replace(/[.,](?=[”’"']$)/, '')
			.trim()
	);
}

/** Curly marks for straight ones; single marks around a quotation become double. */
export function curl(text: string): string {
	return text
		.replace(/(\p{L}|\d)['’](?=\p{L})/gu, '$1\u2019')
		.replace(/(^|[\s([“—–-])["“]/g, '$1\u201c')
		.replace(/["”]/g, '\u201d')
		.replace(
			/(^|[\s([“—–])['‘](?=\S[^‘’']*[’'](?:$|[\s,.;:!?)\]”]))([^‘’']*)[’']/g,
			'$1\u201c$2\u201d'
		)
		.replace(/(^|[\s([“—–])'(?=\p{L})/gu, '$1\u2018')
		.replace(/'/g, '\u2019');
}

/** Text fit to stand within double quotation marks: its own become single. */
export function inner(text: string): string {
	return text.replace(/\u201c/g, '\u2018').replace(/\u201d/g, '\u2019');
}

/** Within double curly marks, any inner ones single. */
export function quoted(text: string): string {
	return `\u201c${inner(text)}\u201d`;
}

/** The first letter large. */
export function capital(text: string): string {
	const at = text.search(/[\p{L}\d]/u);
	return at < 0 ? text : text.slice(0, at) + upper(text.slice(at));
}

function upper(text: string): string {
	const first = String.fromCodePoint(text.codePointAt(0) as number);
	return first.toUpperCase() + text.slice(first.length);
}

/** True where every bracket and quotation mark that opens also closes, in order. */
export function isBalanced(text: string): boolean {
	const open: string[] = [];
	const pairs: Record<string, string> = { '\u201d': '\u201c', ')': '(', ']': '[', '»': '«' };
	for (const character of text) {
		if ('\u201c([«'.includes(character)) open.push(character);
		else if (character in pairs && open.pop() !== pairs[character]) return false;
	}
	return open.length === 0 && !text.includes('"');
}

/** False for text that cutting has left in pieces: stray marks, a lone initial at the end, empty brackets. */
export function isWhole(text: string): boolean {
	const dashes = text.match(/—|––|\s–\s/g)?.length ?? 0;
	return (
		dashes % 2 === 0 &&
		!/\(\(|[=+<>{}|]|\s\/|\p{L}\.\d/u.test(text) &&
		!/\s[’'-](?:\s|$)|\s-\p{L}|\p{L}-\s|\(\s*\)|[(,]\s*[),]|\s\p{Lu}$|^[^\p{L}\d“([]*$|…|\.\.\./u.test(
			text
		)
	);
}

/** Number of words: runs without white space that hold a letter or digit. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** A question without a clause at its end that only adds something: ", where she met ...?". */
export function withoutAside(question: string): string {
	return question.replace(/, (?:where|which|who|whose|whom)\b[^?]*\?$/u, '?');
}
