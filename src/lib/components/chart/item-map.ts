/** A question on the map. */
export interface MapItem {
	/** Place in the quiz, from 0. */
	readonly place: number;
	readonly stem: string;
	/** Facility in percent; null where it cannot be told. */
	readonly facility: number | null;
	/** Discrimination index; null where it cannot be told. */
	readonly discrimination: number | null;
}

export const MAP = { width: 480, height: 300, left: 34, right: 10, top: 24, bottom: 40 } as const;

/** Lowest and highest discrimination index on the map, which grows for what lies lower. */
export const rangeOf = (items: readonly MapItem[]): readonly [low: number, high: number] => [
	Math.min(-20, ...items.map(({ discrimination }) => 10 * Math.floor((discrimination ?? 0) / 10))),
	Math.max(60, ...items.map(({ discrimination }) => 10 * Math.ceil((discrimination ?? 0) / 10)))
];

export const xOf = (facility: number): number =>
	MAP.left + ((MAP.width - MAP.left - MAP.right) * facility) / 100;

export const yOf = (index: number, [low, high]: readonly [number, number]): number =>
	MAP.top + ((MAP.height - MAP.top - MAP.bottom) * (high - index)) / (high - low);

/** Radius of a dot. */
export const DOT = 12;

export interface Dot extends MapItem {
	readonly x: number;
	readonly y: number;
}

/** Dots of the questions of which both can be told; those that would hide another move aside. */
export function dotsOf(items: readonly MapItem[]): Dot[] {
	const range = rangeOf(items);
	const placed: Dot[] = [];
	for (const item of items) {
		if (item.facility === null || item.discrimination === null) continue;
		const [x, y] = [xOf(item.facility), yOf(item.discrimination, range)];
		const free = SPOTS.map(([dx, dy]) => [x + dx * DOT, y + dy * DOT] as const).find(
			([a, b]) =>
				inside(a, b) && placed.every((dot) => Math.hypot(dot.x - a, dot.y - b) >= 1.8 * DOT)
		);
		placed.push({ ...item, x: free?.[0] ?? x, y: free?.[1] ?? y });
	}
	return placed;
}

/** Where a dot may go, nearest first, in radii. */
const SPOTS = [0, 1.9, 3.8].flatMap((far) =>
	far === 0
		? [[0, 0] as const]
		: Array.from(
				{ length: 8 },
				(_, i) => [far * Math.cos((i * Math.PI) / 4), far * Math.sin((i * Math.PI) / 4)] as const
			)
);

const inside = (x: number, y: number) =>
	x >= MAP.left + DOT &&
	x <= MAP.width - DOT &&
	y >= MAP.top + DOT / 2 &&
	y <= MAP.height - MAP.bottom;
