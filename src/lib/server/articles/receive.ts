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

/** What came of a form: something to show, or an article that was looked at and may be kept. */
export type Received =
	| Shown
	| { readonly step: 'ready'; readonly values: ArticleValues; readonly article: PreparedArticle };

/**
 * Takes in the form of an article. `do` is `look` (the next step), `edit` (back to the text), `again`
 * (the review anew) or `add`; a review sends `reviewed` and an `out` for each line left out. Nothing
 * that was typed is lost on the way.
 * @throws DomainError as `readArticle`
 */
export async function receiveArticle(
	form: FormData,
	readAddress: WebReader | null
): Promise<Received> {
	const sent = await articleDraft(form, readAddress);
	const { values } = sent;
	const decisions = decisionsOf(form);
	if (sent.kind === 'refused') {
		return { step: 'source', values, errors: sent.errors, decided: decidedOf(decisions) };
	}
	if (sent.kind === 'book') {
		const chapters = sent.chapters.map(({ title, text }) => ({
			title,
			text,
			words: countWords(text)
		}));
		return { step: 'chapters', values, errors: {}, chapters };
	}
	if (form.get('do') === 'edit') {
		const { text, lines } = reviewText(values.text, values.title, decisions);
		const pick = (take: (line: (typeof lines)[number]) => boolean) =>
			lines.filter(take).map((line) => line.text.trim());
		const decided = {
			out: pick(({ out }) => out),
			kept: pick(({ out, why }) => !out && why !== '')
		};
		return { step: 'source', values: { ...values, text }, errors: {}, decided };
	}
	if (values.text.length > LONGEST) {
		const errors = {
			text: 'This is longer than a book. Add one article or one chapter at a time.'
		};
		return { step: 'source', values, errors, decided: decidedOf(decisions) };
	}
	const { article, ...reviewed } = await reviewDraft(values, decisions, ageOf(form.get('age')));
	const filled = { ...reviewed.values, address: '' };
	if (form.get('do') === 'add' && article) return { step: 'ready', values: filled, article };
	const nothing = !form.has('reviewed') && reviewed.errors.text !== undefined;
	if (nothing) {
		const { errors } = reviewed;
		return { step: 'source', values, errors, decided: decidedOf(decisions) };
	}
	return { step: 'review', values: filled, errors: reviewed.errors, review: reviewed.review };
}

/** Length of a text, in UTF-16 units, of which nothing is read: about 250,000 words. */
const LONGEST = 1_500_000;

function decisionsOf(form: FormData): Decisions {
	if (form.has('reviewed')) {
		return { kind: 'lines', out: new Set(form.getAll('out').map(Number)) };
	}
	const words = (name: string) => new Set(form.getAll(name).map((word) => String(word).trim()));
	const [out, kept] = [words('left-out'), words('kept-in')];
	return out.size + kept.size === 0 ? { kind: 'none' } : { kind: 'words', out, kept };
}

const decidedOf = (decisions: Decisions): Decided =>
	decisions.kind === 'words'
		? { out: [...decisions.out], kept: [...decisions.kept] }
		: { out: [], kept: [] };
