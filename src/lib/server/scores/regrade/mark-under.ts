import { grade, isAnswered, type Asked } from '../../../engine/quality/grade.ts';
import type { Answer, Question } from '../../../engine/types.ts';
import type { AttemptItem } from '../../db/schema/attempts.ts';
import type { MarkState } from '../../db/schema/scores.ts';
import { typedKey, type Ruling } from './ruling.ts';

/** What a mark is made of. */
export interface Marking {
	readonly item: Pick<AttemptItem, 'questionVersionId' | 'points'>;
	/** The question as it was seen. */
	readonly seen: Question;
	/** The question whose key counts, where a ruling names one. */
	readonly keyed: Question | null;
	readonly answer: Answer;
	readonly asked: Asked;
	readonly ruling: Ruling;
}

/** A new mark. */
export interface Marked extends MarkState {
	readonly answered: boolean;
}

/**
 * Marks one answer under what was decided of its question. A dropped question is worth nothing; one
 * with full marks gives them to who left it out, too.
 */
export function markUnder({ item, seen, keyed, answer, asked, ruling }: Marking): Marked {
	const question = keyed ?? seen;
	const answered = isAnswered(answer);
	const given = answered ? marked(question, asOf(answer, seen, question), asked, ruling) : NOTHING;
	const settled = ruling.standing !== 'counts';
	return {
		questionVersionId: (keyed && ruling.keyVersionId) || item.questionVersionId,
		credit: ruling.standing === 'full' ? 1 : given.credit,
		points: ruling.standing === 'dropped' ? 0 : (ruling.points ?? item.points),
		proof: given.proof,
		unsure: given.unsure && !settled,
		answered
	};
}

const NOTHING = { credit: 0, proof: null, unsure: false } as const;

function marked(question: Question, answer: Answer, asked: Asked, ruling: Ruling) {
	const { credit, proof, unsure } = grade(question, answer, asked);
	const decided =
		question.response === 'text' ? ruling.typed.get(typedKey(answer.text ?? '')) : undefined;
	if (decided === undefined) return { credit, proof, unsure };
	return {
		credit: proof === null ? decided : (decided + (proof ? 1 : 0)) / 2,
		proof,
		unsure: false
	};
}

/** An order question keeps its options in the right order, so a new key puts them at other places. */
function asOf(answer: Answer, seen: Question, question: Question): Answer {
	if (question.response !== 'order' || question === seen) return answer;
	const places = seen.options.map(({ text }) =>
		question.options.findIndex((option) => option.text === text)
	);
	return { ...answer, chosen: answer.chosen.map((index) => places[index] ?? -1) };
}
