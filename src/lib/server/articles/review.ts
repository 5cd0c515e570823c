import type { ReadingLevel } from '../../measures/reading-level/level.ts';
import type { ArticleDraft, FieldErrors } from './draft.ts';
import { levelOf } from './level.ts';
import { reviewText, type Decisions, type ReviewLine } from './lines.ts';
import { prepareArticle, type PreparedArticle } from './prepare.ts';
import { previewOf, type Preview } from './preview.ts';

/** An article as it is looked at before it is added. */
export interface Review {
	readonly lines: readonly ReviewLine[];
	/** What was read in what is not left out; null where that cannot be an article. */
	readonly preview: Preview | null;
	readonly level: ReadingLevel | null;
	/** Age of the pupils that the level is for. */
	readonly age: number;
}

/** A review with the form filled in, and the article that would be added, or what is not in order. */
export interface Reviewed {
	readonly review: Review;
	readonly values: ArticleDraft;
	readonly errors: FieldErrors;
	readonly article: PreparedArticle | null;
}

/** Takes a draft apart to be looked at: its lines, what was found in it, how hard it is to read. */
export async function reviewDraft(
	draft: ArticleDraft,
	decisions: Decisions,
	age: number
): Promise<Reviewed> {
	const { text, lines, kept, title, byline } = reviewText(draft.text, draft.title, decisions);
	const filled: ArticleDraft = {
		...draft,
		title: draft.title || title,
		byline: draft.byline || byline,
		text
	};
	const prepared = await prepareArticle({ ...filled, text: kept }, { whole: true });
	if (!prepared.ok) {
		const review = { lines, preview: null, level: null, age };
		return { review, values: filled, errors: prepared.errors, article: null };
	}
	const { article } = prepared;
	return {
		review: {
			lines,
			preview: previewOf(article),
			level: await levelOf(article.reading, age),
			age
		},
		values: {
			...filled,
			title: article.title,
			byline: article.byline,
			source: article.source,
			published: article.published ?? filled.published
		},
		errors: {},
		article
	};
}
