import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { draftQuestions } from './index.ts';

const FERRY = readFileSync(
	new URL('../../../../tests/articles/ferry.txt', import.meta.url),
	'utf8'
);

it.each(['denied', 'admitted', 'said'])('remembers what was done with the words: %s', (did) => {
	const analysis = analyse(FERRY.replace('Ostrow denied that', `Ostrow ${did} that`));
	const drafts = draftQuestions(viewFor(analysis), analysis.facts, 'seed', ['who-said']);
	const told = drafts.filter(({ stem }) => stem.includes('known about the mines'));
	expect(told.map(({ takeaway }) => takeaway)).toEqual([
		`Lena Ostrow ${did} that her ministry had known about the mines.`
	]);
});
