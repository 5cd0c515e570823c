import { FORMER, OFFICES } from '../lexicon/offices.ts';
import type { Office } from '../types.ts';
import type { Line } from './line.ts';
import { bare } from './office-split.ts';

/** Describes the title at tokens `[from, to)` of a line, without article; null where it is empty. */
export function officeOf(text: string, line: Line, from: number, to: number): Office | null {
	const first = line.tokens[from];
	const last = line.tokens[to - 1];
	if (!first || !last || to <= from) return null;
	const span = [first.span[0], last.span[1]] as const;
	return {
		title: text.slice(span[0], span[1]).replace(/\s+/g, ' '),
		span,
		sentence: line.sentence.index,
		holding: holdingOf(line, from, to)
	};
}

function holdingOf(line: Line, from: number, to: number): Office['holding'] {
	let holding: Office['holding'] = 'epithet';
	for (let i = from; i < to; i++) {
		const low = line.low[i] as string;
		if (
			(FORMER.has(low) && low !== 'late') ||
			/^ex[-–]./.test(low) ||
			(low === 'ex' && /^[-–]$/.test(line.low[i + 1] ?? ''))
		)
			return 'former';
		if (OFFICES.has(bare(low)) && isHead(line, i, to)) holding = 'office';
	}
	return holding;
}

/** The word heads the title: it is last, or a preposition follows. */
function isHead(line: Line, i: number, to: number): boolean {
	return (
		i === to - 1 ||
		/^(?:of|to|for|at|in|general|executive|marshal|-|–|elect|and)$/.test(line.low[i + 1] as string)
	);
}

const SAME: ReadonlyMap<string, string> = new Map([
	['chairman', 'chair'],
	['chairwoman', 'chair'],
	['chairperson', 'chair'],
	['senator', 'sen'],
	['governor', 'gov'],
	['representative', 'rep'],
	['congressman', 'rep'],
	['congresswoman', 'rep'],
	['professor', 'prof'],
	['general', 'gen'],
	['ceo', 'ceo'],
	['councillor', 'councilor'],
	['adviser', 'advisor'],
	['premier', 'premier']
]);

/** One word for an office and its short forms, so that "the senator" answers to "Sen." */
export function officeAsNoun(word: string): string {
	return SAME.get(word) ?? word;
}
