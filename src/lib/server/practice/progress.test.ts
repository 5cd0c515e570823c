import { expect, it } from 'vitest';
import { DAY } from '../db/clock.ts';
import { answerCard } from './answer.ts';
import { askCard } from './ask.ts';
import { dueCards } from './overview.ts';
import { ownProgress } from './progress.ts';
import { answerTo, HANDED_IN, takeQuiz, withQuiz } from './testing.ts';

const LATER = HANDED_IN + 2 * DAY;

it('is empty for who has done nothing', async () => {
	const { db, userId } = await withQuiz();
	const progress = await ownProgress(db, { userId, skill: null, now: LATER });
	expect(progress).toMatchObject({
		answers: { quizzes: 0, practice: 0 },
		skills: [],
		processes: [],
		weeks: [],
		next: { kind: 'too-few', answers: 0 },
		past: []
	});
});

it('counts what quizzes and practice have shown, by skill, process and week', async () => {
	const given = await withQuiz();
	const { db, userId, asked } = given;
	await takeQuiz(
		db,
		given,
		(question, order) => answerTo(question, order, question === asked[0]),
		asked
	);
	const { open, running } = await dueCards(db, { userId, now: LATER });
	const [first] = open;
	const put = first && (await askCard(db, first.card.id, running));
	if (!put) throw new Error('nothing is asked');
	const answer = answerTo(put.question, put.order, true);
	await answerCard(db, {
		cardId: first.card.id,
		askedId: put.id,
		answer,
		zone: '',
		now: LATER
	});
	const progress = await ownProgress(db, { userId, skill: null, now: LATER });
	const sum = (lines: readonly { readonly answers: number }[]) =>
		lines.reduce((total, { answers }) => total + answers, 0);
	expect(progress.answers).toEqual({ quizzes: asked.length, practice: 1 });
	expect(sum(progress.skills)).toBe(asked.length + 1);
	expect(sum(progress.processes)).toBe(asked.length + 1);
	expect(sum(progress.weeks)).toBe(asked.length + 1);
	expect(progress.skills.reduce((total, { right }) => total + right, 0)).toBe(2);
	expect(progress.past).toHaveLength(1);
	const { skill } = put.question;
	const one = await ownProgress(db, { userId, skill, now: LATER });
	expect(sum(one.weeks)).toBe(progress.skills.find(({ key }) => key === skill)?.answers);
});

it('shows nothing that the teacher keeps', async () => {
	const given = await withQuiz({ feedback: 'never' });
	const { db, userId, asked } = given;
	await takeQuiz(db, given, (question, order) => answerTo(question, order, true), asked);
	const progress = await ownProgress(db, { userId, skill: null, now: LATER });
	expect(progress.answers).toEqual({ quizzes: 0, practice: 0 });
	expect(progress.past).toHaveLength(1);
	expect(progress.past[0]?.score).toBeNull();
});
