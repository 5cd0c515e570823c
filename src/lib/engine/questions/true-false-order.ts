import { baseRel } from '../tree.ts';
import type { Entity, Span } from '../types.ts';
import { nameOf } from '../wording/names.ts';
import { curl } from '../wording/tidy.ts';
import { holds, type View } from '../view.ts';
import type { Bench } from './draft.ts';
import { eventsOf, isApart, type Event } from './events.ts';

/** Two dated happenings in one statement, in their order or against it. */
export interface Ordered {
	readonly statement: string;
	readonly right: boolean;
	readonly facts: readonly [string, string];
	readonly evidence: readonly Span[];
	readonly sentences: readonly [number, number];
	/** "1936 is before 1943". */
	readonly dates: string;
}

/** What everybody knows to come first or last in a life. */
const KNOWN = /\b(?:born|birth|died|dead|death|buried|funeral|retire[ds]?|graduated|first)\b/i;
const MOST = 3;

/** True for what everybody knows to open or close a life, and for what no second clause can follow. */
export function isKnownEnd(text: string): boolean {
	return KNOWN.test(text) || text.includes(', ');
}

/** "She moved to Larrow before she won the award": true or false by the dates of the article. */
export function orderedPairs(bench: Bench): readonly Ordered[] {
	const events = eventsOf(bench).filter(({ text }) => !isKnownEnd(text) && text.length < 90);
	const random = bench.chance('true-false-order');
	const pairs = events.flatMap((a, i) =>
		events
			.slice(i + 1)
			.flatMap((b): (readonly [Event, Event])[] =>
				isApart(a.iso, b.iso) && a.fact.sentence !== b.fact.sentence
					? [a.iso < b.iso ? [a, b] : [b, a]]
					: []
			)
	);
	return random
		.shuffle(pairs)
		.slice(0, MOST)
		.map(([early, late]): Ordered => {
			const right = random.next() < 0.5;
			const [first, second] = right ? [early, late] : [late, early];
			const spans = [...early.fact.evidence, ...late.fact.evidence].sort((x, y) => x[0] - y[0]);
			const date = ({ fact }: Event): string => curl(bench.view.slice(fact.quantity.span));
			return {
				statement: `${first.text} before ${within(bench, second, first)}`,
				right,
				facts: [first.fact.id, second.fact.id],
				evidence: spans.filter((span, k) => spans.findIndex((s) => s[0] === span[0]) === k),
				sentences: [early.fact.sentence, late.fact.sentence],
				dates: `the article dates the first to ${date(first)}, the second to ${date(second)}`
			};
		});
}

/** With a small first letter, unless it is a name's. */
export function within({ view }: Bench, event: Event, other: Event): string {
	const { text, span } = event;
	const subject = subjectOf(view, event);
	const same = subject !== null && subject.id === subjectOf(view, other)?.id;
	if (same && subject.pronoun && subject.pronoun !== 'they') {
		const name = nameOf(view, subject);
		if (text.startsWith(`${name} `)) return `${subject.pronoun}${text.slice(name.length)}`;
	}
	const [first = ''] = text.split(' ');
	const isName = view
		.tree(view.sentenceAt(span[0]))
		.tokens.some((t) => t.upos === 'PROPN' && first.startsWith(t.text) && baseRel(t) !== 'punct');
	return isName || !view.isCommon(first) ? text : text[0]?.toLowerCase() + text.slice(1);
}

/** Who the event is told of: whoever its first words name. */
function subjectOf(view: View, { text, span }: Event): Entity | null {
	for (const mention of view.mentionsIn(view.sentenceAt(span[0]))) {
		const entity = view.entity(mention.entity);
		if (!entity || entity.label !== 'person' || !holds(span, mention.head)) continue;
		if (text.startsWith(`${nameOf(view, entity)} `)) return entity;
	}
	return null;
}
