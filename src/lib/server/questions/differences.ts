import type { Question } from '../../engine/types.ts';

/** One thing that a version of a question changed. */
export interface Difference {
	/** What, in words: "question", "option B", "proof". */
	readonly what: string;
	/** As it was; null where it is new. */
	readonly before: string | null;
	/** As it is; null where it was taken out. */
	readonly after: string | null;
}

/** What a version of a question changed against the one before; nothing for the first. */
export function differences(before: Question | null, after: Question): Difference[] {
	if (!before) return [];
	return [
		...changed('question', before.stem, after.stem),
		...lists('option', before.options.map(optionText), after.options.map(optionText)),
		...lists('line', promptTexts(before), promptTexts(after)),
		...(JSON.stringify(before.evidence) === JSON.stringify(after.evidence)
			? []
			: [{ what: 'proof', before: sentences(before), after: sentences(after) }]),
		...changed('to remember', before.takeaway, after.takeaway),
		...changed('exercises', before.skill, after.skill)
	];
}

function changed(what: string, before: string, after: string): Difference[] {
	return before === after ? [] : [{ what, before, after }];
}

/** Texts that went and texts that came; those at one place count as a change of it. */
function lists(what: string, before: readonly string[], after: readonly string[]): Difference[] {
	const gone = before.map((text) => (after.includes(text) ? null : text));
	const come = after.map((text) => (before.includes(text) ? null : text));
	const most = Math.max(gone.length, come.length);
	return Array.from({ length: most }, (_, at) => ({
		what: `${what} ${at + 1}`,
		before: gone[at] ?? null,
		after: come[at] ?? null
	})).filter((one) => one.before !== null || one.after !== null);
}

const optionText = ({ text, correct }: Question['options'][number]) =>
	correct ? `${text} (right)` : text;

const promptTexts = (question: Question): readonly string[] =>
	question.response === 'match'
		? question.prompts.map(({ text, key }) => `${text}: ${question.options[key]?.text ?? ''}`)
		: [];

const sentences = ({ evidence }: Question) =>
	`${evidence.length} ${evidence.length === 1 ? 'sentence' : 'sentences'}, from character ${evidence[0]?.[0] ?? 0}`;
