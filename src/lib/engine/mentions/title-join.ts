import { isDeterminer } from './chunk.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { officeOf } from './office.ts';

export function join(text: string, line: Line, name: Draft, nominal: Draft): void {
	nominal.same = name;
	describe(text, line, name, nominal, false);
}

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
	if (!office) return;
	name.offices.push(
		past && office.holding === 'office' ? { ...office, holding: 'former' } : office
	);
	if (nominal.pronoun && !name.pronoun) name.pronoun = nominal.pronoun;
}
