import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('none is needed', () => {
	expect(readSettings({})).toEqual({
		dataFolder: 'data',
		origin: '',
		secure: false,
		secret: '',
		writeMost: 256,
		readAddresses: true
	});
});

test('what is said is taken', () => {
	const secret = 'x'.repeat(32);
	const env = {
		DATA_DIR: '/srv/data',
		ORIGIN: 'https://a.example',
		BETTER_AUTH_SECRET: secret,
		WRITE_MOST: '1',
		READ_ADDRESSES: 'off'
	};
	expect(readSettings(env)).toEqual({
		dataFolder: '/srv/data',
		origin: 'https://a.example',
		secure: true,
		secret,
		writeMost: 1,
		readAddresses: false
	});
	expect(readSettings({ ORIGIN: 'http://localhost:3000' }).secure).toBe(false);
});

test.each([
	{ ORIGIN: 'readback.example.org' },
	{ ORIGIN: 'https://readback.example.org/' },
	{ ORIGIN: 'https://readback.example.org/school' },
	{ BETTER_AUTH_SECRET: 'short' },
	{ WRITE_MOST: '0' },
	{ WRITE_MOST: 'many' },
	{ READ_ADDRESSES: 'maybe' }
])('what cannot be is refused: %j', (env) => {
	expect(() => readSettings(env)).toThrow();
});
