/** Occasions on which people speak to the public, each with the wordings that name it. */
export const OCCASIONS: readonly Occasion[] = [
	{
		text: 'In a news conference',
		is: /\b(?:news|press) (?:conference|briefing)\b/i,
		overlaps: ['In a speech']
	},
	{
		text: 'In a written statement',
		is: /\b(?:statement|press release|news release)\b/i,
		overlaps: ['In an e-mail', 'In a letter']
	},
	{ text: 'In an interview', is: /\binterview\b/i, overlaps: [] },
	{
		text: 'In a speech',
		is: /\b(?:speech|address|keynote)\b/i,
		overlaps: ['In a news conference']
	},
	{ text: 'In a letter', is: /\b(?:letter|open letter)\b/i, overlaps: ['In a written statement'] },
	{
		text: 'In a post on social media',
		is: /\b(?:twitter|tweet|facebook|instagram|social media|truth social)\b/i,
		overlaps: ['In a written statement']
	},
	{ text: 'In an e-mail', is: /\be-?mail\b/i, overlaps: ['In a written statement', 'In a letter'] },
	{ text: 'In court', is: /\bin court\b|\btestimony\b/i, overlaps: [] },
	{ text: 'In a telephone call', is: /\b(?:telephone|phone)\b/i, overlaps: ['In an interview'] }
];

export interface Occasion {
	/** As an option. */
	readonly text: string;
	/** Wordings of an article that name it. */
	readonly is: RegExp;
	/** Other occasions that could be the same event. */
	readonly overlaps: readonly string[];
}
