/** "In 2014 the rule has changed": a slip of the writer's that no question repeats. A gap may stand for the year. */
export const MIXED_TIME =
	/\b(?:in|on) (?:(?:1[89]|20)\d\d|____),? (?:(?!and\b)[\p{L}’'-]+ ){1,7}(?:has|have) (?:\p{L}+ )?\p{L}+(?:ed|en)\b/iu;
