import { describe, expect, it } from 'vitest';
import { dayAt, daysPractised } from './days.ts';
import { needsPractice, ratingOf } from './rating.ts';
import { schedule, type CardState, type Rating } from './schedule.ts';

const DAY = 86_400_000;
const START = Date.UTC(2025, 2, 14, 9);

/** Days between the reviews of a card that is reviewed whenever it is due. */
function days(ratings: readonly Rating[]): number[] {
	let state: CardState | null = null;
	let at = START;
	return ratings.map((rating) => {
		const next = schedule(state, rating, at);
		const apart = (next.dueAt - at) / DAY;
		state = next.state;
		at = next.dueAt;
		return apart;
	});
}

describe('schedule', () => {
	it.each([
		['missed', [1], [1]],
		['guessed', [2], [2]],
		['right', [3], [3]]
	] as const)('a first answer that was %s comes back', (_, ratings, apart) => {
		expect(days(ratings)).toEqual(apart);
	});

	it('puts what is known further and further away, and what is missed near again', () => {
		const apart = days([1, 3, 3, 3, 3, 1]);
		expect(apart.slice(0, 5)).toEqual(apart.slice(0, 5).toSorted((a, b) => a - b));
		expect(apart[4]).toBeGreaterThan(10);
		expect(apart[5]).toBeLessThan(apart[4]! / 3);
	});

	it('orders first intervals by rating', () => {
		const first = ([1, 2, 3, 4] as const).map((rating) => schedule(null, rating, START).dueAt);
		expect(first).toEqual(first.toSorted((a, b) => a - b));
	});

	it('is the same every time, and takes no harm from a clock that went back', () => {
		const one = schedule(null, 3, START);
		expect(schedule(null, 3, START)).toEqual(one);
		const back = schedule(one.state, 3, START - DAY);
		expect(back.state.lastReview).toBe(START);
		expect(back.dueAt).toBeGreaterThan(START);
		expect(Object.values(back.state).every(Number.isFinite)).toBe(true);
	});

	it('never puts anything off for more than half a year', () => {
		expect(Math.max(...days(Array.from({ length: 30 }, () => 4)))).toBeLessThanOrEqual(185);
	});
});

describe('ratingOf', () => {
	it.each([
		['wrong', { credit: 0, proof: null, sure: null }, 1, true],
		['wrong but sure', { credit: 0, proof: null, sure: 3 }, 1, true],
		['a third of it', { credit: 1 / 3, proof: null, sure: null }, 1, true],
		['half of it', { credit: 0.5, proof: null, sure: null }, 2, true],
		['right by luck', { credit: 1, proof: false, sure: 3 }, 2, true],
		['a guess', { credit: 1, proof: null, sure: 1 }, 2, true],
		['right', { credit: 1, proof: null, sure: null }, 3, false],
		['right with its proof', { credit: 1, proof: true, sure: 2 }, 3, false],
		['right and sure', { credit: 1, proof: null, sure: 3 }, 4, false],
		['misread: the proof alone', { credit: 0, proof: true, sure: null }, 1, true]
	] as const)('%s', (_, evidence, rating, needs) => {
		expect(ratingOf(evidence)).toBe(rating);
		expect(needsPractice(evidence)).toBe(needs);
	});
});

describe('daysPractised', () => {
	const TODAY = '2025-03-14';
	it.each([
		['nothing', [], { total: 0, week: 0, run: 0 }],
		['today', [TODAY, TODAY], { total: 1, week: 1, run: 1 }],
		['yesterday', ['2025-03-13'], { total: 1, week: 1, run: 1 }],
		['three in a row', ['2025-03-12', '2025-03-13', TODAY], { total: 3, week: 3, run: 3 }],
		['a day of rest', ['2025-03-10', '2025-03-12', TODAY], { total: 3, week: 3, run: 3 }],
		['two days of rest', ['2025-03-10', '2025-03-11', TODAY], { total: 3, week: 3, run: 1 }],
		['long ago', ['2025-01-01'], { total: 1, week: 0, run: 0 }],
		['over the turn of a month', ['2025-02-28', '2025-03-01'], { total: 2, week: 0, run: 0 }],
		['tomorrow and nonsense', ['2025-03-15', '', 'soon'], { total: 0, week: 0, run: 0 }]
	] as const)('%s', (_, days, wanted) => {
		expect(daysPractised(days, TODAY)).toMatchObject(wanted);
	});

	it('shows two weeks, today last', () => {
		const { calendar } = daysPractised([TODAY], TODAY);
		expect(calendar).toHaveLength(14);
		expect(calendar.at(-1)).toEqual({ day: TODAY, practised: true });
		expect(calendar[0]).toEqual({ day: '2025-03-01', practised: false });
	});

	it.each([
		['Asia/Tokyo', '2025-03-15'],
		['UTC', '2025-03-14'],
		['America/Los_Angeles', '2025-03-14'],
		['', '2025-03-14'],
		['Mars/Base', '2025-03-14']
	])('the day in %j', (zone, day) => {
		expect(dayAt(Date.UTC(2025, 2, 14, 20), zone)).toBe(day);
	});
});
