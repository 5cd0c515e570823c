import { identify, type Unnamed } from '../../engine/index.ts';
import type { Article, Fault, Option, Question } from '../../engine/types.ts';
import { FIELD, GROUP, type QuestionDraft, type QuestionErrors } from './draft.ts';

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
	const options = draft.options.map((option) => builtOption(option, base));
	const evidence = draft.evidence.toSorted((a, b) => a[0] - b[0]);
	const content = {
		kind: base?.kind ?? 'own',
		skill: draft.skill,
		process: base?.process ?? 'retrieve',
		article: article.sha256,
		stem: draft.stem,
		options,
		evidence,
		rule: 'teacher',
		fact: base?.fact ?? null,
		takeaway: draft.takeaway || takeawayOf(draft),
		difficulty: base?.difficulty ?? 0.3,
		...formOf(draft, base, evidence)
	} as Unnamed;
	return { ...content, id: identify(content) } as Question;
}

/** What a form of answer has besides the options. */
function formOf(
	{ response, prompts = [], proof, expects = 'words' }: QuestionDraft,
	base: Question | null,
	evidence: Question['evidence']
) {
	switch (response) {
		case 'match': {
			const before = base?.response === 'match' ? base.prompts : [];
			return {
				response,
				prompts: prompts.map(({ text, key, why }) => ({
					text,
					key,
					why: why || RIGHT,
					from: before.find((prompt) => prompt.text === text)?.from ?? null
				}))
			};
		}
		case 'one':
			return proof ? { response, proof } : { response };
		case 'sentence':
			return { response, accept: evidence };
		case 'text':
			return { response, expects };
		default:
			return { response };
	}
}

/** Question and answer, where there is one answer that can stand in a sentence. */
function takeawayOf({ stem, options, response, prompts = [] }: QuestionDraft): string {
	const answer =
		response === 'match'
			? prompts.map(({ text, key }) => `${text}: ${options[key]?.text ?? ''}`).join('; ')
			: response === 'order'
				? options.map(({ text }) => text).join(', then ')
				: (options.find(({ correct }) => correct)?.text ?? 'The marked sentence says so');
	return `${stem} ${/[.!?]$/.test(answer) ? answer : `${answer}.`}`;
}

function builtOption(
	{ text, correct, why }: QuestionDraft['options'][number],
	base: Question | null
): Option {
	const before = base?.options.find((option) => option.text === text && option.correct === correct);
	return {
		text,
		correct,
		why: why || (before?.why ?? (correct ? RIGHT : WRONG)),
		origin: before?.origin ?? 'teacher',
		from: before?.from ?? null
	};
}

/** The faults that `verify` found, each at the field of the form where it can be mended. */
export function faultsAtFields(faults: readonly Fault[], draft: QuestionDraft): QuestionErrors {
	const errors: Record<string, string> = {};
	for (const { rule, message, option } of faults) errors[fieldOf(rule, option, draft)] ??= message;
	return errors;
}

function fieldOf(rule: string, option: number | null, { response, options }: QuestionDraft) {
	if (option !== null) return `${FIELD[response]}-${options[option]?.at ?? option}`;
	if (/evidence/.test(rule)) return 'evidence';
	if (/stem/.test(rule)) return 'stem';
	if (/prompt|match/.test(rule)) return 'prompts';
	return /option|key/.test(rule) ? GROUP[response] : 'form';
}
