import { known, unknown, within, type Figure, type Interval } from './figure.ts';
import { jackknife } from './jackknife.ts';
import { LEAST } from './least.ts';
import { mean, sum } from './sums.ts';
import { between, number } from './words.ts';
import { wilson } from './wilson.ts';

/** One pupil at one question. */
export interface Chooser {
	/** Indices of the options chosen. */
	readonly chosen: readonly number[];
	/** What the pupil earned in all other questions, in points. */
	readonly rest: number;
}

/** What became of one option. */
export interface OptionStatistics {
	readonly count: number;
	/** Share of those who were asked, in percent, with Wilson's interval. */
	readonly share: Figure;
	/** Mean of what those who chose it earned in all other questions, in points. */
	readonly rest: Figure;
	/** True where nobody takes it although enough pupils were asked: it does no work. */
	readonly idle: boolean;
}

/**
 * How many chose each option and how they did elsewhere. A good wrong option is chosen by some, and
 * they do worse elsewhere than those who chose the key.
 *
 * @param options Number of options.
 */
export function optionAnalysis(options: number, pupils: readonly Chooser[]): OptionStatistics[] {
	const enough = pupils.length >= LEAST.option;
	return Array.from({ length: options }, (_, option) => {
		const took = pupils.filter(({ chosen }) => chosen.includes(option));
		return {
			count: took.length,
			share: shareOf(took.length, pupils.length, enough),
			rest: restOf(
				took.map(({ rest }) => rest),
				enough
			),
			idle: enough && took.length === 0
		};
	});
}

function shareOf(count: number, of: number, enough: boolean): Figure {
	if (of === 0) return unknown('Nobody has handed this in yet.');
	const [low, high] = wilson(count / of, of);
	return known((100 * count) / of, [100 * low, 100 * high], enough, `${count} of ${of} chose it.`);
}

function restOf(rests: readonly number[], enough: boolean): Figure {
	if (rests.length === 0) return unknown('Nobody chose it.');
	const value = mean(rests);
	const all = sum(rests);
	const off: Interval | null = jackknife(
		value,
		rests.map((rest) => (all - rest) / (rests.length - 1))
	);
	const interval = off && within(off, [0, Infinity]);
	const words = `They earned ${number(value)} points in the other questions`;
	return known(value, interval, enough, `${words}${between(interval, number, '')}.`);
}
