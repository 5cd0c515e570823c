import { CUES, type Cue } from './cues.ts';

/** How likely each option is to be chosen by somebody who goes by the cues alone; together 1. */
export function oddsOf(stem: string, options: readonly string[]): readonly number[] {
	return softmax(weights(stem, options));
}

/** How much speaks for each option, in log-odds. */
export function weights(stem: string, options: readonly string[]): readonly number[] {
	const all = CUES.map(({ weigh }) => weigh(stem, options));
	return options.map((_, at) => all.reduce((sum, cue) => sum + (cue[at] ?? 0), 0));
}

/** Cues that speak for one option more than for the others on average, by at least `least`, strongest first. */
export function cuesFor(
	stem: string,
	options: readonly string[],
	at: number,
	least: number
): readonly Cue[] {
	return CUES.map((cue) => ({ cue, lead: leadOf(cue.weigh(stem, options), at) }))
		.filter(({ lead }) => lead >= least)
		.toSorted((a, b) => b.lead - a.lead)
		.map(({ cue }) => cue);
}

function leadOf(weighed: readonly number[], at: number): number {
	const rest = weighed.filter((_, i) => i !== at);
	return (weighed[at] ?? 0) - rest.reduce((sum, one) => sum + one, 0) / Math.max(1, rest.length);
}

/** Log-odds as shares of 1. */
export function softmax(scores: readonly number[]): readonly number[] {
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((total, one) => total + one, 0);
	return powers.map((one) => one / sum);
}
