import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../engine/types.ts';
import type { CardState } from '../../measures/spaced-review/schedule.ts';
import { MORNING, school, type School } from '../attempts/testing.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { articles, articleVersions, facts } from '../db/schema/articles.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts } from '../db/schema/attempts.ts';
import { classes, classTeachers, enrolments } from '../db/schema/classes.ts';
import { cards } from '../db/schema/practice.ts';
import { questions } from '../db/schema/questions.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { readingMarks, wordsLookedUp } from '../db/schema/reading.ts';
import { freshDatabase } from '../db/testing.ts';
import type { Actor } from './actor.ts';
import * as authority from './authority.ts';
import { addActor } from './testing.ts';

/** Everybody who may come: to each rule below, one mark each, in this order. */
const PEOPLE = [
	'nobody',
	'guest',
	'other pupil',
	'pupil',
	'other teacher',
	'other owner',
	'co-teacher',
	'teacher'
] as const;
type Person = (typeof PEOPLE)[number];

/** The answer to who may not: the status of the error. */
const OUTCOME = { '+': 'may', '?': 401, x: 403, '-': 404 } as const;

describe('authority', () => {
	let db: Database;
	let made: School;
	let people: Record<Person, Actor | null>;
	let attemptId: string;
	beforeEach(async () => {
		db = await freshDatabase();
		made = await school(db);
		const { teacherId, pupilId, quizId, assignmentId } = made;
		await db.write((tx) => {
			tx.update(quizzes).set({ ownerId: teacherId }).run();
		});
		people = {
			nobody: null,
			guest: await addActor(db, 'guest'),
			'other pupil': await addActor(db, 'pupil'),
			pupil: { userId: pupilId, name: 'Zoë', role: 'pupil' },
			'other teacher': await addActor(db, 'teacher'),
			'other owner': { ...(await addActor(db, 'teacher')), role: 'owner' },
			'co-teacher': await addActor(db, 'teacher'),
			teacher: { userId: teacherId, name: 'Ms Okafor', role: 'teacher' }
		};
		await db.write((tx) => {
			const row = { classId: made.classId, addedAt: MORNING };
			tx.insert(classTeachers)
				.values({ ...row, teacherId: people['co-teacher']?.userId ?? '' })
				.run();
		});
		attemptId = newId();
		const attempt = { id: attemptId, quizId, assignmentId, userId: pupilId, number: 1 };
		await db.write((tx) =>
			tx
				.insert(attempts)
				.values({ ...attempt, items: [], startedAt: MORNING })
				.run()
		);
	});

	const article = () => db.read.select().from(articles).get()?.id ?? '';
	const question = () => db.read.select().from(questions).get()?.id ?? '';
	const place = () => db.read.select().from(enrolments).get()?.id ?? '';
	const sample = () =>
		db.write((tx) => {
			tx.update(articles).set({ ownerId: null }).run();
			tx.update(quizzes).set({ ownerId: null }).run();
		});
	const removed = () => db.write((tx) => tx.update(enrolments).set({ removedAt: MORNING }).run());
	const withdrawn = () =>
		db.write((tx) => tx.update(assignments).set({ archivedAt: MORNING }).run());

	/** The pupil has marked a place and looked up a word. */
	const noted = () =>
		db.write((tx) => {
			const articleVersionId = tx.select().from(articleVersions).get()?.id ?? '';
			const of = { userId: made.pupilId, articleVersionId, start: 0, end: 5 };
			const times = { createdAt: MORNING, updatedAt: MORNING };
			tx.insert(readingMarks)
				.values({ id: 'mark', ...of, colour: 'plum', ...times })
				.run();
			const meaning = { lemma: 'mayor', pos: 'noun', meaning: 'head of a town' };
			tx.insert(wordsLookedUp)
				.values({ id: 'word', ...of, ...meaning, lookedUpAt: MORNING })
				.run();
		});
	/** The pupil practises a fact. */
	const practising = () =>
		db.write((tx) => {
			const versionId = tx.select().from(articleVersions).get()?.id ?? '';
			const fact = { id: 'fact', versionId, key: 'statement:0', kind: 'statement' as const };
			tx.insert(facts)
				.values({ ...fact, content: {} as Fact })
				.run();
			const state = {} as CardState;
			const times = { createdAt: MORNING, dueAt: MORNING };
			tx.insert(cards)
				.values({ id: 'card', userId: made.pupilId, factId: 'fact', state, ...times })
				.run();
		});
	const putAway = () => db.write((tx) => tx.update(classes).set({ archivedAt: MORNING }).run());

	type Rule = (actor: Actor | null) => unknown;
	type Before = () => Promise<unknown>;
	const none = async () => undefined;
	const a = authority;

	// Marks: nobody, guest, other pupil, pupil, other teacher, other owner, teacher of the class beside, teacher whose things they are.
	const RULES: readonly (readonly [string, string, Rule, Before?])[] = [
		['requireActor', '? + + + + + + +', (who) => a.requireActor(who)],
		['requireTeacher', '? x x x + + + +', (who) => a.requireTeacher(who)],
		['requireOwner', '? x x x x + x x', (who) => a.requireOwner(who)],
		['requirePupil', '? x + + x x x x', (who) => a.requirePupil(who)],
		['requireOwnArticle', '? x x x - - - +', (who) => a.requireOwnArticle(db, who, article())],
		[
			'requireOwnArticle, a sample',
			'? x x x - - - -',
			(who) => a.requireOwnArticle(db, who, article()),
			sample
		],
		[
			'requireReadableArticle',
			'? x x x - - - +',
			(who) => a.requireReadableArticle(db, who, article())
		],
		[
			'requireReadableArticle, a sample',
			'? x x x + + + +',
			(who) => a.requireReadableArticle(db, who, article()),
			sample
		],
		['requireOwnQuestion', '? x x x - - - +', (who) => a.requireOwnQuestion(db, who, question())],
		[
			'requireOwnQuestion, of a sample',
			'? x x x - - - -',
			(who) => a.requireOwnQuestion(db, who, question()),
			sample
		],
		[
			'requireReadableQuestion',
			'? x x x - - - +',
			(who) => a.requireReadableQuestion(db, who, question())
		],
		[
			'requireReadableQuestion, of a sample',
			'? x x x + + + +',
			(who) => a.requireReadableQuestion(db, who, question()),
			sample
		],
		['requireOwnQuiz', '? x x x - - - +', (who) => a.requireOwnQuiz(db, who, made.quizId)],
		[
			'requireOwnQuiz, of a sample',
			'? x x x - - - -',
			(who) => a.requireOwnQuiz(db, who, made.quizId),
			sample
		],
		[
			'requireReadableQuiz',
			'? x x x - - - +',
			(who) => a.requireReadableQuiz(db, who, made.quizId)
		],
		[
			'requireReadableQuiz, of a sample',
			'? x x x + + + +',
			(who) => a.requireReadableQuiz(db, who, made.quizId),
			sample
		],
		['requireOwnClass', '? x x x - - + +', (who) => a.requireOwnClass(db, who, made.classId)],
		['requireClassOwner', '? x x x - - x +', (who) => a.requireClassOwner(db, who, made.classId)],
		['requireOwnEnrolment', '? x x x - - + +', (who) => a.requireOwnEnrolment(db, who, place())],
		[
			'requireOwnEnrolment, removed',
			'? x x x - - + +',
			(who) => a.requireOwnEnrolment(db, who, place()),
			removed
		],
		[
			'requireOwnAssignment',
			'? x x x - - + +',
			(who) => a.requireOwnAssignment(db, who, made.assignmentId)
		],
		['requireAssigned', '? x - + x x x x', (who) => a.requireAssigned(db, who, made.assignmentId)],
		[
			'requireAssigned, removed from the class',
			'? x - - x x x x',
			(who) => a.requireAssigned(db, who, made.assignmentId),
			removed
		],
		[
			'requireAssigned, taken back',
			'? x - - x x x x',
			(who) => a.requireAssigned(db, who, made.assignmentId),
			withdrawn
		],
		[
			'requireAssigned, of a class put away',
			'? x - - x x x x',
			(who) => a.requireAssigned(db, who, made.assignmentId),
			putAway
		],
		['requireOwnAttempt', '? - - + - - - -', (who) => a.requireOwnAttempt(db, who, attemptId)],
		['requireOwnMark', '? - - + - - - -', (who) => a.requireOwnMark(db, who, 'mark'), noted],
		['requireOwnWord', '? - - + - - - -', (who) => a.requireOwnWord(db, who, 'word'), noted],
		['requireOwnCard', '? x - + x x x x', (who) => a.requireOwnCard(db, who, 'card'), practising]
	];

	const ROWS = RULES.map(([name, marks, rule, before = none]) => ({ name, marks, rule, before }));

	test.each(ROWS)('$name: $marks', async ({ marks, rule, before }) => {
		await before();
		const outcomes: Record<string, string | number> = {};
		for (const person of PEOPLE) {
			outcomes[person] = await Promise.try(() => rule(people[person])).then(
				() => 'may',
				(error: { readonly status?: number }) => error.status ?? String(error)
			);
		}
		const wanted = marks.split(' ').map((mark) => OUTCOME[mark as keyof typeof OUTCOME]);
		expect(outcomes).toEqual(Object.fromEntries(PEOPLE.map((person, n) => [person, wanted[n]])));
	});

	test('every rule is in the table', () => {
		const inTable = new Set(RULES.map(([name]) => name.split(',')[0]));
		expect([...inTable].toSorted()).toEqual(Object.keys(authority).toSorted());
	});

	test.each(['', 'x', "' or 1=1 --", '0'.repeat(20)])('nothing is found by %j', async (id) => {
		const { teacher, pupil } = people;
		const finders = Object.entries(authority).filter(([, rule]) => rule.length === 3);
		expect(finders).toHaveLength(15);
		for (const [name, rule] of finders) {
			const who = ['requireAssigned', 'requireOwnCard'].includes(name) ? pupil : teacher;
			const found = (rule as typeof a.requireOwnClass)(db, who, id);
			await expect(found, name).rejects.toMatchObject({ status: 404, code: 'not-found' });
		}
	});

	test('a pupil removed keeps what the pupil has done', async () => {
		await removed();
		const kept = await a.requireOwnAttempt(db, people.pupil, attemptId);
		expect(kept.id).toBe(attemptId);
		const row = db.read.select().from(attempts).where(eq(attempts.id, attemptId)).get();
		expect(row?.userId).toBe(made.pupilId);
	});
});
