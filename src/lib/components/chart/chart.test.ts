import { describe, expect, it } from 'vitest';
import { barsOf, SIZE } from './bars.ts';
import { DOT, dotsOf, MAP, rangeOf } from './item-map.ts';
import { bandOf, LINES, pathOf, xOf } from './progress-lines.ts';

describe('bars', () => {
	it('reach the top where most are, and nothing where nobody is', () => {
		const [low, high] = barsOf([
			{ from: 0, to: 50, pupils: 0 },
			{ from: 50, to: 100, pupils: 7 }
		]);
		expect(low).toMatchObject({ height: 0, y: SIZE.floor });
		expect(high?.y).toBe(SIZE.top);
		expect(high && high.x + high.width).toBeLessThanOrEqual(SIZE.width);
	});
	it('are flat where all are nothing', () => {
		expect(barsOf([{ from: 0, to: 100, pupils: 0 }])[0]?.height).toBe(0);
	});
});

describe('map of questions', () => {
	const item = (place: number, facility: number | null, discrimination: number | null) => ({
		place,
		stem: '',
		facility,
		discrimination
	});
	it('leaves out what cannot be told, and moves aside what would be hidden', () => {
		const items = [
			item(0, 50, 30),
			item(1, 50, 30),
			item(2, 100, 60),
			item(3, null, 10),
			item(4, 10, null)
		];
		const dots = dotsOf(items);
		expect(dots.map(({ place }) => place)).toEqual([0, 1, 2]);
		const [a, b] = dots;
		expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(DOT);
		expect(dots.every(({ x, y }) => x <= MAP.width && y >= 0)).toBe(true);
	});
	it('reaches as low as any question does', () => {
		expect(rangeOf([])).toEqual([-20, 60]);
		expect(rangeOf([item(0, 50, -43), item(1, 50, 71)])).toEqual([-50, 80]);
	});
});

describe('progress', () => {
	const step = (interval: readonly [number, number] | null) => ({
		assignmentId: '',
		title: '',
		opensAt: 0,
		pupils: 0,
		mean: null,
		interval,
		own: null
	});
	it('draws a line with gaps', () => {
		expect(pathOf([100, null, 100, 100])).toMatch(/^M40 14M[\d.]+ 14L[\d.]+ 14$/);
		expect(pathOf([null])).toBe('');
		expect(xOf(0, 1)).toBe(LINES.left + (LINES.width - LINES.left - LINES.right) / 2);
	});
	it('draws a band over what is known', () => {
		expect(bandOf([step([0, 100]), step(null), step([40, 60])])).toMatch(/^M.*Z$/);
		expect(bandOf([step([0, 100])])).toBe('');
	});
});
