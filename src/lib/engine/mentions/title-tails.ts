import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { officeOf } from './office.ts';
import { textOf } from './wording.ts';

/** "Dr. Yusuf, who leads the survey": gives the name the title "leader of the survey". */
export function joinRelative(text: string, line: Line, name: Draft): void {
	let at = name.to;
	if (line.low[at] === ',') at++;
	if (line.low[at] !== 'who') return;
	const word = LEADING_VERBS.get(line.low[at + 1] ?? '');
	if (!word) return;
	let end = at + 2;
	while (
		end < line.tokens.length &&
		end - at < 12 &&
		!/^(?:[,.;:–—]|and|who|which|that|said|says|told)$/.test(line.low[end] as string)
	) {
		if (line.tokens[end]?.upos === 'VERB' || line.tokens[end]?.upos === 'AUX') break;
		end++;
	}
	if (end <= at + 2) return;
	const first = line.tokens[at + 1];
	const last = line.tokens[end - 1];
	if (!first || !last) return;
	name.offices.push({
		title: `${word} of ${textOf(line, at + 2, end)}`,
		span: [first.span[0], last.span[1]],
		sentence: line.sentence.index,
		holding: 'epithet'
	});
}

/** Verbs after "who" that make an office of what follows, with the word for who does it. */
const LEADING_VERBS: ReadonlyMap<string, string> = new Map([
	['leads', 'leader'],
	['led', 'leader'],
	['heads', 'head'],
	['headed', 'head'],
	['chairs', 'chair'],
	['chaired', 'chair'],
	['runs', 'head'],
	['directs', 'director'],
	['founded', 'founder'],
	['manages', 'manager'],
	['edits', 'editor'],
	['coaches', 'coach'],
	['commands', 'commander'],
	['commanded', 'commander'],
	['represents', 'representative']
]);

/** "Jim Jordan, R-Ohio," and "Jim Jordan (R-Ohio)". */
export function joinParty(text: string, line: Line, name: Draft): void {
	const open = line.low[name.to];
	if (open !== ',' && open !== '(') return;
	const at = name.to + 1;
	if (!/^[rdi]$/.test(line.low[at] ?? '') || !/^[-–]$/.test(line.low[at + 1] ?? '')) return;
	const office = officeOf(text, line, at, at + 3);
	if (office) name.offices.push({ ...office, holding: 'epithet' });
}
