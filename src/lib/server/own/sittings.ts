import { asc, eq } from 'drizzle-orm';
import { shownAnswer } from '../attempts/answer.ts';
import { sittingsOfUser, type Sitting } from '../attempts/queries.ts';
import { classNameOf, questionsOf } from '../attempts/take.ts';
import { articleView } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import { responses } from '../db/schema/attempts.ts';
import { changesTold } from '../scores/regrade/told.ts';
import { resultView, type ResultQuestion } from '../scores/result.ts';
import { answerTold, iso } from './words.ts';

/** A verdict as the policy of the quiz allows it. */
const verdictTold = ({ feedback }: ResultQuestion, article: string) =>
	feedback && {
		credit: feedback.credit,
		waitsForTeacher: feedback.unsure,
		proof: feedback.evidence.map((span) => article.slice(...span)),
		remember: feedback.takeaway
	};

async function sittingTold(db: Database, sitting: Sitting, now: number) {
	const article = articleView(db.read, sitting.articleVersionId);
	const text = article?.text ?? '';
	const questions = questionsOf(db, sitting);
	const result = await resultView(db, sitting.id, now);
	const rows = db.read
		.select()
		.from(responses)
		.where(eq(responses.attemptId, sitting.id))
		.orderBy(asc(responses.position), asc(responses.revision))
		.all();
	return {
		quiz: sitting.title,
		article: article?.title ?? '',
		class: classNameOf(db, sitting),
		attempt: sitting.number,
		startedAt: iso(sitting.startedAt),
		timeLimitEndsAt: iso(sitting.deadlineAt),
		handedInAt: iso(result?.submittedAt ?? null),
		endedBy: result?.by ?? null,
		score: result?.score ?? null,
		scoreIsShown: result?.visibility.visible ?? false,
		questions: questions.map((question) => {
			const { position } = question;
			const given = result?.questions[position];
			return {
				number: position + 1,
				question: question.stem,
				options: question.options,
				answers: rows
					.filter((row) => row.position === position)
					.map((row) => {
						const { response } = question;
						const order = sitting.items[position]?.order ?? [];
						const answer = shownAnswer(row.answer, { response, order });
						return { savedAt: iso(row.savedAt), ...answerTold(question, answer, text) };
					}),
				verdict: given ? verdictTold(given, text) : null
			};
		}),
		changesByTeacher: result?.visibility.visible
			? changesTold(db.read, sitting.id).map((one) => ({ ...one, at: iso(one.at) }))
			: []
	};
}

/** Every sitting of a person, with every answer that was saved; verdicts as far as policies allow. */
export async function sittingsTold(db: Database, userId: string, now: number) {
	const told = [];
	for (const sitting of sittingsOfUser(db.read).all({ user: userId }))
		told.push(await sittingTold(db, sitting, now));
	return told;
}
