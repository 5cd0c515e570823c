import { DomainError } from '../errors.ts';
import { looksBinary } from '../import/decode.ts';
import { splitFront, workingTitle } from '../import/front.ts';
import { isRealDate } from '../import/iso-date.ts';
import { tidyLine, tidyText, unwrapLines } from '../import/tidy.ts';
import type { ArticleReading } from '../reader/jobs.ts';
import { readArticle } from '../reader/read.ts';
import type { ArticleDraft, FieldErrors } from './draft.ts';
import { refusalOf } from './refusal.ts';

/** An article that may be stored: tidied, and read by the engine. */
export interface PreparedArticle {
	readonly title: string;
	readonly byline: string;
	readonly source: string;
	readonly published: string | null;
	readonly text: string;
	readonly reading: ArticleReading;
}

export type Preparation =
	| { readonly ok: true; readonly article: PreparedArticle }
	| { readonly ok: false; readonly errors: FieldErrors };

/** Greatest length of title, byline and source, in UTF-16 units. */
const LONGEST = 300;
/** Length of a text, in UTF-16 units, above which nothing is done with it: about 250,000 words. */
const LONGEST_TEXT = 1_500_000;

/**
 * Makes a draft fit to be stored, or says at each field what is not in order and what to do. Where
 * no title was given, the headline at the top of the text becomes it, or the text's first words.
 * @param options.whole the text is taken as it is: a headline at its top stays there
 */
export async function prepareArticle(
	draft: ArticleDraft,
	{ whole = false }: { readonly whole?: boolean } = {}
): Promise<Preparation> {
	const errors: Partial<Record<keyof ArticleDraft, string>> = {};
	const line = (field: 'title' | 'byline' | 'source') => {
		const value = tidyLine(draft[field]);
		if (value.length > LONGEST) errors[field] = `Shorten this to at most ${LONGEST} characters.`;
		return value;
	};
	const given = line('title');
	const byline = line('byline');
	const source = line('source');
	const published = draft.published.trim() || null;
	if (published !== null && !isRealDate(published)) {
		errors.published = 'Give the date as year, month and day, for example 2026-01-12.';
	}
	if (draft.text.length > LONGEST_TEXT) {
		errors.text = 'This is longer than a book. Add one article or one chapter at a time.';
		return { ok: false, errors };
	}
	const { title, text, by } = whole ? wholeText(draft.text, given) : splitText(draft.text, given);
	const reading = await tryReading(draft.text, text);
	if ('error' in reading) errors.text = reading.error;
	if ('error' in reading || Object.keys(errors).length > 0) return { ok: false, errors };
	return { ok: true, article: { title, byline: byline || by, source, published, text, reading } };
}

function wholeText(typed: string, title: string): { title: string; by: string; text: string } {
	const text = tidyText(typed);
	return { title: title || workingTitle(text), by: '', text };
}

/** Takes title and byline off the top of a text where no title or the same title was typed. */
function splitText(typed: string, title: string): { title: string; by: string; text: string } {
	const whole = unwrapLines(tidyText(typed));
	const front = splitFront(whole);
	const own = front.title !== '' && (title === '' || title === front.title);
	return {
		title: title || front.title || workingTitle(whole),
		by: own ? front.byline : '',
		text: own ? front.text : whole
	};
}

async function tryReading(
	typed: string,
	text: string
): Promise<ArticleReading | { readonly error: string }> {
	if (looksBinary(typed)) {
		return {
			error:
				'This is data of a program, not text. Choose the file itself above, or paste its words.'
		};
	}
	try {
		const reading = await readArticle(text);
		const refusal = refusalOf(reading.issues);
		return refusal ? { error: refusal.message } : reading;
	} catch (thrown) {
		if (thrown instanceof DomainError) return { error: thrown.message };
		throw thrown;
	}
}
