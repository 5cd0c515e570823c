import type { Skill } from '../engine/types.ts';

/** What a question exercises, in the words of the screens. */
export const SKILLS: Readonly<Record<Skill, string>> = {
	speakers: 'Speakers',
	operations: 'Operations',
	offices: 'Offices',
	figures: 'Figures',
	time: 'Time',
	place: 'Places',
	reasons: 'Reasons',
	words: 'Words',
	sources: 'Sources'
};
