import { isDeterminer } from './chunk.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { officeOf } from './office.ts';

/** The same, for a title told by a verb: in the past it may be held no more. */
export function joinAs(text: string, line: Line, name: Draft, nominal: Draft, past: boolean): void {
	nominal.same = name;
	describe(text, line, name, nominal, past);
}

/** Makes a phrase beside a name stand for its bearer, and its words a title of the bearer. */
export function join(text: string, line: Line, name: Draft, nominal: Draft): void {
	nominal.same = name;
	describe(text, line, name, nominal, false);
}

/** Adds the words of a phrase, without its article, to the titles of a name's bearer. */
export function describe(
	text: string,
	line: Line,
	name: Draft,
	nominal: Draft,
	past: boolean
): void {
	let from = nominal.from;
	while (from < nominal.to - 1 && isDeterminer(line, from)) from++;
	const office = officeOf(text, line, from, nominal.to);
	if (!office || name.offices.some(({ span }) => span[0] === office.span[0])) return;
	name.offices.push(
		past && office.holding === 'office' ? { ...office, holding: 'former' } : office
	);
	if (nominal.pronoun && !name.pronoun) name.pronoun = nominal.pronoun;
}
