import type { Question, Span } from '../../../engine/types.ts';
import { sentencesAt } from '../../attempts/versions.ts';
import type { Database } from '../../db/open.ts';
import type { Standing } from '../../db/schema/scores.ts';
import { DomainError } from '../../errors.ts';
import { groupsOf, type AnswerGroup } from '../question-answers.ts';
import { answerSheet } from '../sheet.ts';
import { inForce } from './in-force.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import { nameOf } from './queries.ts';
import type { Scope } from './scope.ts';

/** A sentence that may be right. */
export interface SentenceChoice {
	readonly span: Span;
	readonly words: string;
	/** How many chose it. */
	readonly pupils: number;
}

/** A question that is to be mended: how it stands, who answered what, what was decided before. */
export interface MendView {
	readonly scope: Scope;
	/** Whose class it is; a change holds in all classes of hers. */
	readonly ownerName: string;
	readonly quizTitle: string;
	readonly className: string;
	readonly classId: string;
	/** Place in the quiz, from 0, and how many there are. */
	readonly position: number;
	readonly questions: number;
	/** As pupils saw it, and with the key that counts now. */
	readonly question: Question;
	readonly keyed: Question;
	readonly standing: Standing;
	/** What it is worth, unless it does not count. */
	readonly points: number;
	readonly groups: readonly AnswerGroup[];
	/** Where a sentence is asked for: all of the article. */
	readonly sentences: readonly SentenceChoice[];
	readonly text: string;
	readonly ledger: readonly LedgerEntry[];
}

/**
 * A question of an assignment, to be mended.
 *
 * @param place Place in the quiz, from 1.
 * @throws DomainError `assignment-not-found`, `question-not-found` (404).
 */
export async function mendView(
	db: Database,
	assignmentId: string,
	place: number,
	now: number
): Promise<MendView> {
	const sheet = await answerSheet(db, assignmentId, now);
	const found = sheet.questions[place - 1];
	if (!found)
		throw new DomainError('question-not-found', 404, 'There is no such question in this quiz.');
	const scope = { versionId: found.questionVersionId, ownerId: sheet.ownerId };
	const { ruling } = inForce(db.read, scope);
	const { text } = sheet.article;
	const chosen = sheet.rows.map(
		({ counts }) => counts?.cells[found.position]?.answer?.sentence?.[0] ?? -1
	);
	const sentences =
		found.question.response === 'sentence'
			? (sentencesAt(db.read, sheet.articleVersionId) ?? [])
			: [];
	return {
		scope,
		ownerName: nameOf(db.read).get({ id: scope.ownerId })?.name ?? '',
		quizTitle: sheet.quizTitle,
		className: sheet.className,
		classId: sheet.classId,
		position: found.position,
		questions: sheet.questions.length,
		question: found.question,
		keyed: found.keyed,
		standing: ruling.standing,
		points: ruling.points ?? found.worth,
		groups: groupsOf(sheet, found),
		sentences: sentences.map((span) => ({
			span,
			words: text.slice(span[0], span[1]),
			pupils: chosen.filter((start) => start === span[0]).length
		})),
		text,
		ledger: ledgerOf(db.read, scope)
	};
}
