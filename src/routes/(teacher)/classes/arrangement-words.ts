/** What is arranged for a pupil, as the screens get it. */
export interface Arranged {
	/** Times the time of the others; null for no limit. */
	readonly time: number | null;
	readonly attempts: number;
	readonly readAloud: boolean;
}

/** A time in words: "half as much time again" is what 1.5 means. */
export const timeWord = (time: number | null): string =>
	time === null ? 'no time limit' : time === 1 ? 'the same time' : `${time} times the time`;

/** What is arranged in a few words; empty where nothing is. */
export function arrangedWords({ time, attempts, readAloud }: Arranged): string {
	return [
		time === 1 ? '' : timeWord(time),
		attempts === 0 ? '' : attempts === 1 ? '1 more attempt' : `${attempts} more attempts`,
		readAloud ? 'read aloud' : ''
	]
		.filter(Boolean)
		.join(', ');
}
