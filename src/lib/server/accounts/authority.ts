/**
 * Who may do what. Every load, action and endpoint asks here before it does anything; nothing else
 * in the project decides by role. What belongs to somebody else is answered like what is not there.
 */
import type { Reader } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { teaches, type Actor } from './actor.ts';
import * as rows from './authority-queries.ts';

/** Anything that can be read through: a database, as `db.read`. */
type Readable = { readonly read: Reader };
type Anybody = Actor | null;

const forbidden = (message: string) => new DomainError('forbidden', 403, message);
const missing = (thing: string) => new DomainError('not-found', 404, `There is no such ${thing}.`);

/** Anybody with a session, guests too. */
export function requireActor(actor: Anybody): Actor {
	if (!actor) throw new DomainError('sign-in', 401, 'Sign in to see this page.');
	return actor;
}

/** A teacher, the owner too. */
export function requireTeacher(actor: Anybody): Actor {
	const somebody = requireActor(actor);
	if (!teaches(somebody)) throw forbidden('This page is for teachers.');
	return somebody;
}

/** The teacher who owns the installation. */
export function requireOwner(actor: Anybody): Actor {
	const somebody = requireActor(actor);
	if (somebody.role !== 'owner')
		throw forbidden('Only the owner of this installation may do this.');
	return somebody;
}

/** A pupil with an account. */
export function requirePupil(actor: Anybody): Actor {
	const somebody = requireActor(actor);
	if (somebody.role !== 'pupil') throw forbidden('This page is for pupils.');
	return somebody;
}

/** The article, of the teacher who owns it. */
export async function requireOwnArticle(db: Readable, actor: Anybody, id: string) {
	const teacher = requireTeacher(actor);
	const row = rows.articleById(db.read).get({ id });
	if (row?.ownerId !== teacher.userId) throw missing('article');
	return row;
}

/** The article, a teacher's own or a sample: to read and to make quizzes of, not to change. */
export async function requireReadableArticle(db: Readable, actor: Anybody, id: string) {
	const teacher = requireTeacher(actor);
	const row = rows.articleById(db.read).get({ id });
	if (!row || (row.ownerId !== null && row.ownerId !== teacher.userId)) throw missing('article');
	return row;
}

/** The question, of the teacher who owns its article. */
export async function requireOwnQuestion(db: Readable, actor: Anybody, id: string) {
	const teacher = requireTeacher(actor);
	const found = rows.questionById(db.read).get({ id });
	if (found?.ownerId !== teacher.userId) throw missing('question');
	return found.row;
}

/** The question, of a teacher's own article or of a sample: to read and to use, not to change. */
export async function requireReadableQuestion(db: Readable, actor: Anybody, id: string) {
	const teacher = requireTeacher(actor);
	const found = rows.questionById(db.read).get({ id });
	if (!found || (found.ownerId !== null && found.ownerId !== teacher.userId)) {
		throw missing('question');
	}
	return { ...found.row, own: found.ownerId !== null };
}

/** The quiz, of the teacher who owns it. */
export async function requireOwnQuiz(db: Readable, actor: Anybody, id: string) {
	const teacher = requireTeacher(actor);
	const row = rows.quizById(db.read).get({ id });
	if (row?.ownerId !== teacher.userId) throw missing('quiz');
	return row;
}

/** The quiz, a teacher's own or a sample's: to read and to assign, not to change. */
export async function requireReadableQuiz(db: Readable, actor: Anybody, id: string) {
	const teacher = requireTeacher(actor);
	const row = rows.quizById(db.read).get({ id });
	if (!row || (row.ownerId !== null && row.ownerId !== teacher.userId)) throw missing('quiz');
	return row;
}

/** The class, for a teacher who teaches it: its owner, or one who was added. */
export async function requireOwnClass(db: Readable, actor: Anybody, id: string) {
	const { userId: user } = requireTeacher(actor);
	const found = rows.classById(db.read).get({ id, user });
	if (!found?.taught) throw missing('class');
	return found.row;
}

/** The class, for its owner alone: to say who else teaches it, to hand it on, to put it away. */
export async function requireClassOwner(db: Readable, actor: Anybody, id: string) {
	const row = await requireOwnClass(db, actor, id);
	if (row.ownerId !== actor?.userId) throw forbidden('Only the owner of the class may do this.');
	return row;
}

/** The place on a roster, for a teacher of the class; removed pupils too. */
export async function requireOwnEnrolment(db: Readable, actor: Anybody, id: string) {
	const { userId: user } = requireTeacher(actor);
	const found = rows.enrolmentById(db.read).get({ id, user });
	if (!found?.taught) throw missing('pupil');
	return found.row;
}

/** The assignment, for a teacher of the class. */
export async function requireOwnAssignment(db: Readable, actor: Anybody, id: string) {
	const { userId: user } = requireTeacher(actor);
	const found = rows.assignmentById(db.read).get({ id, user });
	if (!found?.taught) throw missing('assignment');
	return found.row;
}

/** The assignment, for a pupil on the roster of its class, unless it was taken back or the class put away. */
export async function requireAssigned(db: Readable, actor: Anybody, id: string) {
	const pupil = requirePupil(actor);
	const found = rows.assignmentById(db.read).get({ id, user: pupil.userId });
	const enrolment =
		found && rows.enrolmentInClass(db.read).get({ id: found.row.classId, user: pupil.userId });
	if (!found || !enrolment || found.row.archivedAt !== null || found.classArchivedAt !== null)
		throw missing('assignment');
	return found.row;
}

/** The attempt, of whoever takes or took it: a pupil, a guest, or a teacher who tries a sample. */
export async function requireOwnAttempt(db: Readable, actor: Anybody, id: string) {
	const taker = requireActor(actor);
	const row = rows.attemptById(db.read).get({ id });
	if (row?.userId !== taker.userId) throw missing('attempt');
	return row;
}

/** What was marked in an article, for whoever marked it. */
export async function requireOwnMark(db: Readable, actor: Anybody, id: string) {
	const reader = requireActor(actor);
	const row = rows.readingMarkById(db.read).get({ id });
	if (row?.userId !== reader.userId) throw missing('mark');
	return row;
}

/** A word on a list of words looked up, for whoever looked it up. */
export async function requireOwnWord(db: Readable, actor: Anybody, id: string) {
	const reader = requireActor(actor);
	const row = rows.wordLookedUpById(db.read).get({ id });
	if (row?.userId !== reader.userId) throw missing('word');
	return row;
}

/** What somebody practises, for that pupil. */
export async function requireOwnCard(db: Readable, actor: Anybody, id: string) {
	const pupil = requirePupil(actor);
	const row = rows.cardById(db.read).get({ id });
	if (row?.userId !== pupil.userId) throw missing('card');
	return row;
}
