import { expect, it } from 'vitest';
import { isoDate } from './iso-date.ts';

it.each([
	['2026-01-12', '2026-01-12'],
	['2026-01-12T23:30:00-08:00', '2026-01-12'],
	["D:20260112083000+01'00'", '2026-01-12'],
	['2026-02-30', null],
	['12 January 2026', null],
	['', null]
])('%j is %j', (value, date) => {
	expect(isoDate(value)).toBe(date);
});
