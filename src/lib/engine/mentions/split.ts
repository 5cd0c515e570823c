import { isFirstName, isSurname } from './first-names.ts';
import { bodyBeforePerson, namesWithin, placeBeforePerson } from './inner-names.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp } from './lookups.ts';
import { isOfficeOnly, personAfterOffice } from './office-split.ts';
import { isOutlet, labelByWords } from './part-labels.ts';
import { newPart, type Part } from './part.ts';
import type { Run } from './run.ts';
import { textOf } from './wording.ts';

/**
 * Parts a run into a person's name with the office before it, the names within that office, or
 * one name of another kind. An office that no name follows gives nothing.
 */
export function splitRun(line: Line, run: Run): Part[] {
	const { from, to } = run;
	const text = textOf(line, from, to);
	const known = lookUp(text, line.caps);
	if (known) return [newPart(from, from, to, known.label, known)];
	if (isDateline(line, from, to)) return [newPart(from, from, to, 'place', null)];
	const low = text.toLowerCase();
	if (isPeople(low)) return [newPart(from, from, to, 'group', null)];
	if (isTitleOfWork(line, from, to)) return [newPart(from, from, to, 'thing', null)];
	const last = line.low[to - 1] as string;
	if (to - from > 1 && isPeople(last) && !isFirstName(line.low[from] as string)) {
		// "Ohio Republican" is an epithet; "House Republicans" are a group.
		if (last.endsWith('s')) return [newPart(from, from, to, 'group', null)];
		return namesWithin(line, from, to - 1);
	}
	const seam = placeBeforePerson(line, from, to);
	if (seam)
		return [
			newPart(from, from, seam, 'place', lookUp(textOf(line, from, seam))),
			...splitRun(line, { from: seam, to })
		];
	const end = bodyBeforePerson(line, from, to);
	if (end)
		return [newPart(from, from, end, 'organization', null), newPart(end, end, to, 'person', null)];
	const body = labelByWords(line, from, to);
	const first = personAfterOffice(line, from, to);
	// "Sen. Lena Park" is a person though "park" ends the name; "Prince Edward Island" is a place.
	const person = first !== null && isFirstName(line.low[first] as string) && to - first > 1;
	const thing = body === 'thing' && first !== null && !person && !isSurname(last);
	if (thing) return [newPart(from, from, to, body, null)];
	if (body && body !== 'thing' && !(body === 'place' && person)) {
		return [newPart(from, from, to, body, null, isOutlet(line, from, to))];
	}
	if (first !== null) {
		return [...namesWithin(line, from, first), newPart(from, first, to, 'person', null)];
	}
	if (isOfficeOnly(line, from, to)) return namesWithin(line, from, to);
	if (isPeople(line.low[from] as string) && to - from > 1) {
		if (isFirstName(line.low[from + 1] as string))
			return [newPart(from, from + 1, to, 'person', null)];
	}
	if (body) return [newPart(from, from, to, body, null)];
	return [newPart(from, from, to, null, null)];
}

/** "PORT VALE, Kenya (AP) —": where a report was written, in capitals at its head. */
export function isDateline(line: Line, from: number, to: number): boolean {
	if (from > 0 || line.caps === 'capitals') return false;
	for (let i = from; i < to; i++) if (line.shape[i] !== 'upper') return false;
	for (let i = to; i < Math.min(to + 8, line.tokens.length); i++) {
		if (/^[–—-]+$/.test(line.low[i] as string))
			return line.tokens[i]?.span[0] !== line.tokens[i - 1]?.span[1];
	}
	return false;
}

/** Two words or more that fill quotation marks, "the" aside. */
function isTitleOfWork(line: Line, from: number, to: number): boolean {
	const quote = line.quoted[from] as number;
	if (quote < 0 || to - from < 2) return false;
	const start = line.low[from - 1] === 'the' ? from - 2 : from - 1;
	return line.quoted[start] !== quote && line.quoted[to] !== quote && start >= 0;
}
