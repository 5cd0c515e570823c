import type { QuestionKind, Skill } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import { drawQuestions, type Drawn } from '../questions/draw.ts';

/** The kinds of question that exercise a skill. */
const KINDS: Readonly<Record<Skill, readonly QuestionKind[]>> = {
	speakers: ['who-said', 'what-said', 'match-speakers', 'who'],
	sources: ['named-source', 'fact-or-claim', 'to-whom', 'where-said', 'find-sentence'],
	operations: ['operations-mentioned', 'operation-did', 'operation-who', 'operation-status'],
	offices: ['office'],
	figures: ['figure'],
	time: ['date', 'order', 'what'],
	place: ['place', 'operation-where', 'what'],
	reasons: ['reason', 'true-false'],
	words: ['stance', 'designation', 'gap', 'word-meaning']
};

/** Questions drawn for each one that is missing: a teacher does not keep every one. */
const SPARE = 2;
const MOST = 20;

/** Draws questions on skills of which a blueprint found too few; they wait at the desk. */
export function drawMissing(
	db: Database,
	input: {
		readonly articleId: string;
		readonly skills: readonly Skill[];
		/** How many questions are missing. */
		readonly count: number;
	},
	now: number
): Promise<Drawn> {
	const kinds = input.skills.flatMap((skill) => KINDS[skill]);
	const count = Math.min(MOST, Math.max(1, input.count) * SPARE);
	return drawQuestions(db, { articleId: input.articleId, count, kinds }, now);
}
