import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { clausesIn } from '../facts/finder.ts';
import { analyse } from '../index.ts';
import { isTelling } from './telling.ts';

/** The main clause of the first sentence of a text. */
function tells(text: string): boolean {
	const analysis = analyse(text);
	const view = viewFor(analysis);
	const clause = clausesIn(view, 0).find(({ rel }) => rel === 'root');
	if (!clause) throw new Error(`no clause in: ${text}`);
	return isTelling(view, clause);
}

describe('isTelling', () => {
	it.each([
		'The Ostrava city council closed the northern gate of the castle in 1968.',
		'Petra Novak led the repair of the clock tower in Ostrava for seven years.',
		'The bridge over the Larrow was designed by the engineer Jan Dvorak.'
	])('keeps %s', (text) => {
		expect(tells(text)).toBe(true);
	});

	it.each([
		'Each section has a theme.',
		'The impact depends on a number of aspects.',
		'A prize was awarded by the French Academy.',
		'Poor sleep can lead to serious health problems and to slow growth.',
		'The council instead decided to close the northern gate of the castle in Ostrava.',
		'Some visitors from Ostrava came to the castle with their children.'
	])('refuses %s', (text) => {
		expect(tells(text)).toBe(false);
	});
});
