/** True for a description that names no particular undertaking: "the new mission", "military strikes". */
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
	if (words.length < 2) return true;
	const particular = /\p{Lu}|\s(?:on|against|of|to|for|in|at|across|over)\s/u.test(name.slice(1));
	return words.length < 3 && !particular;
}
