import Papa from 'papaparse';
import { optionLetter } from '../../measures/letters.ts';
import type { AnswerSheet, SheetCell, SheetQuestion } from './sheet.ts';

const iso = (at: number | null) => (at === null ? '' : new Date(at).toISOString());

/** "B" or "A; C": the letters of what was chosen, as the question stands on the sheet. */
const lettersOf = (cell: SheetCell | undefined) =>
	cell?.chosen?.map(optionLetter).sort().join('; ') ?? '';

const wordsOf = (question: SheetQuestion, cell: SheetCell | undefined) =>
	cell?.chosen?.map((index) => question.question.options[index]?.text ?? '').join('; ') ?? '';

/**
 * The answer sheet as comma-separated values (RFC 4180, UTF-8 with a byte order mark so that Excel
 * reads accents): a row for each pupil with the attempt that counts, and for each question the
 * letter, the words and the points. Cells that a spreadsheet would run as a formula are escaped.
 */
export function sheetToCsv(sheet: AnswerSheet): string {
	const fields = [
		'Name',
		'Attempts',
		'Handed in',
		'Score',
		'Out of',
		...sheet.questions.flatMap(({ position }) =>
			['answer', 'words', 'points'].map((what) => `Question ${position + 1} ${what}`)
		)
	];
	const data = sheet.rows.map(({ name, attempts, counts }) => [
		name,
		attempts.length,
		iso(counts?.submittedAt ?? null),
		counts?.points ?? '',
		counts?.outOf ?? '',
		...sheet.questions.flatMap((question) => {
			const cell = counts?.cells[question.position];
			return [lettersOf(cell), wordsOf(question, cell), cell ? cell.credit * question.points : ''];
		})
	]);
	return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}
