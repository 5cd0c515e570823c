import { flaws, guess, likeness, type Guess, type Likeness } from '../../engine/index.ts';
import type { Article, Flaw, Question } from '../../engine/types.ts';
import { correctionsInForce } from '../articles/correction-queries.ts';
import { currentVersion, versionById } from '../articles/open.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { readArticle, verifyAll } from '../reader/read.ts';
import { buildQuestion, faultsAtFields } from './build.ts';
import { draftErrors } from './draft-errors.ts';
import { FIELD, type QuestionDraft, type QuestionErrors } from './draft.ts';
import { questionsOfArticle, questionWithText } from './queries.ts';

/** A draft that holds, as a question, or what stands against it, field by field. */
export type Checked =
	| { readonly ok: true; readonly question: Question }
	| { readonly ok: false; readonly errors: QuestionErrors };

/**
 * Checks a draft: what is missing, then all that `verify` promises.
 * @param base the version that it changes, or null
 */
export async function checkDraft(
	db: Database,
	article: Article & { readonly id: string },
	draft: QuestionDraft,
	base: Question | null
): Promise<Checked> {
	const { sentences } = await readArticle(article.text);
	const errors = draftErrors(
		draft,
		sentences.map(({ span }) => span)
	);
	if (Object.keys(errors).length > 0) return { ok: false, errors };
	const question = buildQuestion(draft, article, base);
	const { id, text, sha256 } = article;
	const corrections = correctionsInForce(db.read)
		.all({ id })
		.map(({ content }) => content);
	const [verdict] = await verifyAll({ text, sha256 }, [question], corrections);
	return verdict?.ok === false
		? { ok: false, errors: faultsAtFields(verdict.faults, draft) }
		: { ok: true, question };
}

/** What there is to say of a draft while it is typed. */
export interface DraftJudgement {
	readonly errors: QuestionErrors;
	/** Broken rules of item writing; `field` is where it is, if at one option. */
	readonly flaws: readonly (Flaw & { readonly field: string | null })[];
	readonly guess: Guess;
	/** Questions of the article that ask the same or nearly so. */
	readonly like: readonly { readonly stem: string; readonly how: Likeness }[];
}

/**
 * Judges a draft for the article, or for the question that it changes.
 * @throws DomainError `not-found` (404)
 */
export async function judgeDraft(
	db: Database,
	input: {
		readonly articleId: string;
		readonly questionId: string | null;
		readonly draft: QuestionDraft;
	}
): Promise<DraftJudgement> {
	const { articleId, questionId, draft } = input;
	const found = questionId === null ? null : questionWithText(db.read).get({ id: questionId });
	if (found === undefined || (found && found.question.articleId !== articleId)) {
		throw new DomainError('not-found', 404, 'There is no such question.');
	}
	const version = found
		? (await versionById(db, found.version.articleVersionId)).version
		: await currentVersion(db, articleId);
	const base = found?.version.content ?? null;
	const checked = await checkDraft(db, version, draft, base);
	const question = checked.ok ? checked.question : buildQuestion(draft, version, base);
	const others = questionsOfArticle(db.read)
		.all({ id: articleId })
		.filter((row) => row.question.id !== questionId && row.question.status !== 'rejected');
	return {
		errors: checked.ok ? {} : checked.errors,
		flaws:
			draft.stem === '' ? [] : flaws(question).map((flaw) => ({ ...flaw, field: at(flaw, draft) })),
		guess: guess(question),
		like: others.flatMap(({ version: { content } }) => {
			const how = likeness(question, content);
			return how ? [{ stem: content.stem, how }] : [];
		})
	};
}

const at = ({ option }: Flaw, { response, options }: QuestionDraft): string | null =>
	option === null ? null : `${FIELD[response]}-${options[option]?.at ?? option}`;
