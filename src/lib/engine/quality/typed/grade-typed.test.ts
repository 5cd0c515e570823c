import { describe, expect, it } from 'vitest';
import type { ShortAnswer } from '../../types.ts';
import { sampleOptions, sampleQuestion } from '../testing.ts';
import { gradeTyped } from './grade-typed.ts';

const asking = (expects: ShortAnswer['expects'], ...wordings: readonly string[]): ShortAnswer => ({
	...sampleQuestion(),
	response: 'text',
	expects,
	options: sampleOptions(...wordings).map((option) => ({ ...option, correct: true }))
});

type Row = readonly [wording: string, typed: string];
const mark = (expects: ShortAnswer['expects'], [wording, typed]: Row) =>
	gradeTyped(asking(expects, ...wording.split('|')), typed);

const RIGHT_WORDS: readonly Row[] = [
	['Claudia Sheinbaum', 'Claudia Sheinbaum'],
	['Claudia Sheinbaum', 'claudia sheinbaum'],
	['Claudia Sheinbaum', '  CLAUDIA   SHEINBAUM. '],
	['Claudia Sheinbaum', 'President Claudia Sheinbaum'],
	['President Claudia Sheinbaum', 'Claudia Sheinbaum'],
	['President Claudia Sheinbaum', 'Mrs Claudia Sheinbaum'],
	['Claudia Sheinbaum', 'Claudia Sheinbaun'],
	['Claudia Sheinbaum', 'Claudia Sheinabum'],
	['Claudia Sheinbaum', 'Claudia Shenbaum'],
	['Claudia Sheinbaum', 'Sheinbaum, Claudia'],
	['Claudia Sheinbaum|Sheinbaum', 'Sheinbaum'],
	['Claudia Sheinbaum', 'It was Claudia Sheinbaum'],
	['Claudia Sheinbaum', 'by Claudia Sheinbaum'],
	['Keir Starmer', 'Prime Minister Keir Starmer'],
	['Keir Starmer', 'Sir Keir Starmer'],
	['Tomas Reed', 'Dr. Tomas Reed'],
	['Tomas Reed', 'tomas-reed'],
	['Tomas Reed', 'TomasReed'],
	['Tomás Réed', 'Tomas Reed'],
	['José Núñez', 'jose nunez'],
	['Søren Ærø', 'Soren Aero'],
	['Siobhán O’Neill', "siobhan o'neill"],
	['Siobhán O’Neill', 'Siobhan ONeill'],
	['the Bay Courier', 'Bay Courier'],
	['the Bay Courier', 'A bay courier!'],
	['Operation Lantern', '“Operation Lantern”'],
	['Operation Lantern', 'operation lanten'],
	['the dredgers', 'dredgers'],
	['fentanyl', 'Fentanyl'],
	['fentanyl', 'fentanly'],
	['U.S. Navy', 'US Navy'],
	['U.S. Navy', 'the US navy'],
	['co-operation', 'cooperation'],
	['health and safety', 'Health & safety'],
	['the lack of rain', 'because of the lack of rain'],
	['the mayor of London', 'mayor of London'],
	['14 March', '14 March'],
	['14 March', 'March 14'],
	['14 March', 'March 14th'],
	['14 March', 'the fourteenth of March'],
	['14 March', 'on Mar. 14'],
	['14 March 2025', '2025-03-14'],
	['14 March 2025', 'March 14, 2025'],
	['14 March 2025', '14 march'],
	['March 2025', 'in March'],
	['Tuesday', 'on tuesday'],
	['Tuesday', 'Tues'],
	['2019', 'in 2019'],
	['97%', '97 per cent']
];

const RIGHT_NUMBERS: readonly Row[] = [
	['97%', '97%'],
	['97%', '97 percent'],
	['97%', '97 per cent'],
	['97%', 'ninety-seven percent'],
	['97 percent', 'ninety seven'],
	['97%', '97'],
	['97%', '97.0 %'],
	['14 boats', '14'],
	['14 boats', 'fourteen'],
	['14 boats', 'fourteen boats'],
	['14 boats', '14 small boats'],
	['14 boats', 'There were 14 of them'],
	['14 boats', '14 boats.'],
	['$5 million', '5 million dollars'],
	['$5 million', '$5m'],
	['$5 million', 'US$5,000,000'],
	['$5 million', 'five million'],
	['£12.50', '12.50 pounds'],
	['£12.50', '12,5 £'],
	['12,000', '12000'],
	['12,000', '12 000'],
	['12,000', 'twelve thousand'],
	['12,000', '12k'],
	['206', 'two hundred and six'],
	['1.5 million people', 'one and a half million people'],
	['a dozen', '12'],
	['half', '50%'],
	['50 percent', 'half'],
	['two-thirds', '2 thirds'],
	['about 40', '40'],
	['40', 'around 40'],
	['more than 40 homes', '40 homes'],
	['more than 40 homes', 'over 40'],
	['40 to 50', '40-50'],
	['between 40 and 50', '40 to 50'],
	['-3 degrees', '−3'],
	['2019', '2019']
];

const WRONG: readonly (readonly [ShortAnswer['expects'], ...Row])[] = [
	['number', '97%', '79%'],
	['number', '97%', '96'],
	['number', '97%', 'ninety six percent'],
	['number', '14 boats', '41'],
	['number', '14 boats', '140 boats'],
	['number', '14 boats', 'fifteen'],
	['number', '12,000', '1200'],
	['number', '-3 degrees', '3 degrees'],
	['number', '40 to 50', '30-50'],
	['number', '2019', '2018'],
	['words', '14 March', '15 March'],
	['words', '14 March', '14 May'],
	['words', '14 March 2025', '2024-03-14'],
	['words', 'Tuesday', 'Wednesday'],
	['words', '2019', '2020'],
	['words', 'Tomas Reed', ''],
	['words', 'Tomas Reed', '???'],
	['words', 'Tomas Reed', 'I don’t know'],
	['words', 'Tomas Reed', 'idk'],
	['words', 'Tomas Reed', 'No idea.'],
	['number', '14 boats', 'dunno']
];

const UNSURE: readonly (readonly [ShortAnswer['expects'], ...Row])[] = [
	['words', 'Tomas Reed', 'Tomas Red'],
	['words', 'Tomas Reed', 'Tom'],
	['words', 'Tomas Reed', 'Reed'],
	['words', 'Tomas Reed', 'not Tomas Reed'],
	['words', 'Tomas Reed', 'Tomas Reed and Ines Calder'],
	['words', 'Claudia Sheinbaum', 'Caludia Sheinbuam'],
	['words', 'Iran', 'Iraq'],
	['words', 'rejected', 'ejected'],
	['words', 'the mayor of London', 'London'],
	['words', 'general strike', 'strike'],
	['words', 'president', 'general'],
	['words', 'the lack of rain', 'no rain fell'],
	['words', '14 March', '14/3'],
	['words', '3 April', '4/3'],
	['words', '14 March', 'March'],
	['words', '14 March', 'next week'],
	['words', '14 March', '14 March 2025'],
	['number', '97%', '97 dollars'],
	['number', '14 boats', '14 or 15'],
	['number', '14 boats', '14 boats in 9 nights'],
	['number', '14 boats', '14 lorries'],
	['number', '14 boats', 'fourtene'],
	['number', '14 boats', 'a lot'],
	['number', '$3 billion', '3'],
	['number', '1500', '1.500'],
	['number', '2 hours', '120 minutes'],
	['number', '40', 'less than 40'],
	['number', '40 to 50', '40']
];

describe('gradeTyped', () => {
	it.each(RIGHT_WORDS)('%s: %j is right', (...row) => {
		expect(mark('words', row)).toEqual({ credit: 1, unsure: false });
	});
	it.each(RIGHT_NUMBERS)('%s: %j is right', (...row) => {
		expect(mark('number', row)).toEqual({ credit: 1, unsure: false });
	});
	it.each(WRONG)('%s %s: %j is wrong', (expects, ...row) => {
		expect(mark(expects, row)).toEqual({ credit: 0, unsure: false });
	});
	it.each(UNSURE)('%s %s: %j goes to the teacher', (expects, ...row) => {
		expect(mark(expects, row)).toEqual({ credit: 0, unsure: true });
	});

	it('is never stopped by what somebody types', () => {
		const hostile = [
			'\u0000',
			'\ud800',
			'('.repeat(300),
			'9'.repeat(300),
			'a'.repeat(300),
			'1,'.repeat(150),
			'🦊',
			'קול',
			'１４'
		];
		for (const text of hostile)
			for (const expects of ['words', 'number'] as const)
				expect(mark(expects, ['14 boats', text]).credit).toBeGreaterThanOrEqual(0);
	});
});
