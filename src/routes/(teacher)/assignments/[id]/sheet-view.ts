import type { ArticleMark } from '$lib/components/segments.ts';
import type { AnswerSheet, SheetCell, SheetQuestion } from '$lib/server/scores/sheet.ts';
import { optionLetter } from '$lib/measures/letters.ts';

/** Figures over a sheet: of the attempts that count, one a pupil. */
export function summary({ rows }: AnswerSheet) {
	const counted = rows.flatMap(({ counts }) => (counts ? [counts] : []));
	const total = counted.reduce((sum, { points }) => sum + points, 0);
	return {
		pupils: rows.length,
		handedIn: counted.length,
		underWay: rows.filter(({ attempts }) => attempts.some((one) => one.submittedAt === null))
			.length,
		mean: counted.length > 0 ? (total / counted.length).toFixed(1) : null,
		outOf: counted[0]?.outOf ?? 0
	};
}

/** The sentences that prove the key, to be marked in the article. */
export const proofMarks = ({ question, position }: SheetQuestion): ArticleMark[] =>
	question.evidence.map((span, i) => ({
		id: `proof-${i + 1}`,
		span,
		tone: 'proof',
		label: `Proof of question ${position + 1}`
	}));

/** The letters of what was chosen, in order; a dash where nothing was. */
export const letters = (cell: SheetCell) =>
	cell.chosen
		? cell.chosen
				.toSorted((a, b) => a - b)
				.map(optionLetter)
				.join('')
		: '–';

/** How an answer stands, in one word. */
export const standing = (cell: SheetCell): 'right' | 'part' | 'wrong' | 'none' =>
	cell.chosen === null ? 'none' : cell.credit === 1 ? 'right' : cell.credit > 0 ? 'part' : 'wrong';

/** Percent without a fraction. */
export const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Points without a needless fraction: 7, 7.5. */
export const points = (value: number) => String(Math.round(value * 100) / 100);
