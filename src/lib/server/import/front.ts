/** An article's text with its headline and byline taken off the top. */
export interface Front {
	/** Empty where the text does not begin with a headline. */
	readonly title: string;
	/** Without the word "by"; empty where there is none. */
	readonly byline: string;
	readonly text: string;
}

/**
 * Takes headline and byline off the top of a text, where they stand there: a headline is a first
 * line of at most 120 units and 20 words that does not end like a sentence, with more text after it;
 * a byline is one of the next two lines that begins with "By" and a capital.
 * @param text tidied text
 * @param known the title, where it is known and does not stand in the text
 */
export function splitFront(text: string, known = ''): Front {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const first = lines[0]?.trim() ?? '';
	const headline = known === '' && lines.length > 1 && isHeadline(first) ? [first] : [];
	if (known === '' && headline.length === 0) return { title: '', byline: '', text };
	const top = lines.slice(headline.length, headline.length + 2);
	const at = top.findIndex((line) => BYLINE.test(line.trim()));
	const taken = [...headline, ...top.slice(0, at + 1)];
	return {
		title: known || first,
		byline: at < 0 ? '' : top[at]!.trim().replace(BYLINE, '$1'),
		text: after(text, taken)
	};
}

/**
 * A working title for a text without headline: its first clause, or its first words with an
 * ellipsis, at most 80 units.
 */
export function workingTitle(text: string): string {
	const first = text.trim().split('\n')[0] ?? '';
	if (first.length <= 80) return first.replace(/[.,;:]$/, '');
	const clause = /^.{20,78}?(?=[,;:.] |[–—])/.exec(first)?.[0];
	return clause ? clause.trim() : `${first.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}

const BYLINE = /^[Bb][Yy]:? ((?:the )?\p{Lu}.{1,80})$/u;

const isHeadline = (line: string) =>
	line.length <= 120 &&
	line.split(/\s+/).length <= 20 &&
	!/[.,;:]["'”’)]?$/.test(line) &&
	/\p{L}/u.test(line);

/** The text after the given lines, which stand at its top. */
function after(text: string, lines: readonly string[]): string {
	let rest = text.trimStart();
	for (const line of lines) rest = rest.slice(rest.indexOf(line) + line.length);
	return rest.trim();
}
