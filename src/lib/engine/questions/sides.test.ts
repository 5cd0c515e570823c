import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { nationsIn, sidesOf, takesSides } from './sides.ts';

describe('nationsIn', () => {
	it.each([
		['Who put Sweden in the lead?', ['sweden']],
		['The French captain met Brazilians', ['france', 'brazil']],
		['Who opened the harbour?', []]
	])('%s', (text, nations) => {
		expect([...nationsIn(text)]).toEqual(nations);
	});
});

describe('takesSides', () => {
	const view = viewFor(
		analyse(
			'Swedish captain Ulla Berg missed a penalty. Danish captain Mette Holm scored twice, and Mette Holm was praised. Ulla Berg said that she was sorry. Jan Rell watched. Jan Rell said that it was cold.'
		)
	);
	const named = (name: string) => view.entities.filter((entity) => entity.name === name);

	it('knows to which country the article gives somebody', () => {
		expect(named('Mette Holm').flatMap((one) => [...sidesOf(view, one)])).toEqual(['denmark']);
	});

	it.each([
		['Who missed a penalty for Sweden?', true],
		['Who missed a penalty for Denmark?', false],
		['Who missed a penalty?', false]
	])('%s', (stem, isOneSided) => {
		expect(takesSides(view, stem, named('Mette Holm'))).toBe(isOneSided);
	});
});
