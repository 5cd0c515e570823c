import { questionById } from '../accounts/authority-queries.ts';
import type { Database } from '../db/open.ts';
import type { QuestionStatus } from '../db/schema/questions.ts';
import { DomainError } from '../errors.ts';
import { lastChange } from './changes.ts';
import { approveQuestion, rejectQuestion, undoChange, type Decision } from './decide.ts';
import { drawQuestions, type Drawn } from './draw.ts';
import { draftOf, SKILLS, typedValues } from './form.ts';
import { flawless, keepAll } from './keep-all.ts';
import { kindsOf } from './kinds.ts';
import { listQuestions, type DeskQuestion } from './list.ts';

/** What lies on the desk of an article. */
export interface Desk {
	readonly questions: readonly DeskQuestion[];
	readonly counts: Readonly<Record<QuestionStatus, number>>;
	/** How many wait that have no flaw, so that they can be kept at one press. */
	readonly flawless: number;
	/** The question whose last change can be taken back, or null. */
	readonly undo: string | null;
}

/** The desk of an article: its questions in the order of the text, and how many stand how. */
export async function deskOf(db: Database, articleId: string): Promise<Desk> {
	const questions = await listQuestions(db, articleId);
	const count = (status: QuestionStatus) => questions.filter((q) => q.status === status).length;
	return {
		questions,
		counts: {
			drawn: count('drawn'),
			approved: count('approved'),
			rejected: count('rejected'),
			quarantined: count('quarantined')
		},
		flawless: flawless(questions).length,
		undo: lastChange(db.read, articleId)?.questionId ?? null
	};
}

/** A decision as the page hears of it. */
export interface Decided extends Decision {
	/** What was pressed. */
	readonly decided: 'approve' | 'reject' | 'undo' | 'keep-all';
	/** How many were kept at one press. */
	readonly kept?: number;
}

/**
 * Carries out what was pressed at the desk: `do` is `approve`, `reject`, `undo` or `keep-all`, `question` the id
 * (for undo it may be missing: then the newest change of the article is taken back).
 * @throws DomainError `not-found` (404) or one of the decision
 */
export async function decideFromForm(
	db: Database,
	input: { readonly articleId: string; readonly actorId: string; readonly form: FormData },
	now: number
): Promise<Decided> {
	const { articleId, actorId, form } = input;
	const questionId = String(form.get('question') ?? '');
	if (
		questionId !== '' &&
		questionById(db.read).get({ id: questionId })?.row.articleId !== articleId
	) {
		throw new DomainError('not-found', 404, 'There is no such question.');
	}
	const pressed = form.get('do');
	if (pressed === 'undo') {
		const which = questionId === '' ? { articleId, actorId } : { articleId, actorId, questionId };
		return { ...(await undoChange(db, which, now)), decided: 'undo' };
	}
	if (pressed === 'keep-all') return keepAll(db, { articleId, actorId }, now);
	if (pressed === 'reject') {
		return { ...(await rejectQuestion(db, { questionId, actorId }, now)), decided: 'reject' };
	}
	return { ...(await approveQuestion(db, { questionId, actorId }, now)), decided: 'approve' };
}

/** Questions drawn at one press. */
const MORE = 10;

/**
 * Draws more questions: `kinds` names a group of kinds, `skill` a skill, nothing for all; `evidence`
 * (`start-end`, once a sentence) is the passage that they are to be about.
 */
export const drawMore = (
	db: Database,
	{ articleId, form }: { readonly articleId: string; readonly form: FormData },
	now: number
): Promise<Drawn> => {
	const kinds = kindsOf(String(form.get('kinds') ?? ''));
	const { evidence: within } = draftOf(typedValues(form));
	const skill = SKILLS.find((one) => one === form.get('skill'));
	return drawQuestions(
		db,
		{
			articleId,
			count: MORE,
			within,
			...(kinds ? { kinds } : {}),
			...(skill ? { skills: [skill] } : {})
		},
		now
	);
};
