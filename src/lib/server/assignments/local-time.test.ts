import { expect, test } from 'vitest';
import { isZone, momentOf } from './local-time.ts';

test.each([
	['2026-11-24T09:00', 'UTC', '2026-11-24T09:00:00Z'],
	['2026-11-24T09:00', 'Europe/London', '2026-11-24T09:00:00Z'],
	['2026-07-24T09:00', 'Europe/London', '2026-07-24T08:00:00Z'],
	['2026-07-24T09:00:30', 'America/Mexico_City', '2026-07-24T15:00:00Z'],
	['2026-07-24T00:15', 'Asia/Kathmandu', '2026-07-23T18:30:00Z'],
	['2026-07-24T23:59', 'Pacific/Auckland', '2026-07-24T11:59:00Z'],
	['2026-03-29T00:59', 'Europe/London', '2026-03-29T00:59:00Z'],
	['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30:00Z'],
	['2026-03-29T02:00', 'Europe/London', '2026-03-29T01:00:00Z'],
	['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00Z'],
	['2026-10-25T02:00', 'Europe/London', '2026-10-25T02:00:00Z'],
	['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
	['2028-02-29T12:00', 'UTC', '2028-02-29T12:00:00Z']
])('%s in %s is %s', (local, zone, moment) => {
	expect(new Date(momentOf(local, zone) ?? NaN).toISOString()).toBe(moment.replace('Z', '.000Z'));
});

test.each([
	'',
	'tomorrow',
	'2026-11-24',
	'2026-02-30T10:00',
	'2026-13-01T10:00',
	'2026-11-24T25:00'
])('%j is no moment', (local) => {
	expect(momentOf(local, 'UTC')).toBeNull();
});

test('zones are told from what is none', () => {
	expect(['UTC', 'Europe/London', 'Asia/Kathmandu'].every(isZone)).toBe(true);
	expect(['', 'Mars/Olympus', "'; --", 'x'.repeat(5000)].some(isZone)).toBe(false);
});
