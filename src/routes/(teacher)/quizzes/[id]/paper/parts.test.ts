import { expect, it } from 'vitest';
import { partsFrom } from './parts.ts';

it.each([
	['', ['article', 'questions', 'sheet', 'key']],
	['part=key', ['key']],
	['part=key&part=article&part=x', ['article', 'key']],
	['part=x', ['article', 'questions', 'sheet', 'key']]
])('%j', (search, parts) => {
	expect(partsFrom(new URLSearchParams(search))).toEqual(parts);
});
