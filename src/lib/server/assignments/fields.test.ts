import { expect, test } from 'vitest';
import { momentField, wholeNumber } from './fields.ts';

const NOW = Date.UTC(2026, 10, 24, 9);

test.each([
	['', 'UTC', null],
	['2026-11-24T10:00', 'UTC', Date.UTC(2026, 10, 24, 10)],
	['2026-11-24T10:00', '', Date.UTC(2026, 10, 24, 10)],
	['2026-11-24T10:00', 'Nowhere/Land', Date.UTC(2026, 10, 24, 10)],
	['2026-11-24T10:00', 'America/Mexico_City', Date.UTC(2026, 10, 24, 16)]
])('%j in %j is %s', (typed, zone, moment) => {
	expect(momentField(typed, zone, 'due', NOW)).toBe(moment);
});

test.each(['2026-11-24T09:00', '2020-01-01T00:00', 'soon', '2026-02-31T10:00'])(
	'%j is refused at its field',
	(typed) => {
		expect(() => momentField(typed, 'UTC', 'due', NOW)).toThrow(
			expect.objectContaining({ code: 'wrong-value', field: 'due' })
		);
	}
);

test.each([
	['', null],
	['20', 20],
	['007', 7],
	['2.5', NaN],
	['-1', NaN],
	['1e3', NaN],
	['many', NaN]
])('%j is the number %s', (typed, value) => {
	expect(wholeNumber(typed)).toBe(value);
});
