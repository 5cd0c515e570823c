import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('none is needed', () => {
	expect(readSettings({})).toEqual({ dataFolder: 'data', origin: '', secure: false, secret: '' });
});

test('what is said is taken', () => {
	const secret = 'x'.repeat(32);
	const env = { DATA_DIR: '/srv/data', ORIGIN: 'https://a.example', BETTER_AUTH_SECRET: secret };
	expect(readSettings(env)).toEqual({
		dataFolder: '/srv/data',
		origin: 'https://a.example',
		secure: true,
		secret
	});
	expect(readSettings({ ORIGIN: 'http://localhost:3000' }).secure).toBe(false);
});

test.each([
	{ ORIGIN: 'readback.example.org' },
	{ ORIGIN: 'https://readback.example.org/' },
	{ ORIGIN: 'https://readback.example.org/school' },
	{ BETTER_AUTH_SECRET: 'short' }
])('what cannot be is refused: %j', (env) => {
	expect(() => readSettings(env)).toThrow();
});
