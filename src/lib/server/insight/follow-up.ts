import { and, eq, isNull, notExists } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnAssignment } from '../accounts/authority.ts';
import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';
import { insertQuestion } from '../questions/store.ts';
import { setItems } from '../quizzes/make.ts';
import { settingsOf } from '../quizzes/settings.ts';
import { drawAgain } from './draw-again.ts';
import { misreadOf } from './misread.ts';
import { ownArticle } from './own-article.ts';

/** Longest title of a quiz, in UTF-16 units. */
const LONGEST = 200;

/**
 * Makes a five-minute quiz on what a class misread: new questions, verified, on the sentences that
 * most pupils missed, asked in other ways. They count as kept only once the teacher, who sees them on
 * the quiz's page, gives it to a class. A teacher who pressed twice gets the same quiz.
 *
 * @returns Id of the quiz; it is given to nobody yet.
 * @throws DomainError `nothing-misread` or `nothing-to-draw` (409), and what authority says.
 */
export async function makeFollowUp(
	db: Database,
	actor: Actor | null,
	assignmentId: string,
	now: number
): Promise<string> {
	await requireOwnAssignment(db, actor, assignmentId);
	const ownerId = actor!.userId;
	const { head, article, again } = await misreadOf(db, assignmentId, now);
	if (again.length === 0)
		throw new DomainError(
			'nothing-misread',
			409,
			'No sentence was missed by several pupils, so there is nothing to go over again.'
		);
	const own = await ownArticle(db, { ownerId, head, article }, now);
	const drawn = await drawAgain(db, own, head.quizId, again);
	if (drawn.length === 0)
		throw new DomainError(
			'nothing-to-draw',
			409,
			'No further question can be drawn on these sentences. Write one yourself at the desk of the article.'
		);
	const title = titleOf(head.quizTitle);
	const settings = { ...settingsOf(head.settings), feedback: 'at-once' as const };
	return db.write((tx) => {
		const made = unassigned(tx, { ownerId, articleVersionId: own.versionId, title });
		if (made) return made.id;
		const items = drawn.map((content) => {
			const { articleId, versionId: articleVersionId } = own;
			const question = { articleId, articleVersionId, content, faults: [], authorId: null };
			const { versionId } = insertQuestion(tx, { ...question, status: 'drawn' }, now);
			return { questionVersionId: versionId, points: 1 };
		});
		const id = newId();
		const row = { id, ownerId, articleVersionId: own.versionId, title, settings, createdAt: now };
		tx.insert(quizzes).values(row).run();
		setItems(tx, id, items);
		return id;
	});
}

/** Cuts the old title, so that the whole has room. */
function titleOf(title: string): string {
	const behind = ': once more';
	return title.slice(0, LONGEST - behind.length) + behind;
}

/** Such a quiz that is still at hand. */
const unassigned = (
	tx: Tx,
	{ ownerId, articleVersionId, title }: { ownerId: string; articleVersionId: string; title: string }
) =>
	tx
		.select({ id: quizzes.id })
		.from(quizzes)
		.where(
			and(
				eq(quizzes.ownerId, ownerId),
				eq(quizzes.articleVersionId, articleVersionId),
				eq(quizzes.title, title),
				isNull(quizzes.archivedAt),
				notExists(tx.select().from(assignments).where(eq(assignments.quizId, quizzes.id)))
			)
		)
		.get();
