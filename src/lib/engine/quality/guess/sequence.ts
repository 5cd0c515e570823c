import { softmax } from './odds.ts';

const EARLY = /\b(?:first|began|begin|started|opened|planned|proposed|announced|before|early)\b/i;
const LATE = /\b(?:finally|last|later|then|after|ended|finished|closed|since|eventually|now)\b/i;

/**
 * The chance that lines are put in their right order by what they say of time: years, "first", "later". Each
 * place is chosen among the lines that are left (Plackett 1975, Luce 1959).
 * @param lines in the right order
 */
export function chanceOfOrder(lines: readonly string[]): number {
	const years = lines.map((line) => Number(/\b(?:1[5-9]|20)\d\d\b/.exec(line)?.[0] ?? NaN));
	const scores = lines.map((line, at) => {
		const told = (EARLY.test(line) ? 1 : 0) - (LATE.test(line) ? 1 : 0);
		const year = years[at] ?? NaN;
		const earlier = years.filter((other) => other < year).length;
		return told + (Number.isNaN(year) ? 0 : -2 * earlier);
	});
	let chance = 1;
	for (let at = 0; at < scores.length - 1; at++) chance *= softmax(scores.slice(at))[0] ?? 1;
	return chance;
}
