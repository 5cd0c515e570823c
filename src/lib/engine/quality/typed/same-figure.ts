import { figureIn, type Figure } from './figure.ts';

/** How a typed figure stands to the one that is right. */
export type Match = 'same' | 'other' | 'unclear';

/**
 * Compares a typed figure with a wording. Another number is clearly wrong; the right number of something
 * else, within other bounds or in another unit is for a person to judge. A unit may be left out.
 *
 * @returns Null where the wording is no figure.
 */
export function sameFigure(typed: string, wording: string): Match | null {
	const key = figureIn(wording);
	if (!key) return null;
	const given = figureIn(typed);
	if (!given) return 'unclear';
	const [one, other] = onOneScale(given, key);
	const measured = given.measure === null || given.measure === key.measure || one.scaled;
	if (!equal(one.values, other.values)) {
		const read = given.others.some((value) => key.values.includes(value));
		const near = isWithoutScale(given, key) || !sameThing(given, key) || !measured;
		return read || near || given.values.length !== key.values.length ? 'unclear' : 'other';
	}
	const bounded = given.bound === null || given.bound === key.bound;
	return measured && bounded && sameThing(given, key) ? 'same' : 'unclear';
}

/** "Half" is 50 per cent. */
function onOneScale(a: Figure, b: Figure) {
	const parts = (figure: Figure, other: Figure) =>
		figure.part && other.measure === 'percent' && figure.measure === null;
	const times = (figure: Figure, by: number) => figure.values.map((value) => value * by);
	const scaled = parts(a, b) || parts(b, a);
	return [
		{ values: times(a, parts(a, b) ? 100 : 1), scaled },
		{ values: times(b, parts(b, a) ? 100 : 1), scaled }
	] as const;
}

const equal = (a: readonly number[], b: readonly number[]) =>
	a.length === b.length &&
	a.every((value, i) => Math.abs(value - (b[i] ?? NaN)) < 1e-9 * Math.max(1, Math.abs(value)));

/** "3" for "3 billion". */
const isWithoutScale = ({ values: [a = 0] }: Figure, { values: [b = 0] }: Figure) =>
	[1e3, 1e6, 1e9, 1e12].some((scale) => a * scale === b);

/** What is counted is left out, or one of the words that the wording has. */
const sameThing = ({ counts: typed }: Figure, { counts: key }: Figure) =>
	typed.length === 0 || key.length === 0 || typed.some((word) => key.includes(word));
