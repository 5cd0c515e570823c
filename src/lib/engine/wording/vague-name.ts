/** True for a description that names no particular undertaking: one word, or only "the new" and a noun. */
export function vagueName(name: string): boolean {
	const words = name
		.toLowerCase()
		.split(/\s+/)
		.filter(
			(word) =>
				!/^(?:a|an|the|new|other|such|first|second|latest|recent|major|more|further|some|any|all)$/.test(
					word
				)
		);
	return words.length < 2;
}
