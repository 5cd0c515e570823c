import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { headOf } from './syntax.ts';
import { join, joinAs } from './title-join.ts';
import { joinPredicate } from './title-predicates.ts';
import { joinParty, joinRelative } from './title-tails.ts';

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
		joinBirthName(line, name, drafts[n + 1]);
		joinRelative(text, line, name);
		joinParty(text, line, name);
	}
	for (let n = 0; n < drafts.length; n++) joinByTree(text, line, drafts, n);
}

/** "Marie Curie, born Maria Skłodowska": two names of one person. */
function joinBirthName(line: Line, name: Draft, next: Draft | undefined): void {
	if (next?.form !== 'name' || next.label !== 'person') return;
	const at = line.low[name.to] === ',' || line.low[name.to] === '(' ? name.to + 1 : name.to;
	if (/^(?:born|née|nee|né|formerly|alias)$/.test(line.low[at] ?? '') && next.from === at + 1)
		next.same = name;
}

/** "Curie was a Polish and French physicist": the tree joins what words between keep apart. */
function joinByTree(text: string, line: Line, drafts: readonly Draft[], n: number): void {
	const nominal = drafts[n] as Draft;
	if (nominal.form !== 'nominal' || nominal.label !== 'person' || nominal.same || nominal.plural)
		return;
	const head = headOf(line, nominal);
	if (head < 0) return;
	const has = (rel: string) =>
		line.tokens.findIndex((token) => token.head === head && token.rel === rel);
	const subject = has('nsubj');
	const be = has('cop');
	if (subject < 0 || be < 0 || subject > nominal.from) return;
	const name = drafts.find(
		(draft) =>
			draft.label === 'person' &&
			draft.form !== 'nominal' &&
			draft.from <= subject &&
			subject < draft.to
	);
	if (!name || name.noun === 'it') return;
	joinAs(text, line, name, nominal, line.low[be] === 'was' || line.low[be] === 'were');
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
