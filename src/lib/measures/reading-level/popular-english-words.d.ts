declare module 'popular-english-words' {
	/** Words of the English Wikipedia, the most frequent first. */
	export const words: { getMostPopular(count: number): readonly string[] };
}
