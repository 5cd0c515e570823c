import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../db/clock.ts';
import { arrangedEnd, endOf, GRACE, isOver } from './deadline.ts';

describe('endOf', () => {
	it.each([
		[null, null, null],
		[100, null, 100],
		[null, 200, 200],
		[100, 200, 100],
		[300, 200, 200]
	])('limit %s, closing %s: %s', (deadlineAt, dueAt, end) => {
		expect(endOf({ deadlineAt, dueAt })).toBe(end);
	});
});

describe('an end that was arranged', () => {
	it.each([
		[900, 900],
		[null, null]
	])('stands in place of limit and closing: %s', (endsAt, end) => {
		expect(endOf({ deadlineAt: 100, dueAt: 200, arranged: 'id', endsAt })).toBe(end);
	});
});

describe('arrangedEnd', () => {
	const min = (minutes: number | null) => (minutes === null ? null : minutes * MINUTE);
	const week = (7 * 24 * HOUR) / MINUTE;
	it.each([
		['a time limit, half as much again', 20, null, 1.5, 30],
		['three times', 20, null, 3, 60],
		['the same time as the others', 20, 30, 1, undefined],
		['no limit', 20, null, null, null],
		['no limit, due in a week', 20, week, null, week],
		['a closing that cuts the limit off', 20, 15, 2, 30],
		['a closing alone that ends a sitting', null, 40, 1.25, 50],
		['a closing alone, no limit', null, 40, null, null],
		['due in a week, no time limit', null, week, 2, undefined],
		['due in a week, with a time limit', 20, week, 2, 40],
		['nothing ends it', null, null, 3, undefined]
	])('%s', (_, limit, due, time, end) => {
		const times = {
			startedAt: 5,
			deadlineAt: limit && 5 + min(limit)!,
			dueAt: due && 5 + min(due)!
		};
		const expected = typeof end === 'number' ? 5 + min(end)! : end;
		expect(arrangedEnd(times, time)).toBe(expected);
	});
});

describe('isOver', () => {
	it.each([
		[null, 9e15, false],
		[1000, 999, false],
		[1000, 1000 + GRACE, false],
		[1000, 1001 + GRACE, true]
	])('end %s at %d: %s', (end, now, over) => {
		expect(isOver(end, now)).toBe(over);
	});
});
