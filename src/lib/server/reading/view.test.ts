import { expect, it } from 'vitest';
import { currentVersion } from '../articles/open.ts';
import { HANDED_IN, takeQuiz, withQuiz } from '../practice/testing.ts';
import { addMark, markIn } from './marks.ts';
import { practiceReading, readingView } from './view.ts';

const colour = 'leaf';
const note = 'Who says so?';

it('practice shows what was marked in the quiz, and allows what the quiz allowed', async () => {
	const given = await withQuiz({ readAloud: true });
	const { db, userId } = given;
	const attemptId = await takeQuiz(db, given, () => null, given.asked);
	const mark = { start: 0, end: 9, colour, note } as const;
	await markIn(db, { attemptId, mark, now: HANDED_IN });
	const { id: versionId } = await currentVersion(db, given.articleId);
	const view = practiceReading(db.read, { userId, versionId });
	expect(view).toEqual(readingView(db.read, attemptId));
	expect(view).toMatchObject({
		attemptId,
		readAloud: true,
		marks: [{ span: [0, 9], colour, note }]
	});
});

it('a version that no attempt was at shows the reader’s own, and nothing of others', async () => {
	const { db, userId, articleId, teacherId } = await withQuiz();
	const { id: articleVersionId } = await currentVersion(db, articleId);
	const mark = { articleVersionId, start: 0, end: 9, colour, note, now: HANDED_IN } as const;
	await addMark(db, { ...mark, userId: teacherId });
	const view = practiceReading(db.read, { userId, versionId: articleVersionId });
	expect(view).toMatchObject({ attemptId: null, marks: [], readAloud: false });
	expect(view.sentences.length).toBeGreaterThan(5);
});
