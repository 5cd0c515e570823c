import { VERB_CUES } from '../lexicon/cues.ts';
import { TIMES } from '../lexicon/saying.ts';
import type { Token } from '../types.ts';
import { baseRel, childBy, tokenAt } from '../tree.ts';
import { isPronoun, low, tok, type Line } from './ground.ts';
import { isSpeaker } from './speaking.ts';
import { isFinite, nounBefore, nounRun, phrase, type NounPhrase } from './phrase.ts';

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X|SYM|VERB)$/;
/** What may stand between a clause that comes first and whoever said it. */
const EDGE = /^(?:,|[\u2013\u2014]+|--|”|’|"|'|''|»|“|")$/;
/** The end of a quotation. */
const MARK = /^(?:”|’|"|'|''|»|“)$/;

/** Finds who says, asks or believes: the subject of the verb or of the verbs that it hangs on. */
export function subjectOf(line: Line, verb: number): NounPhrase | null {
	const found = governed(line, verb);
	const subject =
		nearest(line, verb, found) ?? (found && sharer(line, verb, unapposed(line, verb, found)));
	if (!subject || line.level[subject.head] !== line.level[verb]) return null;
	return wholeMention(line, verb, subject);
}

function governed(line: Line, verb: number): NounPhrase | null {
	let at = verb;
	for (let steps = 0; steps < 8; steps++) {
		const own = at === verb ? ownOrInverted(line, at) : ownSubject(line, at);
		if (own >= 0) return resolve(line, own, at);
		const { head } = tok(line, at);
		if (head < 0) return null;
		const base = baseRel(tok(line, at));
		if (isTrailing(line, at)) {
			at = mainVerb(line, head);
			continue;
		}
		if (base === 'acl')
			return phrase(line, tok(line, head).rel === 'appos' ? tok(line, head).head : head);
		if (base === 'xcomp' || isAsSaying(line, at)) {
			const object = objectOf(line, head);
			if (object >= 0) return phrase(line, object);
		}
		if (!/^(?:xcomp|conj|advcl|aux|cop)$/.test(base)) return null;
		at = head;
	}
	return null;
}

/** "..., adding that": the speaker of the main clause goes on. */
function isTrailing(line: Line, at: number): boolean {
	if (tok(line, at).xpos !== 'VBG') return false;
	return (
		low(line, at - 1) === ',' || (low(line, at - 2) === ',' && tok(line, at - 1).upos === 'ADV')
	);
}

/** Out of nouns and reported clauses, up to the verb that they hang on. */
function mainVerb(line: Line, from: number): number {
	let at = from;
	for (let steps = 0; steps < line.tokens.length; steps++) {
		const { head, upos } = tok(line, at);
		const base = baseRel(tok(line, at));
		const nominal = !/^(?:VERB|AUX)$/.test(upos) && childBy(line, at, 'nsubj') < 0;
		if (head < 0 || !(nominal || base === 'ccomp' || base === 'conj')) break;
		at = head;
	}
	return at;
}

/** `"...," said Jordan`, also where the tree takes Jordan for the object. */
function ownOrInverted(line: Line, verb: number): number {
	const own = ownSubject(line, verb);
	if (own >= 0 || !/^VB[DZ]$/.test(tok(line, verb).xpos)) return own;
	if (verb > 0 && !EDGE.test(tok(line, verb - 1).text)) return -1;
	const object = objectOf(line, verb);
	return object > verb && !line.tokens.slice(verb + 1, object).some(isComma) ? object : -1;
}

function isComma({ text }: Token): boolean {
	return text === ',' || text === ':';
}

/** The subject on the tree; of two that a comma parts, the one nearer to the verb. */
function ownSubject(line: Line, at: number): number {
	let found = -1;
	for (const child of line.children[at] ?? []) {
		const token = tok(line, child);
		if (baseRel(token) !== 'nsubj' || !NOMINAL.test(token.upos)) continue;
		const inner = child < at ? childBy(line, child, 'nsubj') : -1;
		const own = inner >= 0 && token.upos === 'VERB' ? inner : child;
		const nearer = own < at && line.tokens.slice(found + 1, own).some(isComma);
		if (found < 0 || nearer) found = own;
	}
	return found;
}

/** "quoted her as saying": she says. */
function isAsSaying(line: Line, at: number): boolean {
	return (line.children[at] ?? []).some(
		(child) => low(line, child) === 'as' && baseRel(tok(line, child)) === 'mark'
	);
}

/** "asked him to say": he says. */
function objectOf(line: Line, at: number): number {
	return childBy(line, at, 'obj', 'iobj');
}

/** A relative pronoun gives way to the noun that it stands for. */
function resolve(line: Line, subject: number, verb: number): NounPhrase {
	if (/^(?:who|which|that|whom)$/.test(low(line, subject)) && isPronoun(line, subject)) {
		let at = verb;
		for (let steps = 0; steps < 5; steps++) {
			const { head, rel } = tok(line, at);
			if (head < 0) break;
			if (rel.startsWith('acl')) return phrase(line, head);
			at = head;
		}
		const run =
			subject > 0
				? nounBefore(line, low(line, subject - 1) === ',' ? subject - 2 : subject - 1)
				: null;
		if (run) return run;
	}
	return withPartner(line, phrase(line, subject), verb);
}

/** "The White House and the Treasury said": the tree may hang both on the verb. */
function withPartner(line: Line, found: NounPhrase, verb: number): NounPhrase {
	const next = found.last + 1;
	if (low(line, next) !== 'and' || next >= verb - 1) return found;
	const partner = nounRun(line, next + 1, verb - 1);
	return partner ? { ...found, last: partner.last, outerLast: partner.outerLast } : found;
}

/**
 * "Bell said that a dam had burst, and wrote that ...": a dam does not write, so the second verb
 * shares the subject of the first.
 */
function sharer(line: Line, verb: number, found: NounPhrase): NounPhrase {
	const { head, rel } = tok(line, verb);
	if (rel !== 'conj' || found.head > head || isSpeaker(line, found.head)) return found;
	const main = mainVerb(line, head);
	const own = main === head ? -1 : ownSubject(line, main);
	return own >= 0 && isSpeaker(line, own) ? resolve(line, own, main) : found;
}

/** "NAME, an engineer, said": the tree may take the engineer for the speaker. */
function unapposed(line: Line, verb: number, found: NounPhrase): NounPhrase {
	let after = found.last + 1;
	while (after < verb && low(line, after) !== ',') after++;
	if (found.head > verb || after >= verb || low(line, found.first - 1) !== ',') return found;
	if (tok(line, found.head).upos === 'PROPN') return found;
	return nounBefore(line, found.first - 2) ?? found;
}

/**
 * "The dam held, MAYOR PRICE said": the noun phrase between a comma or a quotation and the verb, where
 * the tree finds no subject, or one that has a verb of its own before the comma.
 */
function nearest(line: Line, verb: number, found: NounPhrase | null): NounPhrase | null {
	if (!isFinite(line, verb) || (found && found.head > verb)) return null;
	let last = verb - 1;
	while (last >= 0 && /^(?:ADV|AUX)$/.test(tok(line, last).upos)) last--;
	const aside = low(line, last) === ',';
	const hears = VERB_CUES.get(low(line, verb))?.addressee === true;
	const inverted = aside && !hears ? following(line, verb) : null;
	if (inverted) return inverted;
	let first = last + 1;
	const level = line.level[verb];
	while (first > 0 && line.level[first - 1] === level) {
		if ((aside ? MARK : EDGE).test(low(line, first - 1))) break;
		first--;
	}
	if (aside && first === 0) return null;
	if (first === 0 && found) return null;
	const run = first > last && first > 0 ? following(line, verb) : nounRun(line, first, last);
	if (!run || (found && found.head >= first && found.head < verb)) return null;
	if (/^(?:who|which|that)$/.test(low(line, run.head)) && isPronoun(line, run.head)) return null;
	if (!found || line.level[found.head] !== line.level[verb]) return run;
	for (let at = found.head + 1; at < first; at++) if (isFinite(line, at)) return run;
	return line.tokens.slice(run.first, run.last).some(({ upos }) => upos === 'CCONJ') ? null : run;
}

/** A name that the tree cuts in two is kept whole: "House Foreign Affairs Committee Chairman ...". */
export function wholeMention(line: Line, verb: number, found: NounPhrase): NounPhrase {
	const [start, end] = tok(line, found.head).span;
	let best: NounPhrase = found;
	for (const mention of line.mentions) {
		if (mention.form === 'pronoun' || mention.span[0] > start || mention.span[1] < end) continue;
		const first = tokenAt(line, mention.span[0]);
		const last = tokenAt(line, mention.span[1] - 1);
		if (first <= verb && verb <= last) continue;
		if (first >= best.first && last <= best.last) continue;
		const heads = mention.head[0] <= start && end <= mention.head[1];
		const head = heads ? found.head : tokenAt(line, mention.head[1] - 1);
		best = {
			head,
			first: Math.min(first, best.first),
			last: Math.max(last, best.last),
			outerLast: Math.max(last, best.outerLast)
		};
	}
	return best;
}

/** `..., says THE MAYOR`: the noun phrase after the verb up to the next mark. */
function following(line: Line, verb: number): NounPhrase | null {
	if (!/^VB[DZ]$/.test(tok(line, verb).xpos)) return null;
	let last = verb;
	while (last + 1 < line.tokens.length && /[\p{L}\p{N}]/u.test(tok(line, last + 1).text)) last++;
	return TIMES.has(low(line, last)) ? null : nounRun(line, verb + 1, last);
}
