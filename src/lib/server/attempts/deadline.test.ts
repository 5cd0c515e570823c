import { describe, expect, it } from 'vitest';
import { endOf, GRACE, isOver } from './deadline.ts';

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
