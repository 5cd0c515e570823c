import type { ReadingLevel } from '../measures/reading-level/level.ts';

const one = (value: number) => value.toFixed(1);

/** The grade and the age of its readers, in a few words. */
export function gradeWords({ grade, readers }: ReadingLevel): string {
	if (grade < 1) return 'below grade 1, for the youngest readers';
	return grade > 14
		? `grade ${one(grade)}, for readers with years of study`
		: `grade ${one(grade)}, for readers of about ${readers}`;
}

/** What the score of Dale and Chall stands for. */
export function daleChallWords({ daleChall: { score, grades } }: ReadingLevel): string {
	if (!grades) return `${one(score)}: college and after`;
	return grades[0] === 1
		? `${one(score)}: up to grade 4`
		: `${one(score)}: grades ${grades.join(' to ')}`;
}

/** What drives the grade, in one or two sentences. */
export function driverWords({ drivers: { most, long, hard } }: ReadingLevel): string {
	const cut =
		long.count === 0
			? ''
			: `With ${long.count === 1 ? 'its one sentence' : `its ${long.count} sentences`} of more than ${long.over} words cut in two it would be grade ${one(Math.max(0, long.grade))}.`;
	const plain =
		hard.count === 0
			? ''
			: `With words of ordinary length in place of the hard ones it would be grade ${one(Math.max(0, hard.grade))}.`;
	if (most === 'sentences') return `Long sentences drive it most. ${cut} ${plain}`.trim();
	if (most === 'words') return `Hard words drive it most. ${plain} ${cut}`.trim();
	return 'Neither long sentences nor hard words stand out.';
}
