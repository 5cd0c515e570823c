import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import type { EntityLabel } from '../types.ts';
import { findMentions } from './find.ts';

type Case = [text: string, ...expected: [EntityLabel, string][]];

/** Names as they should be found, by label and canonical name; nothing else may be named. */
const CASES: Case[] = [
	[
		'Trump trumped his rivals, and Bush walked past a bush.',
		['person', 'Trump'],
		['person', 'Bush']
	],
	['Mark my words: May will come in May, said Theresa May.', ['person', 'Theresa May']],
	[
		'Will Smith will hope that Hope Hicks may win.',
		['person', 'Will Smith'],
		['person', 'Hope Hicks']
	],
	['Will the council vote on Monday?'],
	[
		'Tom Hale was an usher at St. Casimir’s, where the organ stood.',
		['person', 'Tom Hale'],
		['organization', 'St. Casimir']
	],
	['Brown bears live near Browning Creek.', ['place', 'Browning Creek']],
	['Officials said the lake would freeze. Lake levels fell.'],
	['However, Sources close to the deal were silent.'],
	['Young people and old sailors crowded the quay.'],
	[
		'Jim Jordan said so in Jordan. Jordan flew home.',
		['person', 'Jim Jordan'],
		['place', 'Jordan']
	],
	['Dr. Amina Yusuf, who leads the wreck survey, dived again.', ['person', 'Amina Yusuf']],
	[
		'Kim Jong-un met Moon Jae-in at Panmunjom.',
		['person', 'Kim Jong-un'],
		['person', 'Moon Jae-in'],
		['place', 'Panmunjom']
	],
	[
		'Ursula von der Leyen spoke for the European Commission.',
		['person', 'Ursula von der Leyen'],
		['organization', 'European Commission']
	],
	['The U.S.-led coalition bombed Raqqa.', ['place', 'United States'], ['place', 'Raqqa']],
	['Israeli-Palestinian talks opened in Cairo.', ['place', 'Cairo']],
	[
		'The French and the Germans agreed; an American did not.',
		['group', 'French'],
		['group', 'Germans'],
		['group', 'American']
	],
	['She speaks Greek, Russian and Japanese.'],
	[
		'The Department of Health and Human Services closed its doors.',
		['organization', 'Department of Health and Human Services']
	],
	[
		'The Food and Drug Administration approved it.',
		['organization', 'Food and Drug Administration']
	],
	[
		'He studied at the University of Michigan before the war.',
		['organization', 'University of Michigan']
	],
	[
		'They sailed through the Strait of Hormuz into the Gulf of Oman.',
		['place', 'Strait of Hormuz'],
		['place', 'Gulf of Oman']
	],
	[
		'They crossed the Hudson River near Bear Mountain.',
		['place', 'Hudson River'],
		['place', 'Bear Mountain']
	],
	['The Lake Vale Gazette first told the story.', ['organization', 'Lake Vale Gazette']],
	[
		'Al-Qaeda and the Taliban denied it.',
		['organization', 'Al-Qaeda'],
		['organization', 'Taliban']
	],
	['Apollo 11 landed in July 1969.', ['thing', 'Apollo 11']],
	['The Treaty of Versailles ended the war.', ['thing', 'Treaty of Versailles']],
	['Operation Quiet Harbor began at dawn.', ['operation', 'Operation Quiet Harbor']],
	['“UNLESS they pay,” he wrote, “we leave.”'],
	['The pro-Beijing camp lost two seats in Hong Kong.', ['place', 'Hong Kong']],
	[
		'Barack Obama of the Democratic Party won.',
		['person', 'Barack Obama'],
		['organization', 'Democratic Party']
	],
	['Sarah Okafor, 34, said the flood took the bridge.', ['person', 'Sarah Okafor']],
	['Rep. Jim Jordan, R-Ohio, spoke first.', ['person', 'Jim Jordan'], ['place', 'Ohio']],
	[
		'Afghan Ambassador to the United States Hamdullah Mohib said so.',
		['person', 'Hamdullah Mohib'],
		['place', 'United States']
	],
	['The People’s Republic of China sent ships.', ['place', 'China']],
	[
		'St. Louis lies on the Mississippi River.',
		['place', 'St. Louis'],
		['place', 'Mississippi River']
	],
	[
		'King Charles III met Pope Francis in Rome.',
		['person', 'King Charles III'],
		['person', 'Pope Francis'],
		['place', 'Rome']
	],
	[
		'He told CNN and The Guardian that it was over.',
		['organization', 'CNN'],
		['organization', 'Guardian']
	],
	['It is time. The times are hard, and the sun is low.'],
	['Apple shares fell while she ate an apple.', ['organization', 'Apple']],
	['NASA and the E.U. will share the data.', ['organization', 'NASA'], ['organization', 'E.U.']],
	['WHO WILL PAY FOR THE FLOOD?'],
	[
		'TRUMP TELLS CONGRESS TO ACT\n\nPresident Trump told Congress on Friday to act.',
		['person', 'Trump'],
		['organization', 'Congress']
	],
	[
		'Mayor Says Harbor Plan Is Dead\n\nMayor Ana Ruiz said on Monday that the plan was dead.',
		['person', 'Ana Ruiz']
	],
	[
		'Johnson & Johnson paid Goldman Sachs.',
		['organization', 'Johnson & Johnson'],
		['organization', 'Goldman Sachs']
	],
	[
		'Many Republicans and some Democrats left early.',
		['group', 'Republicans'],
		['group', 'Democrats']
	],
	['House Republicans blocked the bill.', ['group', 'House Republicans']],
	[
		'“The Quiet Harbor” won the Booker Prize.',
		['thing', 'Quiet Harbor'],
		['thing', 'Booker Prize']
	],
	['In April, June Carter sang in Nashville.', ['person', 'June Carter'], ['place', 'Nashville']],
	['Ahmed Mohamed went home; a letter came to Mohamed.', ['person', 'Ahmed Mohamed']],
	[
		'Santa Teresa, New Mexico, lies on the border.',
		['place', 'Santa Teresa'],
		['place', 'New Mexico']
	],
	['1. 2. 3. @@ ## “ ” ‘'],
	['Gen. José María Aznar-López arrived.', ['person', 'José María Aznar-López']],
	[
		'The Irving Independent School District closed early.',
		['organization', 'Irving Independent School District']
	]
];

describe('names', () => {
	it.each(CASES.map(([text, ...expected]) => ({ text, expected })))(
		'$text',
		({ text, expected }) => {
			const { entities } = findMentions(text, readText(text));
			const named = entities
				.filter((entity) => entity.named)
				.map(({ label, name }) => [label, name]);
			expect(named.sort()).toEqual([...expected].sort());
		}
	);
});
