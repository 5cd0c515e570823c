import { describe, expect, it } from 'vitest';
import { readingSettingsFrom, rootAttributes } from './settings.ts';

const from = (values: Readonly<Record<string, unknown>>) =>
	readingSettingsFrom((name) => values[name]);

describe('readingSettingsFrom', () => {
	it.each([
		['nothing', {}, {}],
		['what was chosen', { theme: 'sepia', size: 'largest' }, { theme: 'sepia', size: 'largest' }],
		['not what the screens come with', { theme: 'system', face: 'serif', ruler: 'off' }, {}],
		['not what is not offered', { theme: 'pink', size: '"><script>', lines: null }, {}],
		['not what everything inherits', { theme: 'toString', letters: '__proto__' }, {}],
		['a speed', { speed: '1.25' }, { speed: '1.25' }],
		['no speed of its own', { speed: '9' }, {}]
	])('takes %s', (_name, values, wanted) => {
		expect(from(values)).toEqual(wanted);
	});
});

describe('rootAttributes', () => {
	it.each([
		[{}, ''],
		[{ theme: 'dark', ruler: 'on' } as const, ' data-theme="dark"'],
		[{ theme: 'contrast', face: 'plain' } as const, ' data-theme="contrast" data-face="plain"']
	])('%j', (settings, wanted) => {
		expect(rootAttributes(settings)).toBe(wanted);
	});
});
