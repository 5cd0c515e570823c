import { identify, type Unnamed } from '../../engine/index.ts';
import type { Article, Fault, Option, Question } from '../../engine/types.ts';
import type { QuestionDraft, QuestionErrors } from './draft.ts';

/** Explanations that hold of any option whose evidence a teacher chose. */
const RIGHT = 'The marked words of the article say so.';
const WRONG = 'The marked words of the article show that this is not the answer.';

/**
 * The question that a draft makes. An option whose wording and correctness a teacher left alone keeps
 * where it came from; all else counts as hers.
 * @param base the version that she changed, or null for a question of her own
 */
export function buildQuestion(
	draft: QuestionDraft,
	article: Pick<Article, 'sha256'>,
	base: Question | null
): Question {
	const key = draft.options.find(({ correct }) => correct)?.text ?? '';
	const content: Omit<Question, 'id'> = {
		kind: base?.kind ?? 'own',
		skill: draft.skill,
		process: base?.process ?? 'retrieve',
		article: article.sha256,
		response: draft.response,
		stem: draft.stem,
		options: draft.options.map((option) => builtOption(option, base)),
		evidence: draft.evidence.toSorted((a, b) => a[0] - b[0]),
		rule: 'teacher',
		fact: base?.fact ?? null,
		takeaway: draft.takeaway || `${draft.stem} ${/[.!?]$/.test(key) ? key : `${key}.`}`,
		difficulty: base?.difficulty ?? 0.3
	};
	return { ...content, id: identify(content as Unnamed) } as Question;
}

function builtOption(
	{ text, correct, why }: QuestionDraft['options'][number],
	base: Question | null
): Option {
	const before = base?.options.find((option) => option.text === text && option.correct === correct);
	return {
		text,
		correct,
		why: why || (correct ? RIGHT : WRONG),
		origin: before?.origin ?? 'teacher',
		from: before?.from ?? null
	};
}

/** Fields of the form by the rules of `verify`, the first that fits. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
	[/evidence/, 'evidence'],
	[/stem/, 'stem'],
	[/option|key/, 'options']
];

/** The faults that `verify` found, each at the field of the form where it can be mended. */
export function faultsAtFields(faults: readonly Fault[]): QuestionErrors {
	const errors: Record<string, string> = {};
	for (const { rule, message, option } of faults) {
		const named = FIELDS.find(([pattern]) => pattern.test(rule))?.[1] ?? 'form';
		errors[option === null ? named : `option-${option}`] ??= message;
	}
	return errors;
}
