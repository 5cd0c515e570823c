import type { Correction, Fault, Question } from '../../../engine/types.ts';
import { correctionRows } from '../corrections.ts';
import type { Database } from '../../db/open.ts';
import type { QuestionStatus } from '../../db/schema/questions.ts';
import { questionsOfArticle } from '../../questions/queries.ts';
import { verifyAll } from '../../reader/read.ts';
import type { ArticleVersion } from '../open.ts';
import type { PreparedArticle } from '../prepare.ts';
import { carryFrom, type Carry } from './carry.ts';
import { carryId } from './carry-id.ts';
import { carryQuestion } from './carry-question.ts';

/**
 * What becomes of a question with a new version of its article: it holds as it is; a person has to look,
 * since its proof reads otherwise now or it no longer holds; or its proof is gone.
 */
export type Fate = 'keeps' | 'look' | 'void';

/** A question put on the next version of its article. */
export interface Carried {
	readonly questionId: string;
	readonly versionId: string;
	/** Number of its version in force when this was worked out. */
	readonly current: number;
	readonly status: QuestionStatus;
	readonly content: Question;
	/** What `verify` says of it there. */
	readonly faults: readonly Fault[];
	readonly fate: Fate;
	/** Null where the engine drew it. */
	readonly authorId: string | null;
}

/** All that a new version of an article brings with it. */
export interface CarriedArticle {
	readonly carry: Carry;
	readonly questions: readonly Carried[];
	/** What the teacher set right in the reading, where its place is still there. */
	readonly corrections: readonly (Omit<ReturnType<typeof correctionRows>[number], 'content'> & {
		readonly content: Correction;
	})[];
}

/** Said of a question whose proof is gone. */
const GONE: Fault = {
	rule: 'evidence/gone',
	message:
		'The words that proved this are no longer in the article. Choose another proof or strike it.',
	option: null,
	span: null
};

/**
 * Puts all questions of an article's version, and what was set right in it, on its next version, and
 * verifies each question there.
 * @throws DomainError as `readArticle`
 */
export async function carryArticle(
	db: Database,
	version: ArticleVersion,
	next: PreparedArticle
): Promise<CarriedArticle> {
	const carry = carryFrom(version.text, next.text);
	const { sha256 } = next.reading.article;
	const sentences = next.reading.sentences.map(({ span }) => span);
	const corrections = correctionRows(db, version.id).flatMap((row) => {
		const of = carryId(row.content.of, carry);
		return of === null ? [] : { ...row, content: { ...row.content, of } };
	});
	const rows = questionsOfArticle(db.read)
		.all({ id: version.articleId })
		.filter((row) => row.version.articleVersionId === version.id)
		.map((row) => ({ ...row, ...carryQuestion(row.version.content, carry, sha256, sentences) }));
	const verdicts = await verifyAll(
		{ text: next.text, sha256 },
		rows.map(({ content }) => content),
		corrections.map(({ content }) => content)
	);
	const questions = rows.map(({ question, version: row, content, evidence }, at): Carried => {
		const verdict = verdicts[at];
		const faults = verdict?.ok === false ? verdict.faults : [];
		const gone = evidence === 'gone';
		return {
			questionId: question.id,
			versionId: row.id,
			current: question.current,
			status: question.status,
			content,
			faults: gone ? [GONE, ...faults] : faults,
			fate: gone ? 'void' : evidence === 'same' && faults.length === 0 ? 'keeps' : 'look',
			authorId: row.authorId
		};
	});
	return { carry, questions, corrections };
}
