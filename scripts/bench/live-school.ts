import Sqlite from 'better-sqlite3';
import { readingsOf } from './bench-articles.ts';
import { bulkInto } from './insert.ts';
import { insertAssignment } from './school.ts';
import { insertAttempt, insertClass, insertPupil, insertQuiz } from './school-rows.ts';

/** A quiz under way. */
export interface LiveSchool {
	readonly assignmentId: string;
	readonly attempts: readonly string[];
	readonly versionIds: readonly string[];
}

/** How far pupils are when we look: questions with an answer, of twenty. */
const QUESTIONS = 20;
const ANSWERED = 5;
const MINUTE = 60_000;

/** Puts so many pupils on record who all take one quiz just now. */
export function seedLive(file: string, ownerId: string, pupils: number): LiveSchool {
	const bulk = bulkInto(file, 'live');
	const at = Date.now() - 2 * MINUTE;
	const live = bulk.together(() => {
		const [article] = readingsOf(1, QUESTIONS);
		const quiz = insertQuiz(bulk, article!, ownerId);
		const classId = insertClass(bulk, ownerId, 'The whole hall');
		const assignmentId = insertAssignment(bulk, { quiz, classId, opensAt: at, attempts: 1 });
		const attempts = Array.from({ length: pupils }, (_, p) => {
			const pupilId = insertPupil(bulk, classId, p);
			const attempt = { quiz, assignmentId, pupilId, number: 1, at, strength: 0 };
			return insertAttempt(bulk, { ...attempt, answered: ANSWERED });
		});
		return { assignmentId, attempts, versionIds: quiz.items.map(({ versionId }) => versionId) };
	});
	bulk.close();
	return live;
}

/** Milliseconds between two answers of one pupil. */
const PACE = 10_000;

/**
 * Answers as pupils do, one after another, each every ten seconds, until it is stopped.
 *
 * @returns How to stop; tells how many answers were saved.
 */
export function keepAnswering(file: string, { attempts, versionIds }: LiveSchool): () => number {
	const sqlite = new Sqlite(file, { timeout: 1000 });
	const save = sqlite.prepare(
		`insert into responses (id, attempt_id, position, revision, question_version_id, answer, saved_at)
		values (?, ?, ?, ?, ?, '{"chosen":[0]}', ?)`
	);
	let count = 0;
	const timer = setInterval(() => {
		const turn = Math.floor(count / attempts.length);
		const position = ANSWERED + (turn % (QUESTIONS - ANSWERED));
		const revision = 1 + Math.floor(turn / (QUESTIONS - ANSWERED));
		const id = `live${String(count).padStart(16, '0')}`;
		const attempt = attempts[count % attempts.length];
		save.run(id, attempt, position, revision, versionIds[position], Date.now());
		count++;
	}, PACE / attempts.length);
	return () => {
		clearInterval(timer);
		sqlite.close();
		return count;
	};
}
