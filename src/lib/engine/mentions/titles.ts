import type { Draft } from './draft.ts';
import { isDeterminer } from './chunk.ts';
import type { Line } from './line.ts';
import { officeOf } from './office.ts';
import { textOf } from './wording.ts';

const COPULAS = new Set(['is', 'was', 'became', 'remains', 'remained', "'s"]);
const APPOINTED = new Set([
	'elected',
	'appointed',
	'named',
	'made',
	'crowned',
	'inaugurated',
	'nominated',
	'confirmed'
]);
const BETWEEN = new Set([
	'now',
	'also',
	'then',
	'currently',
	'once',
	'later',
	'still',
	'formerly',
	'previously',
	'as',
	'long'
]);
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

/**
 * Joins to a person's name the phrases beside it that say what the person is: "Tim Cook, Apple's
 * chief executive", "their coach, Ana Ruiz,", "Ruiz is the coach", "Dr. Yusuf, who leads the survey".
 * `drafts` are those of one line, in order.
 */
export function joinTitles(text: string, line: Line, drafts: readonly Draft[]): void {
	for (let n = 0; n < drafts.length; n++) {
		const name = drafts[n] as Draft;
		if (
			name.form === 'pronoun' &&
			(name.pronoun === 'he' || name.pronoun === 'she' || name.noun === 'i')
		) {
			const predicate = nextPerson(drafts, n);
			if (predicate) joinPredicate(text, line, name, predicate);
			continue;
		}
		if (name.form !== 'name' || name.label !== 'person') continue;
		const after = nextPerson(drafts, n);
		if (after) joinAfter(text, line, name, after);
		if (after?.same === name)
			joinSecond(text, line, name, after, nextPerson(drafts, drafts.indexOf(after)));
		const before = nominalBefore(drafts, n);
		if (before && before.to === name.from - 1 && line.low[before.to] === ',') {
			const one = !before.plural && !/^(?:a|an)$/.test(line.low[before.from] ?? '');
			// "After meeting the president, Hale left": only a phrase that opens needs no second comma.
			if (one && (before.from === 0 || closes(line, name.to))) join(text, line, name, before);
		}
		joinRelative(text, line, name);
		joinParty(text, line, name);
	}
}

function nextPerson(drafts: readonly Draft[], n: number): Draft | null {
	const name = drafts[n] as Draft;
	for (let k = n + 1; k < Math.min(drafts.length, n + 6); k++) {
		const next = drafts[k] as Draft;
		if (next.from >= name.to && next.form === 'nominal' && next.label === 'person') return next;
		if (next.form !== 'nominal' && next.label === 'person') return null;
	}
	return null;
}

function nominalBefore(drafts: readonly Draft[], n: number): Draft | null {
	for (let k = n - 1; k >= Math.max(0, n - 5); k--) {
		const before = drafts[k] as Draft;
		if (before.form === 'nominal' && before.label === 'person') return before;
	}
	return null;
}

function joinAfter(text: string, line: Line, name: Draft, next: Draft): void {
	let at = name.to;
	if (line.low[at] === ',') {
		at++;
		if (/^\d{1,3}$/.test(line.low[at] ?? '') && line.low[at + 1] === ',') at += 2;
		if (next.from === at && !next.plural && closesLoosely(line, next.to))
			join(text, line, name, next);
		return;
	}
	joinPredicate(text, line, name, next);
}

/** "Thompson, curator and director of exhibits": a second title after "and". */
function joinSecond(text: string, line: Line, name: Draft, first: Draft, next: Draft | null): void {
	if (next && line.low[first.to] === 'and' && next.from === first.to + 1 && !next.plural) {
		join(text, line, name, next);
	}
}

/** What "is", "became", "was elected" and the like say of the subject. */
function joinPredicate(text: string, line: Line, name: Draft, next: Draft): void {
	let at = name.to;
	while (BETWEEN.has(line.low[at] ?? '')) at++;
	const verb = line.low[at] ?? '';
	if (
		verb === 'served' ||
		verb === 'serves' ||
		verb === 'serving' ||
		verb === 'worked' ||
		verb === 'works'
	) {
		if (line.low[at + 1] === 'as' && next.from === at + 2)
			describe(text, line, name, next, verb.endsWith('ed'));
		return;
	}
	let be = at;
	if (/^(?:has|had)$/.test(verb) && line.low[at + 1] === 'been') be = at + 1;
	else if (!COPULAS.has(verb) || line.tokens[at]?.upos === 'PART') return;
	at = be + 1;
	while (BETWEEN.has(line.low[at] ?? '')) at++;
	if (APPOINTED.has(line.low[at] ?? '')) {
		at++;
		if (line.low[at] === 'as') at++;
		if (next.from === at) describe(text, line, name, next, false);
		return;
	}
	if (next.from !== at) return;
	next.same = name;
	describe(text, line, name, next, verb === 'was' || verb === 'had' || verb === 'remained');
}

function join(text: string, line: Line, name: Draft, nominal: Draft): void {
	nominal.same = name;
	describe(text, line, name, nominal, false);
}

function describe(text: string, line: Line, name: Draft, nominal: Draft, past: boolean): void {
	let from = nominal.from;
	while (from < nominal.to - 1 && isDeterminer(line, from)) from++;
	const office = officeOf(text, line, from, nominal.to);
	if (!office) return;
	name.offices.push(
		past && office.holding === 'office' ? { ...office, holding: 'former' } : office
	);
	if (nominal.pronoun && !name.pronoun) name.pronoun = nominal.pronoun;
}

function closes(line: Line, at: number): boolean {
	const low = line.low[at];
	return low === undefined || /^[,.;)–—-]+$/.test(low);
}

function closesLoosely(line: Line, at: number): boolean {
	return (
		closes(line, at) ||
		/^(?:who|whose|and|at|in|from|with|for|said|says|told|to|on|based)$/.test(line.low[at] ?? '')
	);
}

function joinRelative(text: string, line: Line, name: Draft): void {
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

/** "Jim Jordan, R-Ohio," and "Jim Jordan (R-Ohio)". */
function joinParty(text: string, line: Line, name: Draft): void {
	const open = line.low[name.to];
	if (open !== ',' && open !== '(') return;
	const at = name.to + 1;
	if (!/^[rdi]$/.test(line.low[at] ?? '') || !/^[-–]$/.test(line.low[at + 1] ?? '')) return;
	const office = officeOf(text, line, at, at + 3);
	if (office) name.offices.push({ ...office, holding: 'epithet' });
}
