import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { GOLDEN } from './testing/golden.ts';
import { itemAnalysis } from './item-analysis.ts';
import type { MarkMatrix } from './matrix.ts';
import { quizStatistics } from './quiz-statistics.ts';
import { reference } from './testing/reference.ts';

const value = (figure: Figure) => (figure.known ? figure.value : null);
const ITEM = ['facility', 'sd', 'discrimination', 'efficiency', 'effectiveWeight'] as const;
const guesses = [0.25, 0.5, 0.25, 0.25];

/** Every figure of both analyses. */
function figuresOf(matrix: MarkMatrix): Figure[] {
	const groups = [quizStatistics(matrix), ...itemAnalysis(matrix, [])];
	return groups
		.flatMap((group): unknown[] => Object.values(group))
		.filter((one): one is Figure => typeof one === 'object');
}

function expectSound(figure: Figure): void {
	expect(figure.words).toMatch(/\.$|\?$/);
	expect(figure.words).not.toMatch(/NaN|Infinity|undefined/);
	if (!figure.known) return;
	expect(Number.isFinite(figure.value)).toBe(true);
	if (!figure.interval) return;
	const [low, high] = figure.interval;
	expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
	expect(low).toBeLessThanOrEqual(figure.value + 1e-6);
	expect(high).toBeGreaterThanOrEqual(figure.value - 1e-6);
}

describe('the golden vector', () => {
	const items = itemAnalysis(GOLDEN, guesses);
	it.each(ITEM)('%s', (name) => {
		items.forEach((item, i) => {
			expect(Math.abs((value(item[name]) ?? NaN) - (GOLDEN.items[name][i] ?? NaN))).toBeLessThan(
				1e-6
			);
		});
	});
	it.each(Object.entries(GOLDEN.quiz))('%s is %d', (name, wanted) => {
		const figure = quizStatistics(GOLDEN)[name as keyof typeof GOLDEN.quiz];
		expect(Math.abs((value(figure) ?? NaN) - wanted)).toBeLessThan(1e-6);
	});
	it('has its median, weights as given and guess scores', () => {
		expect(value(quizStatistics(GOLDEN).median)).toBe(2.25);
		expect(items.map(({ intendedWeight }) => value(intendedWeight))).toEqual([25, 25, 25, 25]);
		expect(items.map(({ guess }) => value(guess))).toEqual([25, 50, 25, 25]);
	});
	it('says each in words, and that eight are few', () => {
		expect(items[2]?.facility).toMatchObject({
			words: 'About half got it right (between 22% and 78%).',
			enough: false
		});
		expect(items[3]?.discrimination.words).toMatch(/^Those who did well .* more often/);
		figuresOf(GOLDEN).forEach(expectSound);
	});
});

/** Pupils by questions; marks in quarters of questions worth 1 to 5 points. */
const matrices = fc
	.record({ pupils: fc.integer({ min: 2, max: 14 }), items: fc.integer({ min: 1, max: 7 }) })
	.chain(({ pupils, items }) =>
		fc.record({
			greatest: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }),
			shares: fc.array(
				fc.array(fc.integer({ min: 0, max: 4 }), { minLength: items, maxLength: items }),
				{ minLength: pupils, maxLength: pupils }
			)
		})
	)
	.map(({ greatest, shares }) => ({
		greatest,
		rows: shares.map((row) => row.map((share, i) => (share / 4) * (greatest[i] ?? 1)))
	}));

describe('any matrix', () => {
	it('gives what the definitions give, step by step', () => {
		const near = (figure: Figure, wanted: number | null, what: string) => {
			if (wanted === null) expect(figure.known, what).toBe(false);
			else expect(Math.abs((value(figure) ?? NaN) - wanted), what).toBeLessThan(1e-6);
		};
		fc.assert(
			fc.property(matrices, (matrix) => {
				const wanted = reference(matrix.rows, matrix.greatest);
				itemAnalysis(matrix, []).forEach((item, i) => {
					for (const name of ITEM) near(item[name], wanted[name][i] ?? null, name);
				});
				const quiz = quizStatistics(matrix);
				const { spread, ...rest } = wanted;
				near(quiz.sd, spread, 'sd');
				for (const name of ['mean', 'median', 'skewness', 'kurtosis'] as const)
					near(quiz[name], rest[name], name);
				for (const name of ['consistency', 'errorRatio', 'standardError'] as const)
					near(quiz[name], rest[name], name);
			}),
			{ numRuns: 1000, seed: 8 }
		);
	});

	it('never gives what is no number, also where some were asked other questions', () => {
		const holed = matrices.chain((matrix) =>
			fc.infiniteStream(fc.boolean()).map((gaps) => ({
				...matrix,
				rows: matrix.rows.map((row) => row.map((mark) => (gaps.next().value ? mark : null)))
			}))
		);
		fc.assert(
			fc.property(holed, (matrix) => figuresOf(matrix).forEach(expectSound)),
			{ numRuns: 300, seed: 9 }
		);
	});
});

describe('too little to go by', () => {
	const TABLE: readonly (readonly [string, MarkMatrix])[] = [
		['nobody', { rows: [], greatest: [1, 1] }],
		['no questions', { rows: [[], []], greatest: [] }],
		['one pupil', { rows: [[1, 0]], greatest: [1, 1] }],
		['one question', { rows: [[1], [0], [1]], greatest: [1] }],
		['all right', { rows: Array.from({ length: 30 }, () => [1, 1]), greatest: [1, 1] }],
		[
			'thirds that add up to the same',
			{
				rows: [
					[1 / 3, 2 / 3],
					[2 / 3, 1 / 3]
				],
				greatest: [1, 1]
			}
		],
		[
			'asked nothing',
			{
				rows: [
					[null, null],
					[null, null]
				],
				greatest: [1, 1]
			}
		]
	];
	it.each(TABLE)('%s', (_name, matrix) => {
		figuresOf(matrix).forEach(expectSound);
		expect(quizStatistics(matrix).consistency.known).toBe(false);
	});

	it('gives no share of nothing to be had', () => {
		const matrix = {
			rows: [
				[0, 1],
				[0, 0]
			],
			greatest: [0, 1]
		};
		figuresOf(matrix).forEach(expectSound);
		expect(itemAnalysis(matrix, [])[0]?.facility.known).toBe(false);
	});

	it('says so in words', () => {
		const [item] = itemAnalysis({ rows: [[1, 0]], greatest: [1, 1] }, []);
		expect(item?.discrimination).toEqual({
			known: false,
			words: 'Not enough data: at least 2 pupils are needed.'
		});
	});

	it('has no effective weight where it works against the total', () => {
		const rows = [
			[0, 3],
			[0, 3],
			[1, 0],
			[1, 0]
		];
		const [item] = itemAnalysis({ rows, greatest: [1, 3] }, []);
		expect(item?.effectiveWeight.known).toBe(false);
		expect(item?.discrimination).toMatchObject({ value: -100 });
	});
});

it('counts from as many pupils as it says', () => {
	const rows = (pupils: number) =>
		Array.from({ length: pupils }, (_, s) => [s % 2, (s >> 1) % 2, s % 3 === 0 ? 1 : 0]);
	const enough = (pupils: number) => {
		const [item] = itemAnalysis({ rows: rows(pupils), greatest: [1, 1, 1] }, []);
		return [item?.facility, item?.discrimination].map((one) => one?.known && one.enough);
	};
	expect(enough(11)).toEqual([false, false]);
	expect(enough(12)).toEqual([true, false]);
	expect(enough(25)).toEqual([true, true]);
});
