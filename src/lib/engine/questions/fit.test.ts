import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { isFit } from './fit.ts';

const asked = (stem: string, kind: Draft['kind'] = 'date'): boolean =>
	isFit({ stem, kind } as Draft);
const stated = (statement: string): boolean =>
	asked(
		`Is this true, false or not stated, according to the article? “${statement}”`,
		'true-false'
	);

describe('isFit', () => {
	it.each([
		'When had somebody chalked a new line on the wall?',
		'When did it open?',
		'How many letters did they send to the mayor?',
		'How many letters have schools sent in support?',
		'When did Chao teach at the University of California at Berkeley from 1947?',
		'Where did governments go further?',
		'When was Zaha Hadid DBE RA made a Dame?',
		'When did Petra Vance the environment minister, arrive by helicopter?',
		'When did Petra Vance leave the party, whose leader she had been?',
		'Which figure completes this sentence? “Her brother Jan died at the age of ____.”',
		'Which name completes this sentence? “The wax museum, located in ____, shows her.”',
		'Which figure completes this sentence? “Surveys are open to bias [21, ____].”',
		'Is this true? “Figure 7.3 In 1930, Jan Dvorak led the march.”'
	])('refuses %s', (stem) => {
		expect(asked(stem)).toBe(false);
	});

	it.each([
		'When was the library built?',
		'When did the United States ban CFCs from most spray cans?',
		'In which country did Hadid attend school in the 1960s?',
		'How many Italian villages were flooded?',
		'When did Petra Vance leave the Larrow Party, whose leader she had been?'
	])('keeps %s', (stem) => {
		expect(asked(stem)).toBe(true);
	});

	it('refuses statements that name one twice, lean on "I" or leave out what they count', () => {
		expect(stated('Zaha Hadid was Zaha Hadid to receive the prize.')).toBe(false);
		expect(stated('I performed in 32 countries.')).toBe(false);
		expect(stated('Odyssey carried plenty of spares.')).toBe(false);
		expect(stated('Ireland was a founder of the union.')).toBe(true);
	});
});
