import { tokensWithin } from '../../tree.ts';
import { holds } from '../../view.ts';
import { isRepeated } from '../repeated.ts';
import { stateFact } from '../statement-text.ts';
import type { Rewording } from './reworded.ts';

/** What bounds or parts a time: "by 1859", "early in 1954" are not in all of a decade. */
const PART = /\b(?:early|late|mid|end|beginning|middle|spring|summer|autumn|fall|winter)\b/i;

/** "He became a citizen in 1954" as "in the 1950s". */
export const inDecade: Rewording = (bench, fact, clause) => {
	const { view } = bench;
	const dates = bench
		.facts('date')
		.filter((f) => f.sentence === fact.sentence && holds(fact.clause.span, f.quantity.span));
	const [date] = dates;
	if (!date || dates.length > 1 || isRepeated(view, date.quantity)) return null;
	const { span } = date.quantity;
	const [year] = /^(?:1[5-9]\d\d|20\d\d)$/.exec(view.slice(span).replace(/^in /i, '')) ?? [];
	const within = tokensWithin(clause.tree, span);
	if (/^,/.test(view.text.slice(span[1], span[1] + 1))) return null;
	if (!year || !within || PART.test(view.text.slice(Math.max(0, span[0] - 24), span[0])))
		return null;
	const at = within[1];
	const isIn = clause.tree.tokens[at - 1]?.text.toLowerCase() === 'in';
	const part = clause.parts.find(({ rel, tokens }) => rel === 'obl' && tokens.includes(at));
	if (!isIn || !part || part.tokens.length > 3 || clause.tree.tokens[at]?.text !== year)
		return null;
	if (/\b(?:1\d{3}|20\d{2})\b/.test(view.slice(fact.clause.span).replace(year, ''))) return null;
	const decade = `the ${year.slice(0, 3)}0s`;
	const statement = stateFact(view, fact, new Map([[at, decade]]));
	return statement?.includes(`in ${decade}`) ? { statement, way: 'decade', from: span } : null;
};
