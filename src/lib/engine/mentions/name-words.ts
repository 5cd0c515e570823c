import { WORD_NAMES } from '../lexicon/ambiguous-names.ts';
import { COLLECTIVES, ROLES } from '../lexicon/offices.ts';
import { CLOSED, NO_NAMES } from './closed-class.ts';
import { isDateWord } from './date-words.ts';
import { isFirstName } from './first-names.ts';
import type { Line } from './line.ts';
import { lookUp } from './lookups.ts';
import type { RunContext } from './run.ts';
import { isCapital, isHyphen, textOf } from './wording.ts';

/** True where a word with a capital may be a part of a name at all. */
export function mayBeName(line: Line, i: number, context: RunContext): boolean {
	const low = line.low[i] as string;
	const shape = line.shape[i];
	if (shape === 'lower' || shape === 'other' || shape === undefined) return false;
	if (low.startsWith("'") || low.startsWith('#') || low.startsWith('@') || low === "n't")
		return false;
	if (NO_NAMES.has(low) && !(shape === 'upper' && low.length === 2)) return false;
	if (low.length === 1 && isHyphen(line, i + 1) && line.shape[i + 2] === 'lower') return false;
	if (/^[rdi]$/.test(low) && isHyphen(line, i + 1) && /^[,(]$/.test(line.low[i - 1] ?? ''))
		return false;
	if (low.length > 8 && (low.includes('/') || low.includes('www.'))) return false;
	if (shape === 'upper' && !line.titled && isShouted(line, i, context)) return false;
	if (
		shape === 'mixed' &&
		!isCapital(line, i) &&
		!/^(?:al|[ei])-?\p{Lu}/u.test(line.tokens[i]?.text ?? '')
	)
		return false;
	if (/^(?:anti|pro|non|ex|pan|post|pre|mid)[-–]/.test(low)) return false;
	return !isDateWord(line, i, context.monthNames);
}

/** A plain word in capitals for loudness: "UNLESS", "HUGE". */
function isShouted(line: Line, i: number, { evidence }: RunContext): boolean {
	const low = line.low[i] as string;
	if (lookUp(line.tokens[i]?.text ?? '')) return false;
	return CLOSED.has(low) || (low.length > 2 && evidence.lower(low) > 0);
}

/** Words that a figure may follow within a name: "Apollo 11". */
export const NUMBERED: ReadonlySet<string> = new Set(
	'apollo boeing airbus soyuz flight route highway interstate area channel article chapter section group unit resolution gemini voyager falcon artemis radio operation proposition directive platform formula sputnik shenzhou windows iphone covid'.split(
		' '
	)
);

/** A common noun for people, which is no name though a sentence begins with it. */
export function isCrowd(low: string): boolean {
	return COLLECTIVES.has(low) || (ROLES.has(low) && !WORD_NAMES.has(low) && !isFirstName(low));
}

/** A listed name of up to five words begins here. */
export function isKnownFrom(line: Line, i: number): boolean {
	for (let k = i; k < Math.min(i + 5, line.tokens.length); k++) {
		if (k > i && !isCapital(line, k) && line.low[k] !== 'of' && !isHyphen(line, k)) return false;
		const text = textOf(line, i, k + 1);
		if (!lookUp(text, line.caps)) continue;
		const low = text.toLowerCase();
		if (k > i || (!WORD_NAMES.has(low) && !(CLOSED.has(low) && line.shape[i] === 'title')))
			return true;
	}
	return false;
}
