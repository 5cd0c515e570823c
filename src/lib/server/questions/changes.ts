import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { events } from '../db/schema/events.ts';
import type { QuestionStatus } from '../db/schema/questions.ts';
import { changesAtDesk } from './queries.ts';

/** Where a question stands: how, and with which version. */
export interface Standing {
	readonly status: QuestionStatus;
	readonly current: number;
}

/** One change of one question at the desk. */
export interface Change {
	readonly articleId: string;
	readonly questionId: string;
	readonly before: Standing;
	readonly after: Standing;
	/** The same for all that was changed at one press; null for what was changed alone. */
	readonly batch?: string | null;
}

/** Writes a change down, so that it can be undone and the record shows who did it. */
export function recordChange(tx: Tx, change: Change, actorId: string, now: number): void {
	const { articleId, questionId, before, after, batch = null } = change;
	tx.insert(events)
		.values({
			id: newId(),
			at: now,
			actorId,
			kind: 'question.changed',
			subject: articleId,
			data: {
				question: questionId,
				fromStatus: before.status,
				fromVersion: before.current,
				toStatus: after.status,
				toVersion: after.current,
				...(batch === null ? {} : { batch })
			}
		})
		.run();
}

/** Writes down that a change was undone. */
export function recordUndo(
	tx: Tx,
	articleId: string,
	eventId: string,
	actorId: string,
	now: number
) {
	tx.insert(events)
		.values({
			id: newId(),
			at: now,
			actorId,
			kind: 'question.undone',
			subject: articleId,
			data: { event: eventId }
		})
		.run();
}

/**
 * The newest change at an article's desk that was not undone, of one question where given, or null. What
 * was changed before the article's newest version stays: it belongs to another text.
 */
export function lastChange(
	from: Database['read'],
	articleId: string,
	questionId?: string
): (Change & { readonly eventId: string }) | null {
	const undone = new Set<unknown>();
	for (const { id, kind, data } of changesAtDesk(from).all({ id: articleId })) {
		if (kind === 'article.revised') return null;
		if (kind === 'question.undone') undone.add(data.event);
		else if (!undone.has(id) && (questionId === undefined || data.question === questionId)) {
			return {
				eventId: id,
				articleId,
				questionId: String(data.question),
				before: { status: data.fromStatus as QuestionStatus, current: Number(data.fromVersion) },
				after: { status: data.toStatus as QuestionStatus, current: Number(data.toVersion) },
				batch: typeof data.batch === 'string' ? data.batch : null
			};
		}
	}
	return null;
}
