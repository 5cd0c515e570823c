import { and, eq, sql } from 'drizzle-orm';
import type { Question } from '../../../engine/types.ts';
import { closeOverdue } from '../../attempts/close.ts';
import type { Database, Reader } from '../../db/open.ts';
import { prepared } from '../../db/prepared.ts';
import { attempts, responses } from '../../db/schema/attempts.ts';
import { marks } from '../../db/schema/scores.ts';
import { ledgerOf, type LedgerEntry } from '../regrade/ledger.ts';
import { typedKey } from '../regrade/ruling.ts';
import { inForce } from '../regrade/in-force.ts';
import { headOf, itemsOf, rosterOf } from '../sheet-queries.ts';

/** The same words, typed by one or several. */
export interface TypedGroup {
	/** By which equal wordings are known. */
	readonly key: string;
	/** As most wrote it. */
	readonly shown: string;
	/** Who wrote it, by name; of pupils on the roster. */
	readonly pupils: readonly string[];
	/** Attempts that have it. */
	readonly attempts: number;
}

/** A question with typed answers: what waits for a teacher, and what was marked by hand. */
export interface TypedQuestion {
	/** Place in the quiz, from 0. */
	readonly position: number;
	readonly versionId: string;
	readonly question: Question;
	/** The wordings that are right. */
	readonly right: readonly string[];
	readonly open: readonly TypedGroup[];
	/** Markings in force, the newest first. */
	readonly marked: readonly LedgerEntry[];
}

const unsureRows = prepared((on) =>
	on
		.select({
			userId: attempts.userId,
			position: marks.position,
			versionId: sql<string>`${attempts.items} ->> ('$[' || ${marks.position} || '].questionVersionId')`,
			answer: sql<string | null>`(
				select ${responses.answer} from ${responses}
				where ${responses.attemptId} = ${attempts.id} and ${responses.position} = ${marks.position}
				order by ${responses.revision} desc limit 1)`
		})
		.from(attempts)
		.innerJoin(marks, and(eq(marks.attemptId, attempts.id), eq(marks.unsure, true)))
		.where(eq(attempts.assignmentId, sql.placeholder('id')))
		.prepare()
);

/** Typed answers of an assignment that a teacher has to mark, and those that were marked by hand. */
export async function typedQuestions(db: Database, assignmentId: string, now: number) {
	await closeOverdue(db, { assignmentId }, now);
	const { assignment, quizTitle, className, ownerId, article } = headOf(db.read, assignmentId);
	const names = new Map(
		rosterOf(db.read, assignment.classId).map(({ pupilId, name }) => [pupilId, name])
	);
	const waiting = Map.groupBy(waitingAt(db.read, assignmentId), ({ versionId }) => versionId);
	const questions = itemsOf(db.read, assignment.quizId)
		.filter(({ question }) => question.response === 'text')
		.map(({ position, question, questionVersionId: versionId }): TypedQuestion => {
			const { keyed } = inForce(db.read, { versionId, ownerId });
			return {
				position,
				versionId,
				question,
				right: (keyed ?? question).options.flatMap(({ correct, text }) => (correct ? text : [])),
				open: groupsOf(waiting.get(versionId) ?? [], names),
				marked: ledgerOf(db.read, { versionId, ownerId }).filter(
					({ typed, undoneAt }) => typed !== null && undoneAt === null
				)
			};
		});
	return { quizTitle, className, ownerId, article, questions };
}

interface Waiting {
	readonly userId: string;
	readonly versionId: string;
	readonly text: string;
}

const waitingAt = (read: Reader, assignmentId: string): Waiting[] =>
	unsureRows(read)
		.all({ id: assignmentId })
		.map(({ userId, versionId, answer }) => ({
			userId,
			versionId,
			text: (JSON.parse(answer ?? '{}') as { readonly text?: string }).text ?? ''
		}));

function groupsOf(
	waiting: readonly Waiting[],
	names: ReadonlyMap<string, string>
): readonly TypedGroup[] {
	return [...Map.groupBy(waiting, ({ text }) => typedKey(text))]
		.map(([key, own]): TypedGroup => ({
			key,
			shown: mostWritten(own.map(({ text }) => text.trim())),
			pupils: [...new Set(own.map(({ userId }) => names.get(userId) ?? ''))]
				.filter((name) => name !== '')
				.sort((a, b) => a.localeCompare(b)),
			attempts: own.length
		}))
		.sort((a, b) => b.attempts - a.attempts || a.shown.localeCompare(b.shown));
}

function mostWritten(texts: readonly string[]): string {
	const counts = [...Map.groupBy(texts, (text) => text)].map(
		([text, own]) => [text, own.length] as const
	);
	return counts.reduce((top, one) => (one[1] > top[1] ? one : top), ['', 0] as const)[0];
}
