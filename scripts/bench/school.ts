import { readingsOf } from './bench-articles.ts';
import { bulkInto, type Bulk } from './insert.ts';
import {
	BEGIN,
	insertAttempt,
	insertClass,
	insertPupil,
	insertQuiz,
	type SeededQuiz
} from './school-rows.ts';

/** How large a school is. */
export interface SchoolSize {
	readonly classes: number;
	/** In each class. */
	readonly pupils: number;
	/** To each class. */
	readonly assignments: number;
	/** Of each pupil at each assignment. */
	readonly attempts: number;
	/** Questions of a quiz. */
	readonly questions: number;
	/** Assignments that share a quiz. */
	readonly sharing: number;
}

/** 40 classes of 30, 200 assignments, 60,000 attempts, 1.2 million responses. */
export const BIG: SchoolSize = {
	classes: 40,
	pupils: 30,
	assignments: 5,
	attempts: 10,
	questions: 20,
	sharing: 10
};
/** One class of the same school. */
export const SMALL: SchoolSize = { ...BIG, classes: 1, sharing: 1 };
/** A hall of pupils at one long quiz, once. */
export const HALL: SchoolSize = {
	classes: 1,
	pupils: 300,
	assignments: 1,
	attempts: 1,
	questions: 60,
	sharing: 1
};

/** What was put on record. */
export interface SeededSchool {
	/** The first class and its first assignment. */
	readonly classId: string;
	readonly assignmentId: string;
	/** Versions of the questions of that assignment's quiz. */
	readonly questionVersionIds: readonly string[];
	/** How many in all. */
	readonly attempts: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * Puts a school on record that looks like a real one: pupils of different strength, questions of
 * different difficulty, wrong options of different charm. The same seed gives the same school.
 *
 * @param file The database of an installation that has been started once.
 * @param ownerId The teacher whose classes they are.
 */
export function seedSchool(
	file: string,
	ownerId: string,
	size: SchoolSize,
	seed = 'school'
): SeededSchool {
	const bulk = bulkInto(file, seed);
	const given = size.classes * size.assignments;
	const articles = readingsOf(Math.ceil(given / size.sharing), size.questions);
	const quizzes = bulk.together(() =>
		articles.map((article) => insertQuiz(bulk, article, ownerId))
	);
	const classes = Array.from({ length: size.classes }, (_, number) =>
		bulk.together(() => seedClass(bulk, ownerId, size, number, quizzes))
	);
	bulk.close();
	return {
		classId: classes[0]?.classId ?? '',
		assignmentId: classes[0]?.assignmentId ?? '',
		questionVersionIds: quizzes[0]?.items.map(({ versionId }) => versionId) ?? [],
		attempts: given * size.pupils * size.attempts
	};
}

function seedClass(
	bulk: Bulk,
	ownerId: string,
	size: SchoolSize,
	number: number,
	quizzes: readonly SeededQuiz[]
) {
	const name = `Year ${7 + (number % 6)} · set ${Math.floor(number / 6) + 1}`;
	const classId = insertClass(bulk, ownerId, name);
	const pupils = Array.from({ length: size.pupils }, (_, p) => ({
		pupilId: insertPupil(bulk, classId, number * size.pupils + p),
		strength: normal(bulk)
	}));
	const ids = Array.from({ length: size.assignments }, (_, a) => {
		const quiz = quizzes[Math.floor((number * size.assignments + a) / size.sharing)]!;
		const opensAt = BEGIN + (7 + 12 * a) * DAY;
		const assignmentId = insertAssignment(bulk, {
			quiz,
			classId,
			opensAt,
			attempts: size.attempts
		});
		for (const { pupilId, strength } of pupils)
			for (let n = 1; n <= size.attempts; n++)
				insertAttempt(bulk, {
					quiz,
					assignmentId,
					pupilId,
					number: n,
					at: opensAt + (n - 1) * DAY + bulk.random.below(6 * HOUR),
					strength: strength + 0.1 * n
				});
		return assignmentId;
	});
	return { classId, assignmentId: ids[0] ?? '' };
}

/** Puts an assignment on record that never closes; returns its id. */
export function insertAssignment(
	{ id, into }: Bulk,
	{
		quiz,
		classId,
		opensAt,
		attempts
	}: { quiz: SeededQuiz; classId: string; opensAt: number; attempts: number }
): string {
	const assignmentId = id();
	into('assignments', {
		id: assignmentId,
		quiz_id: quiz.id,
		class_id: classId,
		opens_at: opensAt,
		attempts,
		created_at: opensAt
	});
	return assignmentId;
}

/** About normal, of mean 0 and variance 1. */
const normal = ({ random }: Bulk) =>
	Array.from({ length: 12 }, () => random.next()).reduce((sum, x) => sum + x, -6);
