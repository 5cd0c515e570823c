import { LEAVE, STATUS_CUES } from '../lexicon/status-cues.ts';
import { baseRel, childBy, type Tree } from '../tree.ts';
import type { OperationStatus, Span, Token } from '../types.ts';

/** How far an undertaking has come and the word that shows it. */
export interface Reckoning {
	readonly status: OperationStatus;
	/** The word that shows it; null where only the tense does. */
	readonly cue: Span | null;
}

const ORDER: readonly OperationStatus[] = [
	'denied',
	'rejected',
	'cancelled',
	'threatened',
	'proposed',
	'ongoing',
	'completed'
];

/**
 * Reads the status of what the token names from the words above it in the tree: leave that was
 * not sought, then modal, then cue, then tense. Null where nothing shows it.
 */
export function statusOf(tree: Tree, at: number): Reckoning | null {
	const path = pathUp(tree, at);
	const unsought = leaveOn(tree, path);
	if (unsought >= 0 && negationOf(tree, path)) {
		const negative = negationOf(tree, path);
		const noun = (tree.tokens[unsought] as Token).span;
		const cue: Span = negative && negative[0] < noun[0] ? [negative[0], noun[1]] : noun;
		return { status: 'completed', cue };
	}
	for (const status of ORDER) {
		for (const i of path) {
			if (i === at && status !== 'threatened') continue;
			if (!STATUS_CUES[status].has(lemma(tree, i))) continue;
			const cue =
				negationOf(tree, path) && status === 'proposed' ? null : (tree.tokens[i] as Token).span;
			return { status: shift(tree, path, status), cue };
		}
		if (status === 'threatened' && modalAbove(tree, path)) {
			return { status: 'proposed', cue: modalAbove(tree, path) };
		}
	}
	return byTense(tree, path);
}

/** The noun of leave on the path, or as the object of a verb on it: "sought approval to strike". */
function leaveOn(tree: Tree, path: readonly number[]): number {
	for (const i of path) {
		if (LEAVE.has(lemma(tree, i))) return i;
		const object = childBy(tree, i, 'obj');
		if (object >= 0 && LEAVE.has(lemma(tree, object))) return object;
	}
	return -1;
}

function lemma(tree: Tree, i: number): string {
	return (tree.tokens[i] as Token).lemma.toLowerCase();
}

/** Participles that only give a name: "the search, called Operation Clear Channel, began". */
const NAMING = new Set(['call', 'name', 'dub', 'codename', 'know', 'title', 'christen']);

function pathUp(tree: Tree, at: number): number[] {
	const out: number[] = [];
	for (let i = at; i >= 0 && !out.includes(i); i = (tree.tokens[i] as Token).head) out.push(i);
	return out.filter((i) => !(isNaming(tree, i) && i !== at));
}

function isNaming(tree: Tree, i: number): boolean {
	const { xpos, rel } = tree.tokens[i] as Token;
	return xpos === 'VBN' && rel === 'acl' && NAMING.has(lemma(tree, i)) && !isCallFor(tree, i);
}

function isCallFor(tree: Tree, i: number): boolean {
	return /^(?:for|on)$/i.test(tree.tokens[i + 1]?.text ?? '');
}

function isNegated(tree: Tree, path: readonly number[]): boolean {
	return negationOf(tree, path) !== null;
}

function negationOf(tree: Tree, path: readonly number[]): Span | null {
	for (const i of path) {
		for (const k of tree.children[i] ?? []) {
			const token = tree.tokens[k] as Token;
			if (/^(?:not|n['’]t|never|no|without)$/i.test(token.text)) return token.span;
		}
	}
	return null;
}

function modalAbove(tree: Tree, path: readonly number[]): Span | null {
	for (const i of path) {
		for (const k of tree.children[i] ?? []) {
			const token = tree.tokens[k] as Token;
			if (/^(?:would|could|might|may|should)$/i.test(token.text) && token.upos === 'AUX')
				return token.span;
		}
	}
	return null;
}

/** A cue that is itself only wished for, or undone, means something else. */
function shift(tree: Tree, path: readonly number[], status: OperationStatus): OperationStatus {
	if (status === 'completed' || status === 'ongoing') {
		if (modalAbove(tree, path)) return 'proposed';
		if (isInfinitive(tree, path)) return 'proposed';
	}
	return status;
}

function isInfinitive(tree: Tree, path: readonly number[]): boolean {
	return path.some((i) => {
		const token = tree.tokens[i] as Token;
		return token.xpos === 'VB' && ['xcomp', 'advcl', 'acl', 'ccomp'].includes(baseRel(token));
	});
}

/** What began has not ended by that. */
const BEGINNINGS = new Set(['start', 'begin', 'launch', 'establish', 'found', 'create', 'open']);

function byTense(tree: Tree, path: readonly number[]): Reckoning | null {
	if (isNegated(tree, path) || isInfinitive(tree, path)) return null;
	const verb = path.find((i) => (tree.tokens[i] as Token).upos === 'VERB');
	if (verb === undefined) return null;
	const token = tree.tokens[verb] as Token;
	const helpers = (tree.children[verb] ?? []).map((k) => tree.tokens[k] as Token);
	const finite = helpers.find((t) => t.upos === 'AUX') ?? token;
	if (/^(?:will|shall)$/i.test(finite.text)) return { status: 'proposed', cue: finite.span };
	if (finite.xpos === 'VBD' && BEGINNINGS.has(token.lemma.toLowerCase())) {
		return { status: 'ongoing', cue: null };
	}
	if (finite.xpos === 'VBD') return { status: 'completed', cue: null };
	if (finite.xpos === 'VBZ' || finite.xpos === 'VBP') {
		if (token.xpos === 'VBN' && finite.lemma === 'have') return { status: 'ongoing', cue: null };
		return { status: 'ongoing', cue: null };
	}
	return null;
}
