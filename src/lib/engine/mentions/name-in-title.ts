import { WORD_NAMES } from '../lexicon/ambiguous-names.ts';
import { OFFICES } from '../lexicon/offices.ts';
import { CLOSED } from './closed-class.ts';
import { isFirstName, isSurname } from './first-names.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp } from './lookups.ts';
import { isKnownFrom } from './name-words.ts';
import type { RunContext } from './run.ts';
import { isCapital, isProper } from './wording.ts';

/** True where, in a title with capitals throughout, token `i` is a name by lists or by the rest of the article. */
export function isNameInTitle(line: Line, i: number, { evidence }: RunContext): boolean {
	const low = line.low[i] as string;
	if (CLOSED.has(low) && !isKnownFrom(line, i)) return false;
	if (evidence.lower(low) > evidence.upper(low)) return false;
	if (evidence.upper(low) > 0) return true;
	if (isKnownFrom(line, i) || isPeople(low)) return true;
	if (OFFICES.has(low)) return isCapital(line, i + 1) && isFirstName(line.low[i + 1] as string);
	if (WORD_NAMES.has(low)) return isFirstName(low) && isSurname(line.low[i + 1] ?? '');
	if (isFirstName(low)) return true;
	const before = line.low[i - 1];
	const proper = isProper(line, i);
	if (isSurname(low)) return before === undefined || isFirstName(before) || proper;
	return before !== undefined && isFirstName(before) && !WORD_NAMES.has(before) && proper;
}

/** In a title, a word after a given name or within a listed name belongs to the name. */
export function isPartInTitle(line: Line, i: number, context: RunContext): boolean {
	if (isNameInTitle(line, i, context)) return true;
	const low = line.low[i] as string;
	const before = line.low[i - 1] as string;
	if (CLOSED.has(low)) return false;
	const pair = `${line.tokens[i - 1]?.text ?? ''} ${line.tokens[i]?.text ?? ''}`;
	if (lookUp(pair, line.caps)) return true;
	return (
		isFirstName(before) &&
		!WORD_NAMES.has(before) &&
		context.evidence.lower(low) === 0 &&
		isProper(line, i)
	);
}
