import { MINUTE } from '../db/clock.ts';
import { answerShort, answerWords, proofWords } from '../../measures/answer-words.ts';
import { clockWords, timesTaken } from '../../measures/time-taken.ts';
import type { AnswerSheet, Counted, SheetAttempt, SheetCell, SheetRow } from './sheet.ts';

/** What the cells of the grid show. */
export type GridShow = 'answers' | 'words' | 'points' | 'proof' | 'taken';

/** By what it is sorted: `name`, `score`, `time`, `done` or `q1`, `q2`, ... */
export interface GridAsk {
	readonly sort: string;
	readonly down: boolean;
	readonly show: GridShow;
	/** 1, 2, ... */
	readonly page: number;
}

/** How an answer stands. */
export type CellState = 'right' | 'part' | 'wrong' | 'none' | 'unsure' | 'out';

/** One cell: what it shows, how it stands. A list of two, since there may be thousands. */
export type GridCell = readonly [text: string, state: CellState];

export interface GridRow {
	readonly pupilId: string;
	readonly name: string;
	readonly state: 'done' | 'under-way' | 'not-started';
	readonly points: number;
	readonly outOf: number;
	/** Of the attempt whose answers are shown: minutes it took, when it was handed in. */
	readonly minutes: number | null;
	readonly submittedAt: number | null;
	/** How many attempts there are, and which is shown. */
	readonly attempts: number;
	readonly number: number | null;
	/** Empty where nothing was handed in. */
	readonly cells: readonly GridCell[];
}

/** A page of the answer sheet as the screen sets it. */
export interface Grid extends GridAsk {
	readonly rows: readonly GridRow[];
	/** How many pupils there are on all pages. */
	readonly pupils: number;
	readonly pages: number;
	/** Place of the first row among all, from 1. */
	readonly first: number;
}

/** Most pupils on one page, and most cells: with more, a page takes seconds to be set. */
export const ROWS = 100;
const CELLS = 3000;

/** How many pupils of a quiz with so many questions stand on one page; never fewer than a class. */
export const rowsOf = (questions: number): number =>
	Math.min(ROWS, Math.max(40, Math.floor(CELLS / Math.max(1, questions))));

const SHOWS: readonly GridShow[] = ['answers', 'words', 'points', 'proof', 'taken'];

/** What an address asks for: `sort`, `dir`, `show`, `page`; what it does not say is by name, answers, page 1. */
export function gridAsk(params: URLSearchParams): GridAsk {
	const page = Number(params.get('page') ?? 1);
	return {
		sort: params.get('sort') ?? 'name',
		down: params.get('dir') === 'down',
		show: SHOWS.find((show) => show === params.get('show')) ?? 'answers',
		page: Number.isInteger(page) && page > 0 ? page : 1
	};
}

/** The page of a sheet that is asked for; the last one where it has not so many. */
export function gridOf(sheet: AnswerSheet, ask: GridAsk): Grid {
	const most = rowsOf(sheet.questions.length);
	const pages = Math.max(1, Math.ceil(sheet.rows.length / most));
	const page = Math.min(ask.page, pages);
	const first = (page - 1) * most;
	const paragraphs = paragraphsOf(sheet.article.blocks);
	const show = SHOWN[ask.show];
	const cellsOf = (counts: Counted) => {
		const taken = ask.show === 'taken' ? takenOf(counts) : [];
		return counts.cells.map((cell, i): GridCell => [
			show(sheet, i, cell, paragraphs, taken[i] ?? null),
			stateOf(cell)
		]);
	};
	const rows = sorted(sheet.rows, ask)
		.slice(first, first + most)
		.map((row): GridRow => ({
			pupilId: row.pupilId,
			name: row.name,
			state: row.counts ? 'done' : row.attempts.length > 0 ? 'under-way' : 'not-started',
			points: row.counts?.points ?? 0,
			outOf: row.counts?.outOf ?? 0,
			minutes: row.counts ? minutesOf(row.counts.attempt) : null,
			submittedAt: row.counts?.attempt.submittedAt ?? null,
			attempts: row.attempts.length,
			number: row.counts?.attempt.number ?? null,
			cells: row.counts ? cellsOf(row.counts) : []
		}));
	return { ...ask, page, rows, pupils: sheet.rows.length, pages, first: first + 1 };
}

type Shown = (
	sheet: AnswerSheet,
	at: number,
	cell: SheetCell,
	paragraphs: readonly number[],
	taken: number | null
) => string;

/** Longest text in a cell; the whole of it is at the pupil's and the question's own page. */
const CUT = 48;
const cut = (text: string) => (text.length > CUT ? `${text.slice(0, CUT - 1).trimEnd()}…` : text);

const SHOWN: Readonly<Record<GridShow, Shown>> = {
	answers: ({ questions }, at, { answer }, paragraphs) =>
		questions[at] ? answerShort(questions[at].question, answer, paragraphs) : '',
	words: ({ questions, article }, at, { answer }) =>
		questions[at] && answer ? cut(answerWords(questions[at].question, answer, article.text)) : '',
	points: (_, __, { credit, points }) => String(Math.round(credit * points * 100) / 100),
	proof: ({ questions, article }, at, { answer, proof }) =>
		questions[at] && answer && proof !== null
			? cut(proofWords(questions[at].question, answer, article.text)) || 'none'
			: '',
	taken: (_, __, ___, ____, taken) => (taken === null ? '' : clockWords(taken))
};

/** How long each answer of an attempt took, in ms; see `timesTaken`. */
export const takenOf = ({ attempt, cells }: Pick<Counted, 'attempt' | 'cells'>) =>
	timesTaken(
		attempt.startedAt,
		cells.map(({ savedAt }) => savedAt)
	);

/** How an answer stands: not at all counted, waiting for a teacher, or by its credit. */
export const stateOf = ({ answer, credit, points, unsure }: SheetCell): CellState => {
	if (points === 0) return 'out';
	if (unsure) return 'unsure';
	if (credit === 1) return 'right';
	if (answer === null && credit === 0) return 'none';
	return credit > 0 ? 'part' : 'wrong';
};

/** Whole minutes from start to end, at least 1; null while it is under way. */
export const minutesOf = ({ startedAt, submittedAt }: SheetAttempt): number | null =>
	submittedAt === null ? null : Math.max(1, Math.round((submittedAt - startedAt) / MINUTE));

/** Where each paragraph begins. */
export const paragraphsOf = (
	blocks: readonly { readonly span: readonly [number, number] }[]
): number[] => blocks.map(({ span }) => span[0]);

/** Those who handed in stand before those who did not, whichever way it is sorted. */
function sorted(rows: readonly SheetRow[], { sort, down }: GridAsk): readonly SheetRow[] {
	if (sort === 'name') return down ? rows.toReversed() : rows;
	const value = valueBy(sort);
	const sign = down ? -1 : 1;
	return rows.toSorted((a, b) => {
		const [x, y] = [value(a), value(b)];
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		return sign * (x - y);
	});
}

function valueBy(sort: string): (row: SheetRow) => number | null {
	const question = /^q(\d{1,3})$/.exec(sort);
	if (question) return ({ counts }) => counts?.cells[Number(question[1]) - 1]?.credit ?? null;
	if (sort === 'time') return ({ counts }) => timeOf(counts?.attempt);
	if (sort === 'done') return ({ counts }) => counts?.attempt.submittedAt ?? null;
	return ({ counts }) => (counts ? counts.points / Math.max(counts.outOf, 0.01) : null);
}

const timeOf = (attempt: SheetAttempt | undefined): number | null =>
	attempt && attempt.submittedAt !== null ? attempt.submittedAt - attempt.startedAt : null;
