import { flaws, guess, likeness, type Guess, type Likeness } from '../../engine/index.ts';
import type { Fault, Flaw, Question } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import type { QuestionStatus } from '../db/schema/questions.ts';
import { DomainError } from '../errors.ts';
import { questionsOfArticle, questionWithText } from './queries.ts';

/** A question as its teacher sees it: with key, evidence, provenance and what speaks against it. */
export interface DeskQuestion {
	readonly id: string;
	/** The version in force: its id and number. */
	readonly versionId: string;
	readonly version: number;
	readonly articleVersionId: string;
	readonly status: QuestionStatus;
	readonly content: Question;
	/** Why it may not be used; empty where it holds. */
	readonly faults: readonly Fault[];
	/** Broken rules of item writing: worth a look. */
	readonly flaws: readonly Flaw[];
	/** How well it could be answered without reading. */
	readonly guess: Guess;
	/** Other questions of the article, struck ones aside, that ask the same or nearly so. */
	readonly like: readonly Like[];
	/** A person wrote this version. */
	readonly written: boolean;
}

/** A question that is like another. */
export interface Like {
	readonly id: string;
	readonly stem: string;
	readonly how: Likeness;
}

/** The questions of an article in the order of the places that prove them. */
export async function listQuestions(
	db: Database,
	articleId: string
): Promise<readonly DeskQuestion[]> {
	const all = questionsOfArticle(db.read)
		.all({ id: articleId })
		.map(({ question, version }) => deskQuestion(question, version))
		.toSorted((a, b) => place(a) - place(b));
	return all.map((question) => ({ ...question, like: likeOf(question, all) }));
}

function likeOf({ id, content }: DeskQuestion, all: readonly DeskQuestion[]): Like[] {
	return all.flatMap((other) => {
		if (other.id === id || other.status === 'rejected') return [];
		const how = likeness(content, other.content);
		return how ? [{ id: other.id, stem: other.content.stem, how }] : [];
	});
}

/**
 * One question.
 * @throws DomainError `not-found` (404)
 */
export async function openQuestion(db: Database, questionId: string): Promise<DeskQuestion> {
	const found = questionWithText(db.read).get({ id: questionId });
	if (!found) throw new DomainError('not-found', 404, 'There is no such question.');
	return deskQuestion(found.question, found.version);
}

type Rows = ReturnType<ReturnType<typeof questionsOfArticle>['all']>[number];

const deskQuestion = (question: Rows['question'], version: Rows['version']): DeskQuestion => ({
	id: question.id,
	versionId: version.id,
	version: version.number,
	articleVersionId: version.articleVersionId,
	status: question.status,
	content: version.content,
	faults: version.faults,
	flaws: flaws(version.content),
	guess: guess(version.content),
	like: [],
	written: version.authorId !== null
});

const place = ({ content }: DeskQuestion) => content.evidence[0]?.[0] ?? Infinity;
