import type { Token } from '../types.ts';
import { baseRel } from '../tree.ts';
import { isPronoun, isPunct, low, tok, type Line } from './ground.ts';

/** The noun phrase of the one who says, as token indices, both ends included. */
export interface Subject {
	readonly head: number;
	readonly first: number;
	readonly last: number;
	/** Where the words of the clause begin and end that belong to it, appositions and all. */
	readonly outerFirst: number;
	readonly outerLast: number;
	/** The pronoun "who" or "which" that stands for it in the clause, or -1. */
	readonly relative: number;
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X|SYM|VERB)$/;

/** Finds who says, asks or believes: the subject of the verb or of the verbs it hangs on. */
export function subjectOf(line: Line, verb: number): Subject | null {
	let at = verb;
	for (let steps = 0; steps < 6; steps++) {
		const own = at === verb ? ownOrInverted(line, at) : ownSubject(line, at);
		if (own >= 0) return resolve(line, own, at);
		const { head, rel } = tok(line, at);
		if (head < 0) break;
		const base = rel.split(':')[0];
		if (base === 'acl') return isFiniteClause(line, at) ? null : phrase(line, head, -1);
		if (base === 'xcomp' || base === 'conj' || base === 'advcl') {
			const controls = base === 'xcomp' || isAsSaying(line, at);
			const controller = controls ? objectOf(line, head) : -1;
			if (controller >= 0) return phrase(line, controller, -1);
			at = head;
			continue;
		}
		if (base === 'aux' || base === 'cop') {
			at = head;
			continue;
		}
		break;
	}
	return null;
}

/** `"...," said Jordan`, also where the tree takes Jordan for the object. */
function ownOrInverted(line: Line, verb: number): number {
	const own = ownSubject(line, verb);
	if (own >= 0 || !/^VB[DZ]$/.test(tok(line, verb).xpos)) return own;
	const before = tok(line, Math.max(0, verb - 1)).text;
	if (verb > 0 && !/^[,”’"'»\u2013\u2014-]+$/.test(before)) return -1;
	const object = objectOf(line, verb);
	return object > verb && !line.tokens.slice(verb + 1, object).some(isComma) ? object : -1;
}

function isComma({ text }: Token): boolean {
	return text === ',' || text === ':';
}

function ownSubject(line: Line, at: number): number {
	let found = -1;
	for (const child of line.children[at] ?? []) {
		const token = tok(line, child);
		if (baseRel(token) !== 'nsubj' || !NOMINAL.test(token.upos)) continue;
		if (found < 0) found = child;
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
	for (const child of line.children[at] ?? []) {
		const rel = baseRel(tok(line, child));
		if (rel === 'obj' || rel === 'iobj') return child;
	}
	return -1;
}

function isFiniteClause(line: Line, verb: number): boolean {
	return (line.children[verb] ?? []).some((child) => baseRel(tok(line, child)) === 'nsubj');
}

/** A relative pronoun gives way to the noun that it stands for. */
function resolve(line: Line, subject: number, verb: number): Subject {
	if (/^(?:who|which|that|whom)$/.test(low(line, subject)) && isPronoun(line, subject)) {
		let at = verb;
		for (let steps = 0; steps < 5; steps++) {
			const { head, rel } = tok(line, at);
			if (head < 0) break;
			if (rel.startsWith('acl')) return phrase(line, head, subject);
			at = head;
		}
	}
	return phrase(line, subject, -1);
}

/** The noun phrase around its head: without relative clauses and what a comma parts from it. */
export function phrase(line: Line, head: number, relative: number): Subject {
	const [outerFirst, outerLast] = line.reach[head] as readonly [number, number];
	let first = outerFirst;
	while (first < head && isLead(line, first, head)) first++;
	let last = head;
	for (let at = head + 1; at <= outerLast && !isBreak(line, at, head); at++) last = at;
	while (last > head && isPunct(line, last)) last--;
	return { head, first, last, outerFirst, outerLast, relative };
}

/** Prepositions, conjunctions and marks before a noun phrase are no part of it. */
function isLead(line: Line, at: number, head: number): boolean {
	if (isPunct(line, at)) return true;
	const token = tok(line, at);
	return token.head === head && /^(?:case|cc|mark|cop|advmod|aux)/.test(token.rel);
}

/** Where a noun phrase ends before its subtree does. */
function isBreak(line: Line, at: number, head: number): boolean {
	if (/^(?:[,;:(\u2013\u2014[]|--|who|whom|which|whose|where|when)$/.test(low(line, at)))
		return true;
	const token = tok(line, at);
	return /^(?:acl|appos|parataxis|nsubj|advcl)/.test(token.rel) && token.head === head;
}
