import { curl } from '../wording/tidy.ts';
import type { Bench } from './draft.ts';
import { eventsOf, type Event } from './events.ts';
import { isKnownEnd, within, type Ordered } from './true-false-order.ts';

/** Years between two happenings that can be put in words, the longest first. */
const BOUNDS: readonly (readonly [years: number, words: string])[] = [
	[50, 'fifty years'],
	[40, 'forty years'],
	[30, 'thirty years'],
	[20, 'twenty years'],
	[10, 'ten years'],
	[5, 'five years']
];
/** Years by which the bound has to be missed, so that the months within a year do not matter. */
const CLEAR = 2;
const MOST = 2;

/** "Chao became a citizen more than ten years after he left China": right or not by two dates of the article. */
export function apartPairs(bench: Bench): readonly Ordered[] {
	const events = eventsOf(bench).filter(({ text }) => !isKnownEnd(text) && text.length < 80);
	const random = bench.chance('true-false-apart');
	const pairs = events.flatMap((early, i) =>
		events.flatMap((late, k): Ordered[] => {
			if (i === k || early.fact.sentence === late.fact.sentence) return [];
			const years = yearOf(late) - yearOf(early);
			const bound = BOUNDS.find(([least]) => years >= least + CLEAR && years <= least * 2);
			if (!bound) return [];
			const right = random.next() < 0.5;
			const spans = [...early.fact.evidence, ...late.fact.evidence].sort((x, y) => x[0] - y[0]);
			const date = ({ fact }: Event): string => curl(bench.view.slice(fact.quantity.span));
			return [
				{
					statement: `${late.text} ${right ? 'more' : 'less'} than ${bound[1]} after ${within(bench, early, late)}`,
					right,
					facts: [late.fact.id, early.fact.id],
					evidence: spans.filter((span, n) => spans.findIndex((s) => s[0] === span[0]) === n),
					sentences: [early.fact.sentence, late.fact.sentence],
					dates: `the article dates the first to ${date(late)}, the second to ${date(early)}`
				}
			];
		})
	);
	return random.shuffle(pairs).slice(0, MOST);
}

function yearOf({ iso }: Event): number {
	return Number(iso.slice(0, 4));
}
