import { answersTo, type Answering } from './answers.ts';
import type { BenchArticle } from './bench-articles.ts';
import type { Bulk } from './insert.ts';
import { pupilName } from './names.ts';

/** When the school year begins, UTC ms. */
export const BEGIN = Date.UTC(2026, 7, 31, 7);

/** A quiz on record, and how pupils answer its questions. */
export interface SeededQuiz {
	readonly id: string;
	readonly items: readonly { readonly versionId: string; readonly answering: Answering }[];
}

/** Puts an article with approved questions and a quiz of them on record. */
export function insertQuiz(bulk: Bulk, article: BenchArticle, ownerId: string): SeededQuiz {
	const { id, into, random } = bulk;
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
		into('quiz_items', { quiz_id: quizId, position, question_version_id: versionId, points: 1 });
		return { versionId, answering: answersTo(question, article.sentences, random) };
	});
	return { id: quizId, items };
}

/** Puts a class on record; returns its id. */
export function insertClass({ id, into }: Bulk, ownerId: string, name: string): string {
	const classId = id();
	const code = id().slice(0, 8).toUpperCase();
	into('classes', { id: classId, owner_id: ownerId, name, join_code: code, created_at: BEGIN });
	return classId;
}

/** Puts a pupil of a class on record; returns the pupil's id. */
export function insertPupil({ id, into, random }: Bulk, classId: string, number: number): string {
	const pupilId = id();
	const name = pupilName(random, number);
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
	return pupilId;
}

/** An attempt to be put on record. */
export interface SeededAttempt {
	readonly quiz: SeededQuiz;
	readonly assignmentId: string;
	readonly pupilId: string;
	readonly number: number;
	/** UTC ms. */
	readonly at: number;
	/** Of the pupil: 0 on average, 1 is a standard deviation. */
	readonly strength: number;
	/** How many of its questions are answered; all and handed in if not given. */
	readonly answered?: number;
}

let responseNumber = 0;

/** Puts an attempt with its answers on record, marked where it was handed in; returns its id. */
export function insertAttempt({ id, into, random }: Bulk, attempt: SeededAttempt): string {
	const { quiz, assignmentId, pupilId, number, at, strength, answered } = attempt;
	const attemptId = id();
	const shown = random.shuffle(quiz.items);
	const items = shown.map(({ versionId, answering }) => ({
		questionVersionId: versionId,
		points: 1,
		order: random.shuffle(answering.order)
	}));
	into('attempts', {
		id: attemptId,
		quiz_id: quiz.id,
		assignment_id: assignmentId,
		user_id: pupilId,
		number,
		items: JSON.stringify(items),
		started_at: at
	});
	let points = 0;
	shown.slice(0, answered).forEach(({ versionId, answering }, position) => {
		const { json, credit } = answering.answer(strength, random);
		const mark = { attempt_id: attemptId, position, question_version_id: versionId };
		into('responses', {
			id: (responseNumber++).toString(32).padStart(20, '0'),
			...mark,
			revision: 1,
			answer: json,
			saved_at: at + 20_000 * (position + 1)
		});
		if (answered !== undefined) return;
		points += credit;
		into('marks', { ...mark, credit, points: 1, answered: 1 });
	});
	if (answered !== undefined) return attemptId;
	const submittedAt = at + 20_000 * (shown.length + 1);
	into('submissions', { attempt_id: attemptId, submitted_at: submittedAt, by: 'pupil' });
	into('scores', {
		attempt_id: attemptId,
		points: Math.round(points * 100) / 100,
		out_of: shown.length,
		computed_at: submittedAt
	});
	return attemptId;
}
