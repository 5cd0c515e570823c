import type { Interval } from './figure.ts';

/** A figure as people write it: at most two places. */
export const number = (value: number): string =>
	String(Math.round((value + Number.EPSILON) * 100) / 100).replace('-', '−');

/** Whole percent: "38%". */
export const percentWords = (value: number): string => `${Math.round(value)}%`.replace('-', '−');

/** " (between 38% and 66%)", and a full stop or what is given behind it; only that where there is none. */
export const between = (
	interval: Interval | null,
	show: (value: number) => string,
	end = '.'
): string =>
	interval
		? ` (between ${show(interval[0])} and ${show(interval[1])})${end}`.replaceAll('-', '−')
		: end;

const SHARES: readonly (readonly [from: number, words: string])[] = [
	[100, 'Everybody'],
	[92, 'Nearly everybody'],
	[80, 'Most pupils'],
	[71, 'About three quarters'],
	[62, 'About two thirds'],
	[55, 'More than half'],
	[45, 'About half'],
	[38, 'Fewer than half'],
	[29, 'About a third'],
	[20, 'About a quarter'],
	[8, 'Few pupils'],
	[0.001, 'Hardly anybody'],
	[-Infinity, 'Nobody']
];

/** A share of the pupils in words: "About half". */
export const shareWords = (percent: number): string =>
	SHARES.find(([from]) => percent >= from)?.[1] ?? 'Nobody';

/**
 * "About half got it right (between 38% and 66%)."
 *
 * @param whole False where parts of the mark were given too.
 */
export const gotItRight = (percent: number, interval: Interval, whole: boolean): string =>
	(whole
		? `${shareWords(percent)} got it right`
		: `On average, ${percentWords(percent)} of the mark was earned`) +
	between(interval, percentWords);

/** What a discrimination index says (bands of Moodle's manual), without its full stop. */
export function tellsApart(index: number): string {
	if (index < 0) return 'Those who did well in all the rest got it wrong more often';
	if (index < 20) return 'It says next to nothing about who did well in the rest';
	if (index < 30) return 'It says a little about who did well in the rest';
	if (index < 50) return 'It tells well who did well in the rest';
	return 'It tells very well who did well in the rest';
}

/** What a coefficient of internal consistency says (bands of Moodle's manual), without its full stop. */
export function hangsTogether(percent: number): string {
	if (percent < 50) return 'The questions measure different things, or chance had a large part';
	if (percent < 64) return 'The questions hang together loosely';
	if (percent < 75) return 'The questions hang together fairly well';
	return 'The questions hang together well';
}

/** What skewness says. */
export function trailing(value: number): string {
	if (value <= -0.5) return 'Most did well, and a few low scores trail behind.';
	if (value >= 0.5) return 'Most found it hard, and a few high scores stand out.';
	return 'High and low scores are about evenly spread.';
}

/** What kurtosis says. */
export function peaked(value: number): string {
	if (value <= -1) return 'Scores spread flat, or fall into two groups.';
	if (value >= 1) return 'Most scores are close together, with some far away.';
	return 'Scores are spread about as one would expect.';
}
