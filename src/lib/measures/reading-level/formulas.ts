/** What the formulas need of a text. */
export interface Counts {
	readonly words: number;
	readonly sentences: number;
	readonly syllables: number;
	/** Words that are not on the list of Dale and Chall. */
	readonly unfamiliar: number;
}

/**
 * School grade of the United States in which a text can be read (Kincaid, Fishburne, Rogers and Chissom
 * 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 */
export const fleschKincaid = ({ words, sentences, syllables }: Counts): number =>
	0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/**
 * Raw score of Dale and Chall (1948; list of 1995): 0.1579 percent of unfamiliar words + 0.0496 words per
 * sentence, and 3.6365 more where over 5 percent are unfamiliar.
 */
export function daleChallScore({ words, sentences, unfamiliar }: Counts): number {
	const percent = (100 * unfamiliar) / words;
	return 0.1579 * percent + 0.0496 * (words / sentences) + (percent > 5 ? 3.6365 : 0);
}

/** Grades that a score stands for, from and to; the authors' table. Null stands for college and after. */
export function daleChallGrades(score: number): readonly [from: number, to: number] | null {
	if (score < 5) return [1, 4];
	if (score >= 9) return null;
	const from = 5 + 2 * Math.floor(score - 5);
	return [from, from + 1];
}

/** Age at which a grade of the United States begins, in whole years: grade 1 at 6. */
export const ageOfGrade = (grade: number): number => Math.max(5, Math.round(grade) + 5);
