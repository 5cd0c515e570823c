import { HE_ROLES, HONORIFICS, OFFICES, ROLES, SHE_ROLES } from '../lexicon/offices.ts';
import type { Office } from '../types.ts';
import { chunkStart, isDeterminer } from './chunk.ts';
import type { Draft } from './draft.ts';
import { isFirstName, isSurname, pronounOfName } from './first-names.ts';
import type { Line } from './line.ts';
import { isPeople } from './lookups.ts';
import { bare, isTitleWord } from './office-split.ts';
import { officeOf } from './office.ts';
import { isRoyal } from './people.ts';
import { isCapital } from './wording.ts';

/** Takes an office or role that stands before the name into the phrase. */
export function extendTitle(text: string, line: Line, draft: Draft): void {
	const before = line.low[draft.from - 1];
	if (before !== undefined && isRole(before) && isSpaced(line, draft.from - 1)) {
		draft.from = chunkStart(line, draft.from - 1);
	} else if (draft.first > draft.from || isPartisan(line, draft.from - 1)) {
		draft.from = chunkStart(line, draft.from);
	} else if (draft.definite || isDeterminer(line, draft.from - 1)) {
		if (draft.definite) draft.from--;
		return;
	}
	let start = draft.from;
	if (isDeterminer(line, start)) start++;
	let end = draft.first;
	while (end > start && isHonour(line, end - 1)) {
		end--;
	}
	if (end <= start) return;
	const office = officeOf(text, line, start, end);
	if (office) draft.offices.push(office satisfies Office);
}

/** "Mr.", "Sir": no office. A "younger brother" is described and not addressed. */
function isHonour(line: Line, i: number): boolean {
	const word = bare(line.low[i] as string);
	return HONORIFICS.has(word) && !OFFICES.has(word) && isCapital(line, i);
}

function isRole(low: string): boolean {
	const word = bare(low);
	if (word === 'fellow') return false;
	return ROLES.has(word) || OFFICES.has(word) || isTitleWord(low);
}

function isPartisan(line: Line, i: number): boolean {
	const low = line.low[i];
	return low !== undefined && isPeople(low) && line.tokens[i]?.upos !== 'ADP';
}

function isSpaced(line: Line, i: number): boolean {
	return (line.tokens[i + 1]?.span[0] ?? 0) - (line.tokens[i]?.span[1] ?? 0) === 1;
}

/** "King Charles III", "Pope Francis": a lone given name is said with its crown. */
export function withCrown(line: Line, draft: Draft): string {
	const crown = draft.first > draft.from ? (line.tokens[draft.first - 1]?.text ?? '') : '';
	const words = draft.name.split(' ');
	const lone = words.length === 1 || (words.length === 2 && /^[IVX]+$/.test(words[1] as string));
	return lone && isRoyal(crown) ? `${crown} ${draft.name}` : draft.name;
}

/** Pronoun by honour, office or given name; null where none tells. */
export function pronounOf(line: Line, draft: Draft): 'he' | 'she' | null {
	for (let i = draft.from; i < draft.first; i++) {
		const word = bare(line.low[i] as string);
		const honour = HONORIFICS.get(word);
		if (honour) return honour;
		if (i === draft.first - 1 || HE_ROLES.has(word) !== SHE_ROLES.has(word)) {
			if (SHE_ROLES.has(word)) return 'she';
			if (HE_ROLES.has(word)) return 'he';
		}
	}
	if (draft.last - draft.first < 2 && !isFirstName(line.low[draft.first] as string)) return null;
	const given = line.low[draft.first] as string;
	return draft.last - draft.first === 1 && isSurname(given) ? null : pronounOfName(given);
}
