import { numberIn } from '../distractors/numbers.ts';
import { tokensWithin } from '../tree.ts';
import type { Span, StatementFact } from '../types.ts';
import { holds } from '../view.ts';
import type { Clause } from '../wording/clause.ts';
import { isCountedTwice } from './counted-twice.ts';
import type { Bench } from './draft.ts';
import { stateFact } from './statement-text.ts';

/** A figure of a statement put as what it is more than: true, and not in the article's words. */
export interface Bounded {
	readonly statement: string;
	readonly original: string;
	readonly bound: string;
	readonly from: Span;
}

/** What makes a figure no exact one, or one of a row. */
const INEXACT =
	/\b(?:about|around|some|nearly|almost|over|under|approximately|exactly|at least|at most|more than|fewer than|less than|up to|only|just|barely|merely|even|another|roughly|than|to|and|or|between|age|age of|aged|the)\s*$/i;

/** "more than 80,000 votes" for 84,121 of them; null where the figure is not one to be so put. */
export function byLowerBound(bench: Bench, fact: StatementFact, clause: Clause): Bounded | null {
	const { view } = bench;
	const figure = bench
		.facts('figure')
		.find(
			(f) =>
				f.sentence === fact.sentence &&
				/^(?:count|percent|duration)$/.test(f.quantity.kind) &&
				holds(fact.clause.span, f.quantity.span)
		);
	if (!figure) return null;
	if (isCountedTwice(view, figure.quantity)) return null;
	const { span } = figure.quantity;
	const written = view.slice(span);
	const number = numberIn(written);
	if (!number || number.value < 10 || !Number.isInteger(number.value)) return null;
	if (INEXACT.test(view.text.slice(Math.max(0, span[0] - 16), span[0]))) return null;
	// "45 days, which is the least that the law allows": more than 40 days are not.
	if (/^, (?:which|the)\b/.test(view.text.slice(span[1]))) return null;
	if (/^(?:the|about|over|more|some|nearly|almost)\b|-|million|billion|old/i.test(written))
		return null;
	const lower = below(number.value);
	const within = tokensWithin(clause.tree, span);
	if (!within || lower < 2 || !isOfSomething(clause, within)) return null;
	const bound = `more than ${number.write(lower).toLowerCase()}`;
	const swaps = new Map<number, string>();
	for (let i = within[0]; i <= within[1]; i++) swaps.set(i, i === within[0] ? bound : '');
	const statement = stateFact(view, fact, swaps);
	if (!statement?.includes(bound)) return null;
	return { statement, original: written, bound, from: span };
}

/** "54 homes", "12%": a bare "on 38" or "31 to 12" is the score of something. */
function isOfSomething({ tree }: Clause, [first, last]: readonly [number, number]): boolean {
	const after = tree.tokens.slice(last + 1, last + 4);
	if (after.some(({ text }, i) => text === 'to' && after[i + 1]?.upos === 'NUM')) return false;
	return tree.tokens
		.slice(first, last + 2)
		.some(({ upos, text }) => upos === 'NOUN' || upos === 'SYM' || /^(?:%|percent)$/.test(text));
}

/** The next round number below, plainly less. */
function below(value: number): number {
	const unit = 10 ** Math.floor(Math.log10(value));
	const down = Math.floor(value / unit) * unit;
	return down < value ? down : value > unit ? down - unit : down / 2;
}
