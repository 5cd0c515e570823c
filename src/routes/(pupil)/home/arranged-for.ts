import { m } from '$lib/paraglide/messages.js';

/** What is arranged for a pupil at a quiz, in words for the pupil; empty where nothing is. */
export function arrangedFor({
	time,
	readAloud
}: {
	/** Times the time of the others; null for no limit. */
	readonly time: number | null;
	readonly readAloud: boolean;
}): readonly string[] {
	return [
		...(time === null ? [m.home_no_limit()] : time > 1 ? [m.home_more_time()] : []),
		...(readAloud ? [m.home_read_aloud()] : [])
	];
}
