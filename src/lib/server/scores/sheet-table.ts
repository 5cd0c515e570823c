import { answerShort, answerWords, proofWords } from '../../measures/answer-words.ts';
import { figure, type ExportCell, type ExportTable } from './export/table.ts';
import { minutesOf, paragraphsOf, takenOf } from './sheet-grid.ts';
import type { AnswerSheet, SheetCell, SheetQuestion } from './sheet.ts';

const moment = (at: number | null | undefined): Date | null =>
	typeof at === 'number' ? new Date(at) : null;

/**
 * The answer sheet as a table to take away: a row for each pupil, with the score that counts, and for
 * each question the answer in short and in full, its points and the seconds it took; the sentence
 * chosen as proof where the quiz asks for it.
 */
export function sheetTable(sheet: AnswerSheet): ExportTable {
	const { text, blocks } = sheet.article;
	const paragraphs = paragraphsOf(blocks);
	const parts: readonly (readonly [
		string,
		(question: SheetQuestion, cell: SheetCell, taken: number | null) => ExportCell
	])[] = [
		['answer', ({ question }, { answer }) => answerShort(question, answer, paragraphs)],
		['words', ({ question }, { answer }) => answer && answerWords(question, answer, text)],
		...(sheet.settings.proof ? [['proof', proofCell(text)] as const] : []),
		['points', (_, { credit, points }) => figure(credit * points)],
		['seconds', (_, __, taken) => (taken === null ? null : Math.round(taken / 1000))]
	];
	return {
		title: `${sheet.quizTitle}, ${sheet.className}`,
		columns: [
			'Name',
			'Attempts',
			'Handed in',
			'Minutes',
			'Score',
			'Out of',
			...sheet.questions.flatMap(({ position }) =>
				parts.map(([what]) => `Question ${position + 1} ${what}`)
			)
		],
		rows: sheet.rows.map(({ name, attempts, counts }) => {
			const taken = counts && takenOf(counts);
			return [
				name,
				attempts.length,
				moment(counts?.attempt.submittedAt),
				counts ? minutesOf(counts.attempt) : null,
				counts ? figure(counts.points) : null,
				counts ? figure(counts.outOf) : null,
				...sheet.questions.flatMap((question) => {
					const cell = counts?.cells[question.position];
					return parts.map(([, value]) =>
						cell ? value(question, cell, taken?.[question.position] ?? null) : null
					);
				})
			];
		})
	};
}

const proofCell =
	(text: string) =>
	({ question }: SheetQuestion, { answer, proof }: SheetCell): string =>
		answer && proof !== null
			? `${proof ? 'Right' : 'Wrong'}: ${proofWords(question, answer, text)}`
			: '';
