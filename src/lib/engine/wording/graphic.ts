const GRAPHIC =
	/\b(?:dismember\w*|behead\w*|decapitat\w*|mutilat\w*|tortur\w*|rap(?:e|ed|ist|ists|ing)|molest\w*|sexual\w*|suicid\w*|hanged|corpses?|body parts?|garbage bags?|severed|stabb\w*|strangl\w*|gore|gory|bloodied|bloody|incest|pornograph\w*|prostitut\w*|genital\w*|castrat\w*|disembowel\w*|charred|decompos\w*|slaughter\w*|crying|slurs?|nigger\w*|fuck\w*|shit\w*|bitch\w*|asshole\w*)\b/i;

/** True where the words hold a detail that is not asked of children: gore, abuse, self-harm, slurs. */
export function isGraphic(text: string): boolean {
	return GRAPHIC.test(text);
}
