import type { Fault } from '../../../types.ts';
import { overlaps } from '../../../view.ts';
import { fault, type Check } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { noFact, wrongKey } from './fact.ts';

/** Words before a date that make it an end or a beginning, not the time of the event. */
const BOUND =
	/\b(?:since|until|till|by|before|after|from|between|during|about|around|circa)\s+(?:\p{L}+\s+)?$/iu;

/** Each event stands in a sentence with one date, which is its own, and the dates follow each other. */
export const checkOrder: Check = ({ question, view }) => {
	if (question.response !== 'order') return noFact();
	const out: Fault[] = [];
	let last = '';
	for (const [i, option] of question.options.entries()) {
		const { from } = option;
		const at = from ? view.sentenceAt(from[0]) : -1;
		const span = view.sentences[at]?.span;
		if (!from || !span || !question.evidence.some(([start]) => start === span[0])) return noFact();
		const [date, ...more] = view
			.quantitiesIn(at)
			.filter((q) => q.kind === 'date' && overlaps(q.span, from));
		if (!date?.iso || more.length > 0) return noFact();
		if (BOUND.test(view.text.slice(span[0], date.span[0])))
			return wrongKey('The article does not say when this happened.');
		if (support(option.text, wordsAt(view, from)) < 1)
			return wrongKey('The article does not say this.');
		const reported = view
			.attributionsIn(at)
			.some((a) => a.content.some(([start, end]) => start < from[1] && from[0] < end));
		if (reported) return wrongKey('The article only reports this.');
		if (last !== '' && (date.iso <= last || date.iso.startsWith(last)))
			out.push(
				fault('order/not-sure', 'The dates do not put this after the one before.', i, date.span)
			);
		last = date.iso;
	}
	return out;
};
