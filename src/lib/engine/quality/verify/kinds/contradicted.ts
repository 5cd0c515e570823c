import { OPPOSITE_VERBS, OPPOSITE_WORDS } from '../../../lexicon/opposites.ts';
import type { Fault, Option, StatementFact } from '../../../types.ts';
import { holds, overlaps, type View } from '../../../view.ts';
import { normal, senseWords } from '../../alike.ts';
import type { Case } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { alsoRight, noFact, wrongKey } from './fact.ts';

/**
 * Statements among options: the article makes each of them, or one has a place changed so that the article rules
 * it out.
 *
 * @param right what a right option is: one that the article tells, or one that it contradicts
 */
export function checkContradicted(
	{ question, view, analysis }: Case,
	right: 'told' | 'contradicted'
): Fault[] {
	return question.options.flatMap((option, i): Fault[] => {
		const { from } = option;
		const fact = analysis.facts.find(
			(f): f is StatementFact =>
				f.kind === 'statement' && from !== null && holds(f.clause.span, from)
		);
		if (!from || !fact || fact.claimant !== null || fact.modality !== 'asserted') return noFact();
		if (isReported(view, fact)) return wrongKey('The article only reports this.');
		const known = wordsAt(view, sentenceOf(view, fact));
		const isTold = support(option.text, known) === 1;
		const isAltered =
			!isTold || option.origin === 'altered' ? isChanged(view, option, known) : false;
		const isRight = right === 'told' ? isTold && !isAltered : isAltered;
		const isWrong = right === 'told' ? isAltered : isTold && !isAltered;
		if (option.correct) return isRight ? [] : wrongKey('The article does not say this so.');
		return isWrong ? [] : [alsoRight(i, 'This could be right as well.')];
	});
}

/** All are statements of the article's own; the right one stands before the others, in its first sentences. */
export function checkMainPoint(subject: Case): Fault[] {
	const { question, view } = subject;
	const places = question.options.map(({ from }) => (from ? view.sentenceAt(from[0]) : -1));
	const right = places[question.options.findIndex(({ correct }) => correct)] ?? -1;
	const first = view.sentences.filter(({ index }) => view.askable(index)).slice(0, FIRST);
	if (!first.some(({ index }) => index === right)) return wrongKey('The article opens otherwise.');
	const told = question.options.every(
		({ text, from }) =>
			from !== null && support(text, wordsAt(view, sentenceAround(view, from))) === 1
	);
	if (!told) return wrongKey('The article does not say this.');
	const headline = view.blocks.find(({ kind }) => kind === 'headline');
	const named = new Set(headline ? senseWords(view.slice(headline.span)) : []);
	const shares = question.options.map(
		({ text }) => senseWords(text).filter((word) => named.has(word)).length
	);
	const own = shares[question.options.findIndex(({ correct }) => correct)] ?? 0;
	if (headline && question.options.some(({ correct }, i) => !correct && (shares[i] ?? 0) >= own))
		return wrongKey('The headline speaks of something else.');
	return places.flatMap((place, i) =>
		question.options[i]?.correct !== true && place <= right
			? [alsoRight(i, 'The article says this as early.')]
			: []
	);
}

/** Sentences with which an article opens. */
const FIRST = 3;

function sentenceAround(view: View, from: readonly [number, number]) {
	const start = view.sentences[view.sentenceAt(from[0])]?.span[0] ?? from[0];
	return [Math.min(start, from[0]), from[1]] as const;
}

function isReported(view: View, { sentence, clause }: StatementFact): boolean {
	return view
		.attributionsIn(sentence)
		.some((a) => a.content.some((content) => overlaps(content, clause.span)));
}

function sentenceOf(view: View, { sentence, clause }: StatementFact) {
	const start = view.sentences[sentence]?.span[0] ?? clause.span[0];
	return [Math.min(start, clause.span[0]), clause.span[1]] as const;
}

/** What stood at the place is gone from the statement, and its opposite or another of its kind is there. */
function isChanged(view: View, { text, from }: Option, known: ReadonlySet<string>): boolean {
	const original = from ? view.slice(from).toLowerCase() : '';
	const said = ` ${normal(text)} `;
	if (new RegExp(`\\b(?:${original} not|(?:did|does|do) not) `).test(said)) return true;
	if (said.includes(` ${normal(original)} `)) return false;
	const opposite = OPPOSITE_VERBS.get(original) ?? OPPOSITE_WORDS.get(original);
	if (opposite !== undefined && said.includes(` ${opposite} `)) return true;
	const strange = senseWords(text).filter((word) => !known.has(word));
	return strange.length > 0 && strange.length <= 3;
}
