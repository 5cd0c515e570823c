import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { findMentions } from './find.ts';

type Case = [text: string, person: string, ...titles: string[]];

/** Titles as `title/holding`; all that the text gives to the person, and no more. */
const CASES: Case[] = [
	['House Judiciary Chairman Jim Jordan spoke.', 'Jim Jordan', 'House Judiciary Chairman/office'],
	['Mexico’s president Claudia Sheinbaum spoke.', 'Claudia Sheinbaum', 'Mexico’s president/office'],
	['Tim Cook, Apple’s chief executive, spoke.', 'Tim Cook', 'Apple’s chief executive/office'],
	['They caught its ex–dictator Nicolas Maduro.', 'Nicolas Maduro', 'ex–dictator/former'],
	['Former mayor Ana Ruiz spoke.', 'Ana Ruiz', 'Former mayor/former'],
	[
		'Dr. Amina Yusuf, who leads the wreck survey, spoke.',
		'Amina Yusuf',
		'leader of the wreck survey/epithet'
	],
	['Mrs. Ruiz spoke.', 'Ruiz'],
	['Secretary of State Marco Rubio spoke.', 'Marco Rubio', 'Secretary of State/office'],
	[
		'Science fiction writer L. Ron Hubbard spoke.',
		'L. Ron Hubbard',
		'Science fiction writer/epithet'
	],
	['Their coach, Ana Ruiz, spoke.', 'Ana Ruiz', 'coach/office'],
	['Ana Ruiz is the mayor of Vale.', 'Ana Ruiz', 'mayor of Vale/office'],
	['Ana Ruiz was president of the club.', 'Ana Ruiz', 'president of the club/former'],
	['Ana Ruiz was elected governor.', 'Ana Ruiz', 'governor/office'],
	['Ana Ruiz served as treasurer.', 'Ana Ruiz', 'treasurer/former'],
	['Rep. Jim Jordan, R-Ohio, spoke.', 'Jim Jordan', 'Rep./office', 'R-Ohio/epithet'],
	['After meeting the president, Ana Ruiz spoke.', 'Ana Ruiz'],
	['Ana Ruiz, a nurse, spoke.', 'Ana Ruiz', 'nurse/epithet'],
	['Ana Ruiz, 34, a nurse from Vale, spoke.', 'Ana Ruiz', 'nurse/epithet'],
	[
		'Prime Minister Lena Park met Foreign Minister Tom Hale.',
		'Tom Hale',
		'Foreign Minister/office'
	],
	[
		'Civil Defense Authority director General Suleiman al-Amr spoke.',
		'Suleiman al-Amr',
		'Civil Defense Authority director General/office'
	],
	[
		'The Afghan team’s coach, Alireza Mehraban, spoke.',
		'Alireza Mehraban',
		'Afghan team’s coach/office'
	],
	[
		'Khaled Al-Maeena, editor at large at the Saudi Gazette, spoke.',
		'Khaled Al-Maeena',
		'editor at large at the Saudi Gazette/office'
	],
	['Ana Ruiz, president Tom Hale and a nurse spoke.', 'Ana Ruiz'],
	['U.S. President Donald Trump spoke.', 'Donald Trump', 'U.S. President/office'],
	['Vale Mayor-elect Ana Ruiz spoke.', 'Ana Ruiz', 'Vale Mayor-elect/office']
];

describe('offices', () => {
	it.each(CASES.map(([text, person, ...titles]) => ({ text, person, titles })))(
		'$text',
		({ text, person, titles }) => {
			const { entities } = findMentions(text, readText(text));
			const entity = entities.find(({ name }) => name === person);
			expect(entity, entities.map(({ name }) => name).join()).toBeDefined();
			expect(entity?.offices.map(({ title, holding }) => `${title}/${holding}`)).toEqual(titles);
		}
	);
});
