import type { Line } from './line.ts';

/** Relations by which a clause hangs on what governs it. */
const CLAUSES = /^(?:root|ccomp|xcomp|advcl|acl|acl:relcl|advcl:relcl|csubj|csubj:pass|parataxis)$/;

/** Index of the head of the clause that token `i` stands in; -1 where the tree does not say. */
export function clauseOf(line: Line, i: number): number {
	let at = i;
	for (let steps = 0; steps <= line.tokens.length; steps++) {
		const token = line.tokens[at];
		if (!token) return -1;
		if (CLAUSES.test(token.rel) || isVerbConjunct(line, at)) return at;
		at = token.head;
	}
	return -1;
}

function isVerbConjunct(line: Line, i: number): boolean {
	const token = line.tokens[i];
	if (token?.rel !== 'conj' || token.upos !== 'VERB') return false;
	return line.tokens[token.head]?.upos === 'VERB';
}

/** Index of the subject of the clause headed by `clause`, through verbs joined by "and"; or -1. */
export function subjectOf(line: Line, clause: number): number {
	let at = clause;
	for (let steps = 0; steps < 4 && at >= 0; steps++) {
		const own = line.tokens.findIndex(
			(token) => token.head === at && token.rel.startsWith('nsubj')
		);
		if (own >= 0) return own;
		const token = line.tokens[at];
		if (!token || !(token.rel === 'conj' || token.rel === 'xcomp')) return -1;
		// "She asked him to stay": he is to stay.
		if (token.rel === 'xcomp') {
			const object = line.tokens.findIndex(
				({ head, rel }) => head === token.head && (rel === 'obj' || rel === 'iobj')
			);
			if (object >= 0) return object;
		}
		at = token.head;
	}
	return -1;
}

/**
 * Index of the noun that a subject means: itself, or for "who" the noun that its clause describes.
 */
export function meantBy(line: Line, subject: number): number {
	if (!/^(?:who|which|that)$/.test(line.low[subject] ?? '')) return subject;
	let clause = line.tokens[subject]?.head ?? -1;
	for (let steps = 0; steps < 4 && clause >= 0; steps++) {
		const token = line.tokens[clause];
		if (!token) return -1;
		if (token.rel === 'acl:relcl') return token.head;
		clause = token.rel === 'conj' ? token.head : -1;
	}
	return -1;
}

/**
 * Indices of the subjects of the clauses around the clause of token `i`, nearest first: in "Hale said
 * that she left", Hale for "she".
 */
export function outerSubjects(line: Line, i: number): number[] {
	const found: number[] = [];
	let clause = clauseOf(line, i);
	for (let steps = 0; steps < 5 && clause >= 0; steps++) {
		const above = line.tokens[clause]?.head ?? -1;
		if (above < 0) break;
		clause = clauseOf(line, above);
		const subject = clause < 0 ? -1 : subjectOf(line, clause);
		if (subject >= 0) found.push(meantBy(line, subject));
	}
	return found;
}

/**
 * True where token `i` stands in a relative clause about the noun at `noun` whose subject is another:
 * in "the painter she met", "she" is not the painter.
 */
export function isInClauseAbout(line: Line, i: number, noun: number): boolean {
	let clause = clauseOf(line, i);
	for (let steps = 0; steps < 5 && clause >= 0; steps++) {
		const token = line.tokens[clause];
		if (!token || token.head < 0) return false;
		if (token.rel === 'acl:relcl' && token.head === noun) {
			const subject = subjectOf(line, clause);
			return subject >= 0 && meantBy(line, subject) !== noun;
		}
		clause = clauseOf(line, token.head);
	}
	return false;
}
