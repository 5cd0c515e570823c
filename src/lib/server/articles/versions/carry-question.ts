import { identify, type Unnamed } from '../../../engine/index.ts';
import type { Question, Span } from '../../../engine/types.ts';
import type { Carry } from './carry.ts';
import { carryId } from './carry-id.ts';

/** A question on the next version of its article. */
export interface CarriedQuestion {
	readonly content: Question;
	/** What became of the sentences that prove it: all the same, some changed, or some gone. */
	readonly evidence: 'same' | 'changed' | 'gone';
}

/**
 * Puts a question on the next version of its article: every place leads to where its words stand now.
 * Evidence whose words changed becomes the sentences in which they stand; what is gone falls away.
 * @param sha256 of the next version
 * @param sentences of the next version
 */
export function carryQuestion(
	question: Question,
	carry: Carry,
	sha256: string,
	sentences: readonly Span[]
): CarriedQuestion {
	// A sentence that has grown around the same words may say something else.
	const isSentence = ([start, end]: Span) =>
		sentences.some(([from, to]) => from === start && to === end);
	const proofs = question.evidence.map((span) => {
		const proof = carry.span(span);
		return proof && { ...proof, same: proof.same && isSentence(proof.span) };
	});
	const evidence = whole(
		proofs.flatMap((proof) => {
			if (!proof) return [];
			return proof.same ? [proof.span] : around(proof.span, sentences);
		})
	);
	const from = (span: Span | null) => span && (carry.words(span) ?? carry.span(span)?.span ?? null);
	const content = {
		...question,
		article: sha256,
		evidence,
		fact: question.fact && (carryId(question.fact, carry) ?? question.fact),
		options: question.options.map((option) => ({ ...option, from: from(option.from) })),
		...(question.response === 'match'
			? { prompts: question.prompts.map((prompt) => ({ ...prompt, from: from(prompt.from) })) }
			: {}),
		...(question.response === 'sentence'
			? { accept: whole(spansOf(question.accept.map((span) => carry.span(span)?.span ?? null))) }
			: {})
	};
	const id = identify(content as Unnamed);
	return { content: { ...content, id } as Question, evidence: stateOf(proofs) };
}

const stateOf = (proofs: readonly ReturnType<Carry['span']>[]): CarriedQuestion['evidence'] => {
	if (proofs.length === 0 || proofs.includes(null)) return 'gone';
	return proofs.every((proof) => proof?.same) ? 'same' : 'changed';
};

const around = ([start, end]: Span, sentences: readonly Span[]): readonly Span[] =>
	sentences.filter(([from, to]) => from < end && start < to);

const spansOf = (spans: readonly (Span | null)[]): readonly Span[] =>
	spans.filter((span) => span !== null);

/** Each place once, in order. */
const whole = (spans: readonly Span[]): readonly Span[] =>
	[...new Map(spans.map((span) => [String(span), span])).values()].toSorted((a, b) => a[0] - b[0]);
