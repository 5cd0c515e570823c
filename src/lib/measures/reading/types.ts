/** What can be chosen of each way to read; the first is how the screens come. */
export const READING_CHOICES = {
	theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
	/** Of all letters. */
	size: ['normal', 'small', 'large', 'larger', 'largest'],
	/** From line to line of the article. */
	lines: ['normal', 'loose', 'double'],
	/** Between letters and words of the article. */
	letters: ['normal', 'wide', 'wider'],
	/** How long a line of the article may be. */
	measure: ['normal', 'short', 'long'],
	/** The letters of the article: Newsreader, or Atkinson Hyperlegible. */
	face: ['serif', 'plain'],
	/** A band to read along. */
	ruler: ['off', 'on'],
	/** Of reading aloud, times the ordinary one. */
	speed: ['1', '0.6', '0.8', '1.25', '1.5']
} as const;

/** One of the ways to read that can be chosen. */
export type ReadingChoice = keyof typeof READING_CHOICES;

/** How one person reads; what is absent is as the screens come. */
export type ReadingSettings = {
	readonly [Name in ReadingChoice]?: (typeof READING_CHOICES)[Name][number];
};

/** The colours of marks; each has a line of its own under it, so that colour alone tells nothing. */
export const MARK_COLOURS = ['leaf', 'sky', 'rose', 'plum'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** Greatest length of a note in the margin, in UTF-16 units. */
export const NOTE_LENGTH = 1000;

/** A place in an article that a pupil marked. */
export interface ReadingMark {
	readonly id: string;
	/** `[start, end)` in UTF-16 units. */
	readonly span: readonly [number, number];
	readonly colour: MarkColour;
	/** Empty where nothing was noted. */
	readonly note: string;
}

/** What a dictionary says of a word, the meaning that it has here first. */
export interface WordMeaning {
	/** The form under which a dictionary has it. */
	readonly lemma: string;
	readonly senses: readonly WordSense[];
}

export interface WordSense {
	readonly pos: 'noun' | 'verb' | 'adjective' | 'adverb';
	readonly meaning: string;
	/** How it is used; empty where the dictionary has no example. */
	readonly example: string;
	/** Other words for it. */
	readonly others: readonly string[];
}
