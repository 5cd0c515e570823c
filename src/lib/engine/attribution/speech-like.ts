import type { Quotation, Token } from '../types.ts';

const FINITE = /^(?:VBD|VBP|VBZ|MD)$/;
/** More words than this are a statement even where no verb was recognised. */
const LONG = 9;

/**
 * Tells words that somebody spoke from a title, a nickname or words held at arm's length: speech has
 * a verb in a personal form or a command, or ends as a sentence does, or is long.
 */
export function isSpeechLike(
	text: string,
	quotation: Quotation,
	tokens: readonly Token[]
): boolean {
	const words = tokens.filter(isWord);
	if (words.length === 0) return false;
	if (quotation.continues !== null) return true;
	const inner = text.slice(quotation.inner[0], quotation.inner[1]).trimEnd();
	const capital = /^[\p{Lu}[(…]/u.test(inner);
	if (isTitle(words)) return false;
	if (words.length > LONG) return true;
	if (/[?!]$/.test(inner)) return capital || words.length > 2;
	if (capital && /(?:[^.].|\.\.)[.…—–]$/.test(inner)) return true;
	if (words.length < 3) return capital && /[,.]$/.test(inner);
	return tokens.some(isFinite) || (capital && isCommand(words) && /[,.]$/.test(inner));
}

/** Holds a letter or a digit. */
export function isWord({ text }: Token): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** Every word of weight has a capital: "Better Idea of Afghan Girls". */
export function isTitle(words: readonly Token[]): boolean {
	if (words.length < 2) return false;
	return words.every(
		(word, i) =>
			/^[\p{Lu}\p{N}]/u.test(word.text) ||
			(i > 0 && /^(?:of|the|a|an|and|to|in|on|for|at|by|with|from|or|'s|’s)$/.test(word.text))
	);
}

function isFinite(token: Token): boolean {
	if (FINITE.test(token.xpos)) return true;
	return token.xpos === '' && (token.upos === 'VERB' || token.upos === 'AUX');
}

function isCommand(words: readonly Token[]): boolean {
	return words[0]?.upos === 'VERB' || words[1]?.upos === 'VERB';
}
