import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../db/testing.ts';
import { keptSecret } from './secret.ts';

test('a secret is made once, kept, and closed to others', () => {
	const folder = join(freshFolder(), 'data');
	const secret = keptSecret(folder);
	expect(secret).toMatch(/^[\w-]{43}$/);
	expect(keptSecret(folder)).toBe(secret);
	expect(readdirSync(folder)).toEqual(['secret']);
	expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('a secret that was left open is closed', () => {
	const folder = freshFolder();
	const secret = keptSecret(folder);
	chmodSync(join(folder, 'secret'), 0o644);
	expect(keptSecret(folder)).toBe(secret);
	expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('two installations have two secrets', () => {
	expect(keptSecret(freshFolder())).not.toBe(keptSecret(freshFolder()));
});
