import type { Token } from '../types.ts';
import { baseRel, childBy } from '../tree.ts';
import { EDGE } from './bounds.ts';
import { isPronoun, low, tok, type Line } from './ground.ts';
import { nounBefore, nounRun, phrase, type NounPhrase } from './phrase.ts';

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X|SYM|VERB)$/;

/** The subject that the tree gives to the verb, or to the verbs that it hangs on. */
export function governed(line: Line, verb: number): NounPhrase | null {
	let at = verb;
	for (let steps = 0; steps < 8; steps++) {
		const own = at === verb ? ownOrInverted(line, at) : ownSubject(line, at);
		if (own >= 0 && (at === verb || agrees(line, own, verb))) return resolve(line, own, at);
		const { head } = tok(line, at);
		if (head < 0) return null;
		const base = baseRel(tok(line, at));
		if (isTrailing(line, at) || own >= 0) {
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

/**
 * "THEY said the mayor was away and claim that ...": one mayor "claims", so the second verb is of those
 * who said it.
 */
export function agrees(line: Line, subject: number, verb: number): boolean {
	if (tok(line, verb).rel !== 'conj' || !isPlural(line, verb)) return true;
	const { xpos } = tok(line, subject);
	if (!/^NNP?$/.test(xpos)) return true;
	return (line.children[subject] ?? []).some((child) => tok(line, child).rel === 'conj');
}

/** A verb in the form for more than one, also where it was taken for an infinitive. */
function isPlural(line: Line, verb: number): boolean {
	const { xpos, head } = tok(line, verb);
	if (xpos === 'VBP') return true;
	if (xpos !== 'VB' || childBy(line, verb, 'aux', 'mark') >= 0 || head < 0) return false;
	return childBy(line, head, 'cop') >= 0 || /^VB[DZ]$/.test(tok(line, head).xpos);
}

/** "..., adding that": the speaker of the main clause goes on. */
function isTrailing(line: Line, at: number): boolean {
	if (tok(line, at).xpos !== 'VBG') return false;
	return (
		low(line, at - 1) === ',' || (low(line, at - 2) === ',' && tok(line, at - 1).upos === 'ADV')
	);
}

/** Out of nouns and reported clauses, up to the verb that they hang on. */
export function mainVerb(line: Line, from: number): number {
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
export function ownSubject(line: Line, at: number): number {
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
export function resolve(line: Line, subject: number, verb: number): NounPhrase {
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
