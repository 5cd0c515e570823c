import type { Span } from '../../engine/types.ts';
import type { ReadingMark, ReadingSettings } from '../../measures/reading/types.ts';
import { allowedAt } from '../attempts/allowed.ts';
import { sittingById, sittingsOfUser, type Sitting } from '../attempts/queries.ts';
import { sentencesAt } from '../attempts/versions.ts';
import type { Reader } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { settingsOf } from '../quizzes/settings.ts';
import { marksOf } from './marks.ts';
import { readingSettingsOf } from './settings.ts';

/** What the tools of an article need, beside the article. */
export interface ReadingView {
	/** Of the attempt through which the article is read; null where there is none to keep things by. */
	readonly attemptId: string | null;
	readonly sentences: readonly Span[];
	readonly marks: readonly ReadingMark[];
	readonly settings: ReadingSettings;
	/** Whether it may be read aloud: the quiz allows it to all, or it is arranged for this pupil. */
	readonly readAloud: boolean;
}

/**
 * What the tools of the article of an attempt need. Whose attempt it is must have been checked.
 *
 * @throws DomainError `attempt-not-found` (404).
 */
export function readingView(read: Reader, attemptId: string): ReadingView {
	const sitting = sittingById(read).get({ id: attemptId });
	if (!sitting) throw new DomainError('attempt-not-found', 404, 'There is no such attempt.');
	return {
		attemptId,
		sentences: sentencesAt(read, sitting.articleVersionId) ?? [],
		marks: marksOf(read, sitting.userId, sitting.articleVersionId),
		settings: readingSettingsOf(read, sitting.userId),
		readAloud: mayHear(read, sitting)
	};
}

/**
 * The same for a version that is read in practice: through the reader's newest attempt at it. A version
 * that came after every attempt shows what is the reader's own and lets nothing be added.
 */
export function practiceReading(
	read: Reader,
	{ userId, versionId }: { readonly userId: string; readonly versionId: string }
): ReadingView {
	const sittings = sittingsOfUser(read).all({ user: userId });
	const sitting = sittings.find(({ articleVersionId }) => articleVersionId === versionId);
	if (sitting) return readingView(read, sitting.id);
	return {
		attemptId: null,
		sentences: sentencesAt(read, versionId) ?? [],
		marks: marksOf(read, userId, versionId),
		settings: readingSettingsOf(read, userId),
		readAloud: sittings[0] !== undefined && mayHear(read, sittings[0])
	};
}

function mayHear(read: Reader, { settings, assignmentId, userId }: Sitting): boolean {
	if (settingsOf(settings).readAloud) return true;
	if (assignmentId === null) return false;
	return allowedAt(read, { id: assignmentId, attempts: 0, dueAt: null }, userId).readAloud;
}
