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
		...(time === null ? ['no time limit'] : time > 1 ? ['more time'] : []),
		...(readAloud ? ['may be read aloud'] : [])
	];
}
