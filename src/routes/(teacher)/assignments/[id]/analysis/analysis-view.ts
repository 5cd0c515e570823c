import type { Figure } from '$lib/measures/figure.ts';
import type { ItemStatistics } from '$lib/measures/item-analysis.ts';
import type { AnalysedItem } from '$lib/server/insight/analysis.ts';

/** A column by which questions can be sorted. */
export type Column = 'place' | Exclude<keyof ItemStatistics, 'pupils'>;

/** The columns of the table of questions, with what stands over them and what that means. */
export const COLUMNS: readonly {
	readonly id: Exclude<Column, 'place'>;
	readonly label: string;
	readonly says: string;
	readonly percent: boolean;
}[] = [
	{ id: 'facility', label: 'Right', says: 'Facility: mean mark of the greatest', percent: true },
	{ id: 'sd', label: 'Spread', says: 'Standard deviation of the marks, in points', percent: false },
	{ id: 'guess', label: 'By chance', says: 'Random guess score', percent: true },
	{ id: 'intendedWeight', label: 'Meant to weigh', says: 'Intended weight', percent: true },
	{ id: 'effectiveWeight', label: 'Weighs', says: 'Effective weight', percent: true },
	{ id: 'discrimination', label: 'Discrimination', says: 'Discrimination index', percent: false },
	{ id: 'efficiency', label: 'Efficiency', says: 'Discriminative efficiency', percent: true }
];

export interface Sort {
	readonly by: Column;
	readonly down: boolean;
}

/** A question as a line of the table. */
export interface Line {
	readonly place: number;
	readonly stem: string;
	readonly points: number;
	readonly keyInDoubt: boolean;
	readonly statistics: ItemStatistics;
}

export const lineOf = ({
	place,
	question,
	points,
	keyInDoubt,
	statistics
}: AnalysedItem): Line => ({
	place,
	stem: question.stem,
	points,
	keyInDoubt,
	statistics
});

/** What an address asks to sort by (`?sort=facility&down`); else the order of the quiz. */
export function sortFrom(search: URLSearchParams): Sort {
	const asked = search.get('sort');
	const by = COLUMNS.find(({ id }) => id === asked)?.id ?? 'place';
	return { by, down: search.has('down') };
}

/** Lines in order; those of which the figure cannot be told come last either way. */
export function sortedLines(lines: readonly Line[], { by, down }: Sort): Line[] {
	const value = ({ place, statistics }: Line): number | null => {
		if (by === 'place') return place;
		const figure = statistics[by];
		return figure.known ? figure.value : null;
	};
	return lines.toSorted((a, b) => {
		const [x, y] = [value(a), value(b)];
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		return (down ? y - x : x - y) || a.place - b.place;
	});
}

/**
 * Index of the question that an address asks for (`?question=3` is the third); else the first whose key
 * is in doubt; -1 for none.
 */
export function shownPlace(
	search: URLSearchParams,
	items: readonly Pick<AnalysedItem, 'keyInDoubt'>[]
): number {
	const asked = Number(search.get('question') ?? 0) - 1;
	return items[asked] ? asked : items.findIndex(({ keyInDoubt }) => keyInDoubt);
}

/** Address that shows a question, or sorts the table, and keeps the other. */
export function addressOf(sort: Sort, question: number | null): string {
	const search = new URLSearchParams();
	if (sort.by !== 'place') search.set('sort', sort.by);
	if (sort.down) search.set('down', '');
	if (question !== null) search.set('question', String(question + 1));
	const text = search.toString().replace('down=', 'down');
	return `?${text}${question === null ? '' : '#question'}`;
}

/** A figure to be read at a glance: "62%", "−4"; a dash where there is none. */
export function short(figure: Figure, percent: boolean, digits = 0): string {
	return figure.known ? shortNumber(figure.value, percent, digits) : '–';
}

/** "38 to 66", or nothing. */
export function range(figure: Figure, percent: boolean, digits = 0): string {
	if (!figure.known || !figure.interval) return '';
	const [low, high] = figure.interval;
	return `${shortNumber(low, false, digits)} to ${shortNumber(high, percent, digits)}`;
}

function shortNumber(value: number, percent: boolean, digits: number): string {
	const fixed = value.toFixed(digits).replace(/^-(0(?:\.0+)?)$/, '$1');
	return `${fixed.replace('-', '−')}${percent ? '%' : ''}`;
}
