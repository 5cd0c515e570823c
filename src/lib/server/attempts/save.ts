import { asksProof } from '../../engine/quality/grade.ts';
import type { Answer, Question } from '../../engine/types.ts';
import { lacking, sameAnswer } from '../../measures/answers.ts';
import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import type { AttemptItem, responses } from '../db/schema/attempts.ts';
import { DomainError } from '../errors.ts';
import { shownAnswer, storedAnswer, type Place } from './answer.ts';
import { closeIfOver } from './close.ts';
import { insertResponse, lastResponse, sittingById, type Sitting } from './queries.ts';
import { questionAt, sentencesAt } from './versions.ts';

/** An answer as a screen sends it: `chosen` in places as shown; all of it empty takes it back. */
export interface AnswerInput extends Answer {
	readonly attemptId: string;
	/** Place of the question in the attempt. */
	readonly position: number;
	/** The newest revision of this place that the sender knows of; 0 for none. */
	readonly base: number;
	/** Asks for the verdict (feedback at once): nothing is taken at this place afterwards. */
	readonly final?: boolean;
	readonly now: number;
}

/** What is on record for a place, `chosen` in places as shown. */
export interface SavedAnswer extends Answer {
	readonly position: number;
	/** 1, 2, 3, ... within the place; 0 where nothing is on record. */
	readonly revision: number;
	readonly savedAt: number | null;
	readonly final: boolean;
}

export type SaveOutcome =
	| { readonly outcome: 'saved'; readonly answer: SavedAnswer }
	/** A newer answer than the sender knew of stands, e.g. from another tab: nothing was written. */
	| { readonly outcome: 'newer'; readonly answer: SavedAnswer };

type Row = typeof responses.$inferSelect;

/**
 * Puts an answer on record; resolves once it is durable. Sent again (its acknowledgement was lost), it
 * gives the same outcome and writes nothing.
 *
 * @throws DomainError `attempt-not-found` (404), `bad-answer` (400), `nothing-chosen` (400),
 * `handed-in`, `too-late` or `final` (409). When it is too late, the attempt is handed in with what
 * was saved before.
 */
export async function saveAnswer(db: Database, input: AnswerInput): Promise<SaveOutcome> {
	const result = await db.write((tx) => {
		const sitting = sittingById(tx).get({ id: input.attemptId });
		if (!sitting) throw new DomainError('attempt-not-found', 404, 'There is no such attempt.');
		// Closing must survive the refusal, so that is thrown only after the commit.
		if (closeIfOver(tx, sitting, input.now)) return 'too-late';
		if (sitting.submittedAt !== null) return sitting.by === 'clock' ? 'too-late' : 'handed-in';
		return record(tx, sitting, input);
	});
	if (result === 'too-late')
		throw new DomainError(
			'too-late',
			409,
			'Time is up. What was saved before the end has been handed in and counts.'
		);
	if (result === 'handed-in')
		throw new DomainError('handed-in', 409, 'This quiz has been handed in already.');
	return result;
}

function record(tx: Tx, sitting: Sitting, input: AnswerInput): SaveOutcome {
	const { position, base, now } = input;
	const item = sitting.items[position];
	const question = item && questionAt(tx, item.questionVersionId);
	if (!item || !question) throw new DomainError('bad-answer', 400, 'There is no such question.');
	const place = placeOf(tx, sitting, question, item);
	const answer = storedAnswer(input, place);
	const final = input.final === true && sitting.settings.feedback === 'at-once';
	const lacks = final ? lacking(answer, { ...place, prompts: promptsOf(question) }) : null;
	if (lacks !== null) throw new DomainError('nothing-chosen', 400, lacks, 'chosen');
	const id = sitting.id;
	const last = lastResponse(tx).get({ id, position });
	const known = last?.revision ?? 0;
	if (!last && sameAnswer(answer, { chosen: [] }))
		return { outcome: 'saved', answer: nothingAt(position) };
	if (last && sameAnswer(last.answer, answer) && (last.final || !final))
		return { outcome: 'saved', answer: shown(last, place) };
	if (last?.final)
		throw new DomainError('final', 409, 'You have seen the verdict; this answer stands.');
	// The same answer, now final, whose first sending was taken but never acknowledged, is not older.
	if (last && base < known && !sameAnswer(last.answer, answer))
		return { outcome: 'newer', answer: shown(last, place) };
	const row: Row = {
		id: newId(),
		attemptId: id,
		position,
		revision: known + 1,
		questionVersionId: item.questionVersionId,
		answer,
		final,
		savedAt: now
	};
	insertResponse(tx).run({ ...row });
	return { outcome: 'saved', answer: shown(row, place) };
}

/** A place without an answer. */
export const nothingAt = (position: number): SavedAnswer => ({
	position,
	chosen: [],
	revision: 0,
	savedAt: null,
	final: false
});

/** A row as the sender's screen means it. */
export const shown = (row: Row, place: Pick<Place, 'response' | 'order'>): SavedAnswer => ({
	position: row.position,
	...shownAnswer(row.answer, place),
	revision: row.revision,
	savedAt: row.savedAt,
	final: row.final
});

const promptsOf = (question: Question) => (question.response === 'match' ? question.prompts : []);

/** What an answer at a place of an attempt has to fit. */
const placeOf = (
	tx: Tx,
	{ settings, articleVersionId }: Sitting,
	question: Question,
	{ order }: AttemptItem
): Place => ({
	response: question.response,
	order,
	lines: promptsOf(question).length,
	proof: asksProof(question, settings),
	sureness: settings.sureness === true,
	sentences: () => sentencesAt(tx, articleVersionId) ?? []
});
