import { m } from '../../paraglide/messages.js';
import { baseLocale, getLocale } from '../../paraglide/runtime.js';

type Message = (inputs: { readonly number: string }) => string;
const all = m as unknown as Readonly<Record<string, Message | undefined>>;

/**
 * A refusal in the language of the request that is being answered. The English words are those of
 * whoever refuses; another language has one message for a code, with the figure of the English one.
 */
export function refusalWords(code: string, english: string): string {
	if (getLocale() === baseLocale) return english;
	const message = all[`refusals_${code.replaceAll('-', '_')}`];
	return message?.({ number: /\d+/.exec(english)?.[0] ?? '1' }) ?? english;
}
