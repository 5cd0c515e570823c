import type { Span } from '../../engine/types.ts';
import type { ReadingMark, ReadingSettings } from '../../measures/reading/types.ts';
import { allowedAt } from '../attempts/allowed.ts';
import { sittingById, type Sitting } from '../attempts/queries.ts';
import { sentencesAt } from '../attempts/versions.ts';
import type { Reader } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { settingsOf } from '../quizzes/settings.ts';
import { marksOf } from './marks.ts';
import { readingSettingsOf } from './settings.ts';

/** What the tools of an article need, beside the article. */
export interface ReadingView {
	/** Of the attempt through which the article is read. */
	readonly attemptId: string;
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

function mayHear(read: Reader, { settings, assignmentId, userId }: Sitting): boolean {
	if (settingsOf(settings).readAloud) return true;
	if (assignmentId === null) return false;
	return allowedAt(read, { id: assignmentId, attempts: 0, dueAt: null }, userId).readAloud;
}
