import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { findMentions } from './find.ts';

type Case = [text: string, ...operations: string[]];

/** Undertakings by canonical name; nothing else may count as one. */
const CASES: Case[] = [
	['US forces completed Operation Absolute Resolve.', 'Operation Absolute Resolve'],
	[
		'They want joint raids on drug production facilities.',
		'joint raids on drug production facilities'
	],
	['A clandestine C.I.A. program uses drones.', 'clandestine C.I.A. program'],
	['He asked for approval to strike Venezuela.', 'the strike on Venezuela'],
	['They planned to bomb Iran’s nuclear facilities.', 'the bombing of Iran’s nuclear facilities'],
	['Soldiers raided the compound before dawn.', 'the raid on the compound'],
	['The coast guard rescued the crew.', 'the rescue of the crew'],
	['Divers began a survey of the wreck.', 'survey of the wreck'],
	['The evacuation of the island took two days.', 'evacuation of the island'],
	['Doctors began a vaccination campaign in Vale.', 'vaccination campaign in Vale'],
	['A search and rescue mission began at noon.', 'search and rescue mission'],
	['The strike lasted two weeks, and miners lost pay.'],
	['Her campaign manager liked the television program.'],
	['The search engine failed during the drill press show.'],
	['He may strike any country of his liking.'],
	['They attacked the problem with new tools.'],
	['It struck him that the clock had struck one.'],
	['He captured the mood of the city.'],
	['The storm destroyed the pier.'],
	['Rebels invaded Kuwait in August.', 'the invasion of Kuwait'],
	['The siege of Leningrad lasted 872 days.', 'siege of Leningrad'],
	['The crew was rescued at dawn.', 'the rescue of the crew'],
	['Kyiv was bombed overnight.', 'the bombing of Kyiv'],
	['He attacked Republicans in a speech.'],
	['She attacked the government over the ferry.'],
	['The Pentagon has carried out 21 strikes on boats.', 'strikes on boats'],
	['An expedition known as Deep Search began.', 'Deep Search'],
	['Congress did not approve military strikes.', 'military strikes']
];

describe('operations', () => {
	it.each(CASES.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
		const { entities } = findMentions(text, readText(text));
		const found = entities.filter(({ label }) => label === 'operation').map(({ name }) => name);
		expect(found).toEqual(names);
	});
});
