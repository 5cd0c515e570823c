/** How an ending is taken off: what it matches and what stands instead, first those that change least. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/'s$|'$/, ''],
	[/s$/, ''],
	[/es$/, ''],
	[/ies$/, 'y'],
	[/d$/, ''],
	[/ed$/, ''],
	[/ied$/, 'y'],
	[/(.)\1ed$/, '$1'],
	[/ing$/, ''],
	[/ing$/, 'e'],
	[/(.)\1ing$/, '$1'],
	[/r$/, ''],
	[/er$/, ''],
	[/ier$/, 'y'],
	[/(.)\1er$/, '$1'],
	[/st$/, ''],
	[/est$/, ''],
	[/iest$/, 'y'],
	[/(.)\1est$/, '$1'],
	[/ly$/, ''],
	[/ily$/, 'y'],
	[/ly$/, 'le']
];

/**
 * The words that a word may be a form of, itself first: plural, possessive, verb forms, comparison and
 * adverbs in -ly. Some are no words at all: whoever asks looks them up in a list.
 * @param word in lower case
 */
export const basesOf = (word: string): readonly string[] => [
	word,
	...ENDINGS.flatMap(([ending, base]) =>
		word.length > 3 && ending.test(word) ? [word.replace(ending, base)] : []
	)
];
