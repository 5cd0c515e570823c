import type { Fact, Question, Skill, Span } from '../../engine/types.ts';

/** A fact as the database has it. */
export interface FactRow {
	readonly id: string;
	readonly content: Fact;
}

/** Kinds of facts that a question of a skill is likely to be about, the likeliest first. */
const KINDS: Readonly<Record<Skill, readonly Fact['kind'][]>> = {
	speakers: ['attribution', 'statement'],
	sources: ['attribution', 'statement'],
	operations: ['operation', 'statement'],
	offices: ['office', 'statement'],
	figures: ['figure', 'statement'],
	time: ['date', 'statement'],
	place: ['place', 'statement'],
	reasons: ['reason', 'statement'],
	words: ['statement']
};

/** The sentence that tells it: those before may only name who speaks. */
export const tellingOf = (spans: readonly Span[]): Span => spans.at(-1) ?? [0, 0];

/** Whether two stretches have a place in common. */
export const touches = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;

/**
 * The fact that a question asks for: the one it names, else one that the sentence of its proof tells.
 *
 * @param facts Of the same version of the article.
 * @returns Null where the article was not read there.
 */
export function factOf(question: Question, facts: readonly FactRow[]): FactRow | null {
	const named = facts.find(({ content }) => content.id === question.fact);
	if (named) return named;
	const proofs = question.response === 'sentence' ? question.accept : question.evidence;
	const told = facts.filter(({ content }) =>
		touches(tellingOf(content.evidence), tellingOf(proofs))
	);
	const keys = question.options.flatMap(({ correct, from }) => (correct && from ? [from] : []));
	const names = ({ content }: FactRow) =>
		coreOf(content).some((core) => keys.some((key) => touches(core, key)));
	for (const kind of KINDS[question.skill]) {
		const ofKind = told.filter(({ content }) => content.kind === kind);
		const best = ofKind.find(names) ?? ofKind[0];
		if (best) return best;
	}
	return told[0] ?? null;
}

/** The words of the article that a fact is about, without the sentence around them. */
export function coreOf(fact: Fact): readonly Span[] {
	switch (fact.kind) {
		case 'attribution':
			return [...fact.attribution.content, ...spans(fact.attribution.source)];
		case 'operation':
			return [fact.nameSpan];
		case 'office':
			return [fact.office.span];
		case 'figure':
		case 'date':
			return [fact.quantity.span];
		case 'place':
			return [fact.place.span];
		case 'designation':
			return [fact.what.span, fact.as.span];
		case 'reason':
			return [fact.cause.span, fact.effect.span];
		case 'statement':
			return [fact.clause.span];
	}
}

const spans = (span: Span | null) => (span ? [span] : []);
