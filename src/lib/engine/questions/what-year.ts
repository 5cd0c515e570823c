import { whyElsewhere } from '../distractors/elsewhere.ts';
import { choose, isLevel, type Candidate } from '../distractors/candidate.ts';
import { overlapOf } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import { excerpt } from '../wording/excerpt.ts';
import { curl } from '../wording/tidy.ts';
import { key, type Bench, type Draft } from './draft.ts';
import { eventsOf, isApart, type Event } from './events.ts';

/** Words that two happenings may share before one could be taken for the other. */
const SAME = 0.6;

/** Which of these happened at the time: events of the article that it dates otherwise are wrong. */
export function askWhatHappened(bench: Bench): Draft[] {
	const events = eventsOf(bench);
	return events.flatMap((event): Draft[] => {
		const { view } = bench;
		const date = dateOf(bench, event);
		if (!date || !isLoneDate(bench, event)) return [];
		const others = events.flatMap((other): Candidate[] => otherEvent(bench, event, other));
		const wrong = choose(others, [event.text], 3, bench.chance(`happened:${event.fact.id}`));
		if (wrong.length < 3 || !isLevel(event.text, wrong)) return [];
		return [
			{
				kind: 'what',
				skill: 'time',
				process: 'retrieve',
				response: 'one',
				rule: 'what/happened',
				fact: event.fact.id,
				stem: `According to the article, which of these happened ${date}?`,
				options: [
					key(
						event.text,
						`The article says: ${excerpt(view, event.fact.quantity.span)}.`,
						event.span
					),
					...wrong
				],
				order: 'free',
				evidence: event.fact.evidence,
				takeaway: `The date in the article for this: ${curl(view.slice(event.fact.quantity.span))}.`,
				difficulty: 0.4,
				worth: 0.74 + (salience(view, event.fact.sentence) - 0.5) * 0.1,
				asks: [event.fact.id, `sentence:${event.fact.sentence}`]
			}
		];
	});
}

/** "in 1943", "on November 11, 1914"; null for a date that is not a year, month or day by itself. */
function dateOf({ view }: Bench, { fact }: Event): string | null {
	const written = curl(view.slice(fact.quantity.span)).replace(/^(?:in|on)\s/i, '');
	if (/^(?:1\d{3}|20\d{2})$/.test(written)) return `in ${written}`;
	if (/^\p{Lu}\p{L}+,? (?:1\d{3}|20\d{2})$/u.test(written)) return `in ${written}`;
	return /^(?:\p{Lu}\p{L}+ \d{1,2}, |\d{1,2} \p{Lu}\p{L}+ )(?:1\d{3}|20\d{2})$/u.test(written)
		? `on ${written}`
		: null;
}

/** True where the article dates nothing else to the same time. */
function isLoneDate({ view }: Bench, { fact, iso }: Event): boolean {
	return view.quantities.every(
		(q) =>
			q.kind !== 'date' ||
			q.sentence === fact.sentence ||
			(q.iso !== null ? isApart(q.iso, iso) : !view.slice(q.span).includes(iso.slice(0, 4)))
	);
}

function otherEvent({ view }: Bench, event: Event, other: Event): Candidate[] {
	if (other === event || !isApart(other.iso, event.iso)) return [];
	if (other.fact.sentence === event.fact.sentence) return [];
	if (overlapOf(other.text, event.text) > SAME) return [];
	const year = (iso: string): number => Number(iso.slice(0, 4));
	const apart = Math.abs(year(other.iso) - year(event.iso));
	return [
		{
			text: other.text,
			why: whyElsewhere(view, 'this', other.fact.quantity.span, 'has another date'),
			origin: 'article',
			from: other.span,
			pull: 1 - Math.min(0.5, apart / 60)
		}
	];
}
