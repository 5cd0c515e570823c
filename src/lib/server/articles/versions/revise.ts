import { and, eq } from 'drizzle-orm';
import { newId } from '../../db/id.ts';
import type { Database, Tx } from '../../db/open.ts';
import { corrections } from '../../db/schema/articles.ts';
import { events } from '../../db/schema/events.ts';
import type { QuestionStatus } from '../../db/schema/questions.ts';
import { quizItems, quizzes } from '../../db/schema/quizzes.ts';
import { DomainError } from '../../errors.ts';
import { questionWithText, versionsOfQuestion } from '../../questions/queries.ts';
import { insertVersion as insertQuestionVersion, setQuestion } from '../../questions/store.ts';
import { insertVersion } from '../add.ts';
import { currentVersion, type ArticleVersion } from '../open.ts';
import type { PreparedArticle } from '../prepare.ts';
import { newestVersion } from '../queries.ts';
import { carryArticle, type Carried } from './carried.ts';
import { choicesFor, isUnchanged, type Choice } from './plan.ts';
import { idleQuizzes, itemVersions } from './queries.ts';

/** A new version of an article, as a teacher confirmed it. */
export interface Revision {
	readonly articleId: string;
	readonly actorId: string;
	/** Id of the version that she looked at. */
	readonly base: string;
	readonly article: PreparedArticle;
	/** What to do with a question that is touched; what is proposed where she did not say. */
	readonly choices: ReadonlyMap<string, Choice>;
	/** Quizzes, not yet given, that go along. */
	readonly quizzes: ReadonlySet<string>;
}

/** What was made. */
export interface Revised {
	readonly number: number;
	readonly kept: number;
	readonly desk: number;
	readonly struck: number;
	readonly quizzes: number;
}

/**
 * Makes a new version of an article. The old one stays, and so does all that was given to pupils. Every
 * question gets a version of its own on the new text: those that hold stay as they are, the others as the
 * teacher chose.
 * @throws DomainError `stale-article` or `changed-meanwhile` (409) where somebody else changed the article
 * or a question first; `nothing-changed` (422)
 */
export async function reviseArticle(
	db: Database,
	revision: Revision,
	now: number
): Promise<Revised> {
	const version = await currentVersion(db, revision.articleId);
	if (version.id !== revision.base) throw staleArticle(version.number);
	if (isUnchanged(version, revision.article)) {
		throw new DomainError(
			'nothing-changed',
			422,
			'Nothing is different from the version that there is.',
			'form'
		);
	}
	const carried = await carryArticle(db, version, revision.article);
	return db.write((tx) => {
		const newest = newestVersion(tx).get({ id: revision.articleId })!;
		if (newest.id !== version.id) throw staleArticle(newest.number);
		const number = version.number + 1;
		const { articleId, article } = revision;
		const versionId = insertVersion(tx, { articleId, number, article }, now);
		for (const { content, about, at } of carried.corrections) {
			const authorId = revision.actorId;
			tx.insert(corrections).values({ id: newId(), versionId, content, about, authorId, at }).run();
		}
		const counts = { kept: 0, desk: 0, struck: 0 };
		const moved = new Map<string, string>();
		for (const question of carried.questions) {
			const status = statusOf(question, revision.choices);
			const id = putOnVersion(tx, question, versionId, status, now);
			if (status === question.status) moved.set(question.versionId, id);
			if (question.status === 'rejected') continue;
			counts[status === 'rejected' ? 'struck' : status === question.status ? 'kept' : 'desk']++;
		}
		const brought = bringQuizzes(tx, revision, version, versionId, moved);
		const made: Revised = { number, ...counts, quizzes: brought };
		const data = { version: number, ...counts, quizzes: brought };
		tx.insert(events)
			.values({
				id: newId(),
				at: now,
				actorId: revision.actorId,
				kind: 'article.revised',
				subject: articleId,
				data
			})
			.run();
		return made;
	});
}

/** Somebody saved another version first. */
export const staleArticle = (number: number) =>
	new DomainError(
		'stale-article',
		409,
		`Version ${number} of this article was saved in another window meanwhile. Your text is kept below, now compared with that version: look it over and save it again.`,
		'form'
	);

function statusOf(question: Carried, choices: Revision['choices']): QuestionStatus {
	const { fate, status, faults, questionId } = question;
	if (status === 'rejected') return 'rejected';
	if (fate === 'keeps') return status === 'quarantined' ? 'drawn' : status;
	const allowed = choicesFor(question);
	const asked = choices.get(questionId);
	const choice = asked && allowed.includes(asked) ? asked : allowed[0];
	if (choice === 'strike') return 'rejected';
	if (choice === 'keep') return status;
	return faults.length > 0 ? 'quarantined' : 'drawn';
}

function putOnVersion(
	tx: Tx,
	{ questionId, current, content, faults, authorId }: Carried,
	articleVersionId: string,
	status: QuestionStatus,
	now: number
): string {
	const { question } = questionWithText(tx).get({ id: questionId })!;
	if (question.current !== current) {
		throw new DomainError(
			'changed-meanwhile',
			409,
			'A question of this article was changed in another window meanwhile. Look over what is touched and save again.',
			'form'
		);
	}
	const number = versionsOfQuestion(tx).get({ id: questionId })!.number + 1;
	const version = { questionId, articleVersionId, number, content, faults, authorId };
	const id = insertQuestionVersion(tx, version, now);
	setQuestion(tx, questionId, { status, current: number });
	return id;
}

/** Puts quizzes that nobody was given on the new version, each only whole. */
function bringQuizzes(
	tx: Tx,
	revision: Revision,
	version: ArticleVersion,
	versionId: string,
	moved: ReadonlyMap<string, string>
): number {
	const idle = idleQuizzes(tx).all({ id: version.id, owner: revision.actorId });
	return idle.filter(({ id }) => {
		const items = itemVersions(tx).all({ id });
		if (!revision.quizzes.has(id) || !items.every((item) => moved.has(item.questionVersionId))) {
			return false;
		}
		for (const { position, questionVersionId } of items) {
			tx.update(quizItems)
				.set({ questionVersionId: moved.get(questionVersionId)! })
				.where(and(eq(quizItems.quizId, id), eq(quizItems.position, position)))
				.run();
		}
		tx.update(quizzes).set({ articleVersionId: versionId }).where(eq(quizzes.id, id)).run();
		return true;
	}).length;
}
