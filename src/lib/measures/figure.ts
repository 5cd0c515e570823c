/**
 * A figure of a class: with how sure it is and what it says in words; or that there is not enough to
 * say one. Never NaN.
 */
export type Figure = KnownFigure | UnknownFigure;

export interface KnownFigure {
	readonly known: true;
	readonly value: number;
	/** The interval that holds the true value 19 times in 20; null where the figure is set and not measured. */
	readonly interval: Interval | null;
	/** False below the number of pupils from which it means something: to be greyed. */
	readonly enough: boolean;
	/** One plain sentence. */
	readonly words: string;
}

export interface UnknownFigure {
	readonly known: false;
	/** One plain sentence: why there is none. */
	readonly words: string;
}

export type Interval = readonly [low: number, high: number];

/** Two-sided 95% point of the normal distribution. */
export const Z95 = 1.959963984540054;

/** A figure, as far as it is one: what came out of too little data is none. */
export const known = (
	value: number,
	interval: Interval | null,
	enough: boolean,
	words: string
): Figure =>
	Number.isFinite(value)
		? { known: true, value, interval, enough, words }
		: unknown('Not enough data.');

/** There is no such figure, and why. */
export const unknown = (words: string): UnknownFigure => ({ known: false, words });

/** What is said where too few pupils handed in. */
export const tooFew = (least: number): UnknownFigure =>
	unknown(`Not enough data: at least ${least} pupils are needed.`);

/** An interval kept within what is possible. */
export const within = ([low, high]: Interval, [least, most]: Interval): Interval => [
	Math.min(most, Math.max(least, low)),
	Math.max(least, Math.min(most, high))
];
