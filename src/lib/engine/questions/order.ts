import { alike, overlapOf } from '../quality/alike.ts';
import type { View } from '../view.ts';
import { curl } from '../wording/tidy.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';
import { eventsOf, isApart, type Event } from './events.ts';

const FEWEST = 3;
const MOST = 4;
/** Everybody knows that these come first or last. */
const OF_EVERY_LIFE = /\b(?:born|died|buried)\b/i;

/** What happened first, next, last: events whose dates the article gives. */
export const makeOrder: Maker = (bench) => {
	const events = eventsOf(bench);
	const chosen = chooseEvents(bench, events);
	return chosen.length < FEWEST ? [] : [draftOf(bench.view, chosen)];
};

/** Events far enough apart to be in a sure order, those told out of order first. */
function chooseEvents(bench: Bench, events: readonly Event[]): Event[] {
	const random = bench.chance('order');
	const out: Event[] = [];
	for (const event of random.shuffle(events)) {
		if (out.length === MOST) break;
		if (OF_EVERY_LIFE.test(event.text)) continue;
		const clash = out.some(
			(other) =>
				!isApart(event.iso, other.iso) ||
				alike(event.text, other.text) ||
				overlapOf(event.text, other.text) > 0.7
		);
		if (!clash) out.push(event);
	}
	return out.sort((a, b) => (a.iso < b.iso ? -1 : 1));
}

function draftOf(view: View, events: readonly Event[]): Draft {
	const places = events.map(({ span }) => span[0]);
	const told = places.every((place, i) => i === 0 || place > (places[i - 1] as number));
	const sentences = events.flatMap(({ fact }) => fact.evidence.map((span) => span[0]));
	const evidence = [...new Set(sentences)]
		.sort((a, b) => a - b)
		.map((start) => view.sentences[view.sentenceAt(start)]?.span ?? ([start, start + 1] as const));
	const dates = events.map(({ fact }) => curl(view.slice(fact.quantity.span)));
	return {
		kind: 'order',
		skill: 'time',
		process: 'infer',
		response: 'order',
		rule: 'order/dates',
		fact: events[0]?.fact.id ?? '',
		stem: 'Put these events in the order in which they happened, the earliest first.',
		options: events.map(({ text, fact, span }) =>
			key(text, `The date in the article: ${curl(view.slice(fact.quantity.span))}.`, span)
		),
		order: 'fixed',
		evidence,
		takeaway: `The dates in the article, in order: ${dates.join('; ')}.`,
		difficulty: 0.3 + 0.05 * events.length + (told ? 0 : 0.1),
		worth: 0.84 + (told ? 0 : 0.1),
		asks: events.flatMap(({ fact }) => [fact.id, `sentence:${fact.sentence}`])
	};
}
