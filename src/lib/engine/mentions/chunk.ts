import { FORMER } from '../lexicon/offices.ts';
import { CONCERNS } from '../lexicon/organizations.ts';
import { WEEKDAYS } from '../lexicon/numbers.ts';
import { phraseSet } from '../lexicon/lists.ts';
import type { Line } from './line.ts';
import { isHyphen } from './wording.ts';

/** Longest noun phrase that is looked at, in tokens. */
const LONGEST = 14;
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const DETERMINERS = new Set(
	'the a an this that these those some any each every no another many several few all both most more'.split(
		' '
	)
);

/**
 * First token of the noun phrase that ends at token `end`, not left of `floor`: over adjectives,
 * nouns, numbers and possessives to the article, which belongs to it.
 */
export function chunkStart(line: Line, end: number, floor = 0): number {
	let at = end;
	while (at > floor && end - at < LONGEST) {
		const k = at - 1;
		const low = line.low[k] as string;
		if (DETERMINERS.has(low) && isArticle(line, k)) {
			const outer = line.low[k - 1];
			return k > floor && (outer === 'all' || outer === 'both' || outer === 'half') ? k - 1 : k;
		}
		if (POSSESSIVE_PRONOUNS.has(low)) return k;
		if (!isModifier(line, k, at)) break;
		at = k;
	}
	if (at > floor && at < end && line.low[at - 1] === 'to') at = Math.min(end, afterVerb(line, at));
	// A possessive mark or a hyphen cannot begin a phrase.
	while (at < end && /^(?:'s?|-|–|')$/.test(line.low[at] as string)) at++;
	return at;
}

/** "to green-light joint operations": after "to" the first word is the verb. */
function afterVerb(line: Line, at: number): number {
	const compound = isHyphen(line, at + 1);
	const verb = compound && COMPOUND_VERBS.has(`${line.low[at] ?? ''} ${line.low[at + 2] ?? ''}`);
	if (!verb && line.tokens[at - 1]?.upos !== 'PART') return at;
	return at + (compound ? 3 : 1);
}

const COMPOUND_VERBS = phraseSet(
	'green light, fast track, double check, cross examine, fine tune, hand pick, cherry pick, rubber stamp, kick start, jump start, court martial, strong arm, dry run, stage manage, spoon feed'
);

function isModifier(line: Line, k: number, at: number): boolean {
	const low = line.low[k] as string;
	if (WEEKDAYS.has(low) && low.length > 4) return false;
	if (low === "'s" || low === "'")
		return line.tokens[k]?.upos !== 'AUX' && k > 0 && isNounLike(line, k - 1);
	if (low === '-' || low === '–') return line.tokens[k - 1]?.span[1] === line.tokens[k]?.span[0];
	if (FORMER.has(low)) return true;
	if (low === 'least' || low === 'most' || /^[12]\d{3}$/.test(low)) return false;
	const upos = line.tokens[k]?.upos;
	if (upos === 'ADJ' || upos === 'NUM')
		return !/^(?:such|same|last|next)$/.test(low) || at - k === 1;
	if (upos === 'NOUN' || upos === 'PROPN') return low !== 'according' && !isPluralNoun(line, k);
	if (upos === 'VERB') return isParticiple(line, k);
	if (low === 'and' || low === '&')
		return CONCERNS.has(line.low[k - 1] ?? '') && CONCERNS.has(line.low[k + 1] ?? '');
	return (
		(low === 'in' && line.low[k - 1] === 'commander') ||
		(low === 'of' &&
			line.shape[k + 1] !== 'lower' &&
			/^(?:minister|secretary|department|head|director|house)$/.test(line.low[k - 1] ?? ''))
	);
}

/** "that" before a clause is no article: "the suit that accused Chief Executive Hale". */
function isArticle(line: Line, k: number): boolean {
	return line.low[k] !== 'that' || line.tokens[k]?.upos === 'DET';
}

/** A plural hardly ever describes another noun; "sports editor" and "arms dealer" are the exceptions. */
function isPluralNoun(line: Line, k: number): boolean {
	if (line.tokens[k]?.xpos !== 'NNS' || line.shape[k] !== 'lower') return false;
	return (
		!/^(?:sports|arms|communications|operations|affairs|relations|sales|systems|securities|resources|services|human|works|drugs|women|men|children|people|police|news|markets|politics|physics|pensions|customs|species|defense)$/.test(
			line.low[k] as string
		) &&
		line.low[k + 1] !== "'" &&
		line.low[k + 1] !== "'s"
	);
}

/** "retired", "leading" between an article or adjective and the noun. */
function isParticiple(line: Line, k: number): boolean {
	const low = line.low[k] as string;
	if (!/(?:ed|ing|en|wn)$/.test(low) || line.tokens[k]?.xpos === 'VBD') return false;
	const before = line.low[k - 1];
	if (before === undefined) return /ed$/.test(low) && FORMER.has(low);
	return (
		DETERMINERS.has(before) ||
		POSSESSIVE_PRONOUNS.has(before) ||
		before === "'s" ||
		before === '-' ||
		before === '–' ||
		line.tokens[k - 1]?.upos === 'ADJ' ||
		/ly$/.test(before)
	);
}

function isNounLike(line: Line, k: number): boolean {
	const upos = line.tokens[k]?.upos;
	return (
		upos === 'NOUN' ||
		upos === 'PROPN' ||
		upos === 'ADJ' ||
		upos === 'NUM' ||
		line.shape[k] !== 'lower'
	);
}

/** The word at `i`, or the name that it lies in, owns what follows: "Hale's", "Tom Hale's". */
export function isOwner(line: Line, i: number): boolean {
	for (let k = i + 1; k < i + 4; k++) {
		const low = line.low[k];
		if (low === "'s" || low === "'") return line.tokens[k]?.upos === 'PART';
		if (low === undefined || line.shape[k] === 'lower' || line.shape[k] === 'other') return false;
	}
	return false;
}

/** True for an article, a demonstrative or a possessive pronoun at token `i`. */
export function isDeterminer(line: Line, i: number): boolean {
	const low = line.low[i] ?? '';
	return DETERMINERS.has(low) || POSSESSIVE_PRONOUNS.has(low);
}

/** True where the phrase `[from, to)` is led by "the", a demonstrative or a possessive. */
export function isDefinite(line: Line, from: number, to: number): boolean {
	const low = line.low[from] ?? '';
	if (/^(?:the|this|that|these|those)$/.test(low) || POSSESSIVE_PRONOUNS.has(low)) return true;
	for (let i = from + 1; i < to; i++) if (line.low[i] === "'s" || line.low[i] === "'") return true;
	return false;
}
