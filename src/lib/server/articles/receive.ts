import type { WebReader } from '../import/web/reader.ts';
import { countWords } from './add.ts';
import type { FieldErrors } from './draft.ts';
import { articleDraft, type ArticleValues } from './form.ts';
import { ageOf } from './level.ts';
import { reviewText, type Decisions } from './lines.ts';
import type { PreparedArticle } from './prepare.ts';
import { reviewDraft, type Review } from './review.ts';

/** Lines that were left out or kept against the guess, by their wording: they outlast an edit. */
export interface Decided {
	readonly out: readonly string[];
	readonly kept: readonly string[];
}

/** A chapter of a book to choose from. */
export interface ChapterChoice {
	readonly title: string;
	readonly words: number;
	readonly text: string;
}

type Errors = FieldErrors & Readonly<Record<string, string | undefined>>;

interface Step {
	readonly values: ArticleValues;
	readonly errors: Errors;
}

/** What the page of an article shows next. */
export type Shown =
	| (Step & { readonly step: 'source'; readonly decided: Decided })
	| (Step & { readonly step: 'chapters'; readonly chapters: readonly ChapterChoice[] })
	| (Step & { readonly step: 'review'; readonly review: Review });

/** What came of a form. */
export interface Received {
	/** What the page shows next, unless the article is kept. */
	readonly shown: Shown;
	/** The article as it would be kept; null where it cannot be yet. */
	readonly article: PreparedArticle | null;
	/** It was looked at and is to be kept. */
	readonly ready: boolean;
}

/**
 * Takes in the form of an article. `do` is `look` (the next step), `edit` (back to the text), `again`
 * (the review anew) or `add`; a review sends `reviewed` and an `out` for each line left out. Nothing
 * that was typed is lost on the way.
 * @param known lines that are part of the article, whatever they look like
 * @throws DomainError as `readArticle`
 */
export async function receiveArticle(
	form: FormData,
	readAddress: WebReader | null,
	known: readonly string[] = []
): Promise<Received> {
	const sent = await articleDraft(form, readAddress);
	const { values } = sent;
	const decisions = decisionsOf(form, known);
	const source = (errors: Errors, decided = decidedOf(form)) =>
		only({ step: 'source', values, errors, decided });
	if (sent.kind === 'refused') return source(sent.errors);
	if (sent.kind === 'book') {
		const chapters = sent.chapters.map(({ title, text }) => ({
			title,
			text,
			words: countWords(text)
		}));
		return only({ step: 'chapters', values, errors: {}, chapters });
	}
	if (form.get('do') === 'edit') return source({}, decidedIn(values, decisions));
	if (values.text.length > LONGEST) {
		return source({
			text: 'This is longer than a book. Add one article or one chapter at a time.'
		});
	}
	const { article, review, errors, ...reviewed } = await reviewDraft(
		values,
		decisions,
		ageOf(form.get('age'))
	);
	if (!form.has('reviewed') && errors.text !== undefined) return source(errors);
	const shown: Shown = {
		step: 'review',
		values: { ...reviewed.values, address: '' },
		errors,
		review
	};
	return { shown, article, ready: form.get('do') === 'add' && article !== null };
}

const only = (shown: Shown): Received => ({ shown, article: null, ready: false });

/** Length of a text, in UTF-16 units, of which nothing is read: about 250,000 words. */
const LONGEST = 1_500_000;

const wordsOf = (form: FormData, name: string) =>
	form.getAll(name).map((words) => String(words).trim());

const decidedOf = (form: FormData): Decided => ({
	out: wordsOf(form, 'left-out'),
	kept: wordsOf(form, 'kept-in')
});

function decisionsOf(form: FormData, known: readonly string[]): Decisions {
	if (form.has('reviewed')) {
		return { kind: 'lines', out: new Set(form.getAll('out').map(Number)) };
	}
	const { out, kept } = decidedOf(form);
	return { kind: 'words', out: new Set(out), kept: new Set([...known, ...kept]) };
}

/** What was decided in a review, by the wording of the lines, which outlasts an edit. */
function decidedIn({ text, title }: ArticleValues, decisions: Decisions): Decided {
	const { lines } = reviewText(text, title, decisions);
	const pick = (take: (line: (typeof lines)[number]) => boolean) =>
		lines.filter(take).map((line) => line.text.trim());
	return { out: pick(({ out }) => out), kept: pick(({ out, why }) => !out && why !== '') };
}
