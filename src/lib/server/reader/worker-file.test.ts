import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { freshFolder } from '../db/testing.ts';
import { workerFile } from './worker-file.ts';

it('finds the source beside it', () => {
	expect(workerFile()).toMatch(/reader\/worker\.ts$/);
});

it('finds the built one from a chunk of the build', () => {
	const folder = freshFolder();
	mkdirSync(join(folder, 'build/worker'), { recursive: true });
	writeFileSync(join(folder, 'build/worker/reader.js'), '');
	const chunk = (path: string) => pathToFileURL(join(folder, path)).href;
	expect(workerFile(chunk('build/server/chunks/a.js'))).toBe(
		join(folder, 'build/worker/reader.js')
	);
	expect(workerFile(chunk('.svelte-kit/output/server/a.js'))).toBe(
		join(folder, 'build/worker/reader.js')
	);
});

it('says what to do where there is none', () => {
	expect(() => workerFile('file:///nowhere/at/all.js')).toThrow(/npm run build/);
});
