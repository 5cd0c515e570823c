import Sqlite from 'better-sqlite3';
import { seeded, type Random } from '../../src/lib/engine/random.ts';
import { answersTo, type Answering } from './answers.ts';
import { readingsOf, type BenchArticle } from './bench-articles.ts';
import { pupilName } from './names.ts';

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

/** What was put on record. */
export interface SeededSchool {
	readonly classId: string;
	readonly assignmentId: string;
	/** Assignments of the first class. */
	readonly assignmentIds: readonly string[];
	/** Of the first assignment. */
	readonly quizId: string;
	readonly questionVersionIds: readonly string[];
	readonly attempts: number;
	readonly responses: number;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 7, 31, 7);

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
	const sqlite = new Sqlite(file);
	sqlite.pragma('synchronous = OFF');
	sqlite.pragma('foreign_keys = OFF');
	const random = seeded(seed);
	const into = inserter(sqlite);
	const id = () => Array.from({ length: 20 }, () => ALPHABET[random.below(32)]).join('');
	const quizCount = Math.ceil((size.classes * size.assignments) / size.sharing);
	const articles = readingsOf(quizCount, size.questions);
	const quizzes = sqlite.transaction(() =>
		articles.map((article) => insertQuiz(into, { article, ownerId, id, random }))
	)();
	const found = { classId: '', assignmentIds: [] as string[], attempts: 0, responses: 0 };
	let given = 0;
	for (let c = 0; c < size.classes; c++) {
		sqlite.transaction(() => {
			const classId = id();
			found.classId ||= classId;
			into('classes', {
				id: classId,
				owner_id: ownerId,
				name: `Year ${7 + (c % 6)} · set ${Math.floor(c / 6) + 1}`,
				join_code: id().slice(0, 8).toUpperCase(),
				created_at: BEGIN
			});
			const pupils = Array.from({ length: size.pupils }, (_, p) => {
				const pupilId = id();
				const name = pupilName(random, c * size.pupils + p);
				insertPupil(into, { pupilId, classId, name, id });
				return { pupilId, strength: normal(random) };
			});
			for (let a = 0; a < size.assignments; a++) {
				const quiz = quizzes[Math.floor(given / size.sharing)]!;
				const opensAt = BEGIN + (7 + 12 * a) * DAY;
				const assignmentId = id();
				if (c === 0) found.assignmentIds.push(assignmentId);
				into('assignments', {
					id: assignmentId,
					quiz_id: quiz.id,
					class_id: classId,
					opens_at: opensAt,
					attempts: size.attempts,
					created_at: opensAt
				});
				for (const pupil of pupils)
					for (let n = 1; n <= size.attempts; n++) {
						const at = opensAt + (n - 1) * DAY + random.below(6 * 3_600_000);
						const strength = pupil.strength + 0.1 * n;
						const attempt = { quiz, assignmentId, pupilId: pupil.pupilId, number: n, at };
						found.responses += insertAttempt(into, { ...attempt, strength, id, random });
						found.attempts++;
					}
				given++;
			}
		})();
	}
	sqlite.close();
	const quiz = quizzes[0]!;
	return {
		...found,
		assignmentId: found.assignmentIds[0] ?? '',
		quizId: quiz.id,
		questionVersionIds: quiz.items.map(({ versionId }) => versionId)
	};
}

type Row = Readonly<Record<string, string | number | null>>;
type Insert = (table: string, row: Row) => void;

/** One prepared statement for each table and set of columns. */
function inserter(sqlite: Sqlite.Database): Insert {
	const made = new Map<string, Sqlite.Statement>();
	return (table, row) => {
		const columns = Object.keys(row);
		const key = `${table}(${columns.join()})`;
		let statement = made.get(key);
		if (!statement) {
			const names = columns.map((name) => `"${name}"`).join();
			const places = columns.map(() => '?').join();
			statement = sqlite.prepare(`insert into "${table}" (${names}) values (${places})`);
			made.set(key, statement);
		}
		statement.run(...Object.values(row));
	};
}

interface SeededQuiz {
	readonly id: string;
	readonly items: readonly { readonly versionId: string; readonly answering: Answering }[];
}

function insertQuiz(
	into: Insert,
	{
		article,
		ownerId,
		id,
		random
	}: { article: BenchArticle; ownerId: string; id: () => string; random: Random }
): SeededQuiz {
	const [articleId, articleVersionId, quizId] = [id(), id(), id()];
	into('articles', { id: articleId, owner_id: ownerId, created_at: BEGIN });
	into('article_versions', {
		id: articleVersionId,
		article_id: articleId,
		number: 1,
		title: article.title,
		text: article.text,
		sha256: article.sha256,
		words: article.text.split(/\s+/).length,
		issues: '[]',
		created_at: BEGIN
	});
	into('quizzes', {
		id: quizId,
		owner_id: ownerId,
		article_version_id: articleVersionId,
		title: article.title,
		settings: '{"feedback":"after-submit","shuffleOptions":true,"shuffleQuestions":true}',
		created_at: BEGIN
	});
	const items = article.questions.map((question, position) => {
		const [questionId, versionId] = [id(), id()];
		into('questions', {
			id: questionId,
			article_id: articleId,
			status: 'approved',
			current: 1,
			created_at: BEGIN
		});
		into('question_versions', {
			id: versionId,
			question_id: questionId,
			article_version_id: articleVersionId,
			number: 1,
			content: JSON.stringify(question),
			faults: '[]',
			created_at: BEGIN
		});
		into('quiz_items', {
			quiz_id: quizId,
			position,
			question_version_id: versionId,
			points: 1
		});
		return { versionId, answering: answersTo(question, article.sentences, random) };
	});
	return { id: quizId, items };
}

function insertPupil(
	into: Insert,
	{
		pupilId,
		classId,
		name,
		id
	}: { pupilId: string; classId: string; name: string; id: () => string }
): void {
	into('users', {
		id: pupilId,
		name,
		email: `${pupilId}@example.invalid`,
		role: 'pupil',
		created_at: BEGIN,
		updated_at: BEGIN
	});
	into('enrolments', {
		id: id(),
		class_id: classId,
		pupil_id: pupilId,
		name,
		name_key: name.toLowerCase(),
		joined_at: BEGIN
	});
}

let responseNumber = 0;

function insertAttempt(
	into: Insert,
	{
		quiz,
		assignmentId,
		pupilId,
		number,
		at,
		strength,
		id,
		random
	}: {
		quiz: SeededQuiz;
		assignmentId: string;
		pupilId: string;
		number: number;
		at: number;
		strength: number;
		id: () => string;
		random: Random;
	}
): number {
	const attemptId = id();
	const shown = random.shuffle(quiz.items);
	into('attempts', {
		id: attemptId,
		quiz_id: quiz.id,
		assignment_id: assignmentId,
		user_id: pupilId,
		number,
		items: JSON.stringify(
			shown.map(({ versionId, answering }) => ({
				questionVersionId: versionId,
				points: 1,
				order: random.shuffle(answering.order)
			}))
		),
		started_at: at
	});
	let points = 0;
	shown.forEach(({ versionId, answering }, position) => {
		const { json, credit } = answering.answer(strength, random);
		points += credit;
		into('responses', {
			id: (responseNumber++).toString(32).padStart(20, '0'),
			attempt_id: attemptId,
			position,
			revision: 1,
			question_version_id: versionId,
			answer: json,
			saved_at: at + 20_000 * (position + 1)
		});
		into('marks', {
			attempt_id: attemptId,
			position,
			question_version_id: versionId,
			credit,
			points: 1,
			answered: 1
		});
	});
	const submittedAt = at + 20_000 * (shown.length + 1);
	into('submissions', { attempt_id: attemptId, submitted_at: submittedAt, by: 'pupil' });
	into('scores', {
		attempt_id: attemptId,
		points: Math.round(points * 100) / 100,
		out_of: shown.length,
		computed_at: submittedAt
	});
	return shown.length;
}

/** About normal, of mean 0 and variance 1. */
const normal = (random: Random) =>
	Array.from({ length: 12 }, () => random.next()).reduce((sum, x) => sum + x, -6);
