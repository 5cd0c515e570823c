import type { ArticleMark } from '$lib/components/segments.ts';
import type { CellState, GridAsk } from '$lib/server/scores/sheet-grid.ts';
import type { AnswerSheet, SheetQuestion } from '$lib/server/scores/sheet.ts';
import type { Question } from '$lib/engine/types.ts';

/** Figures over a sheet: of what counts, once a pupil. */
export function summary({ rows, questions }: AnswerSheet) {
	const counted = rows.flatMap(({ counts }) => (counts ? [counts] : []));
	const total = counted.reduce((sum, { points }) => sum + points, 0);
	return {
		pupils: rows.length,
		handedIn: counted.length,
		underWay: rows.filter(({ attempts }) => attempts.some((one) => one.submittedAt === null))
			.length,
		mean: counted.length > 0 ? (total / counted.length).toFixed(1) : null,
		outOf: points(counted[0]?.outOf ?? 0),
		unsure: questions.reduce((sum, { unsure }) => sum + unsure, 0)
	};
}

/** A question as the head of its column. */
export interface GridColumn {
	readonly position: number;
	readonly stem: string;
	readonly points: number;
	readonly facility: number | null;
}

export const columnOf = ({ position, question, points, facility }: SheetQuestion): GridColumn => ({
	position,
	stem: question.stem,
	points,
	facility
});

/** The sentences that prove the key, to be marked in the article. */
export const proofMarks = (question: Question, position: number): ArticleMark[] =>
	proofsOf(question).map((span, i) => ({
		id: `proof-${i + 1}`,
		span,
		tone: 'proof',
		label: `Proof of question ${position + 1}`
	}));

/** What proves the key; of a question for a sentence, the sentences that are right. */
export const proofsOf = (question: Question) =>
	question.response === 'sentence' ? question.accept : question.evidence;

/** How an answer stands: a sign beside it, and a word for who does not see colours. */
export const STATES: Readonly<Record<CellState, { readonly sign: string; readonly word: string }>> =
	{
		right: { sign: '✓', word: 'right' },
		part: { sign: '½', word: 'partly right' },
		wrong: { sign: '✗', word: 'wrong' },
		none: { sign: '', word: 'not answered' },
		unsure: { sign: '?', word: 'to be marked by you' },
		out: { sign: '', word: 'does not count' }
	};

/** What is shown in the cells, in words. */
export const SHOWS = [
	{ show: 'answers', label: 'Answers' },
	{ show: 'words', label: 'Words' },
	{ show: 'points', label: 'Points' },
	{ show: 'proof', label: 'Proofs' },
	{ show: 'taken', label: 'Time taken' }
] as const;

/** The address of the same sheet, asked for otherwise; what is as usual is left out. */
export function sheetHref(ask: GridAsk, change: Partial<GridAsk> & { question?: number }): string {
	const { sort, down, show, page } = { ...ask, page: 1, ...change };
	const params = new URLSearchParams();
	if (sort !== 'name') params.set('sort', sort);
	if (down) params.set('dir', 'down');
	if (show !== 'answers') params.set('show', show);
	if (page > 1) params.set('page', String(page));
	if (change.question !== undefined) params.set('question', String(change.question + 1));
	return `?${params.toString()}${change.question === undefined ? '' : '#question'}`;
}

/** Sorting by a column: the way it is not sorted yet; figures begin with the highest. */
export const sortHref = (ask: GridAsk, sort: string): string =>
	sheetHref(ask, { sort, down: ask.sort === sort ? !ask.down : sort !== 'name' });

/** As `aria-sort` says it. */
export const sortedAs = (ask: GridAsk, sort: string) =>
	ask.sort === sort ? (ask.down ? ('descending' as const) : ('ascending' as const)) : undefined;

/** Percent without a fraction. */
export const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Points without a needless fraction: 7, 7.5. */
export const points = (value: number) => String(Math.round(value * 100) / 100);

/** How long an attempt took, in words: "12 min", "1 h 5 min". */
export function minutesBetween(start: number, end: number): string {
	const minutes = Math.max(1, Math.round((end - start) / 60_000));
	if (minutes < 60) return `${minutes} min`;
	if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
	return `${Math.round(minutes / (24 * 60))} days`;
}
