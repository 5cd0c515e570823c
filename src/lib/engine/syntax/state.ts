/** What the parser sees of each token. */
export interface Cells {
	/** Number of tokens. */
	readonly length: number;
	/** Hash of the word form. */
	readonly words: Int32Array;
	/** Number of the tag. */
	readonly tags: Int32Array;
	/** Number of the coarse part of speech. */
	readonly parts: Int32Array;
	readonly clusters: Int32Array;
	readonly coarse: Int32Array;
	/** Commas, quotation marks and verbs before each token: differences tell what lies between. */
	readonly commas: Int32Array;
	readonly quotes: Int32Array;
	readonly verbs: Int32Array;
}

/** A parse under way: a stack, the next token of the buffer, and the arcs made so far. */
export interface State {
	readonly length: number;
	readonly stack: Int32Array;
	/** Tokens on the stack. */
	depth: number;
	/** Next token of the buffer; equal to `length` where only the root is left. */
	next: number;
	/** Head of each token, `length` for the root, or -1 while it has none. */
	readonly heads: Int32Array;
	/** Relation of each token, or -1. */
	readonly rels: Int32Array;
	/** Outermost and second outermost dependents on each side, or -1; index `length` is the root. */
	readonly left: Int32Array;
	readonly left2: Int32Array;
	readonly right: Int32Array;
	readonly right2: Int32Array;
	readonly leftCount: Int32Array;
	readonly rightCount: Int32Array;
	/** Set of the relations of a token's dependents, folded into 31 bits, on each side. */
	readonly leftRels: Int32Array;
	readonly rightRels: Int32Array;
}

/** A state before the first transition over `length` tokens. */
export function startState(length: number): State {
	const filled = (): Int32Array => new Int32Array(length + 1).fill(-1);
	return {
		length,
		stack: new Int32Array(length + 1),
		depth: 0,
		next: 0,
		heads: filled(),
		rels: filled(),
		left: filled(),
		left2: filled(),
		right: filled(),
		right2: filled(),
		leftCount: new Int32Array(length + 1),
		rightCount: new Int32Array(length + 1),
		leftRels: new Int32Array(length + 1),
		rightRels: new Int32Array(length + 1)
	};
}

/** Transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The top of the stack gets the next token of the buffer as its head. */
export const LEFT = 1;
/** The top of the stack gets the token below it as its head. */
export const RIGHT = 2;

/** True where `move` may be made; the root takes one dependent only, and takes it last. */
export function allowed(state: State, move: number): boolean {
	if (move === SHIFT) return state.next < state.length;
	if (move === RIGHT) return state.depth > 1;
	return state.depth > 0 && (state.next < state.length || state.depth === 1);
}

/** True where every token has its head. */
export function finished(state: State): boolean {
	return state.depth === 0 && state.next >= state.length;
}

/** Head that `move` would give to the top of the stack. */
export function headOf(state: State, move: number): number {
	return move === LEFT ? state.next : (state.stack[state.depth - 2] as number);
}

/** Puts the next token of the buffer on the stack. */
export function shift(state: State): void {
	state.stack[state.depth++] = state.next++;
}

/** Gives the top of the stack its head and relation and takes it off the stack. */
export function attach(state: State, head: number, rel: number): void {
	const dependent = state.stack[--state.depth] as number;
	state.heads[dependent] = head;
	state.rels[dependent] = rel;
	const bit = 1 << (rel % 31);
	if (dependent < head) {
		state.left2[head] = state.left[head] as number;
		state.left[head] = dependent;
		state.leftCount[head] = (state.leftCount[head] as number) + 1;
		state.leftRels[head] = (state.leftRels[head] as number) | bit;
	} else {
		state.right2[head] = state.right[head] as number;
		state.right[head] = dependent;
		state.rightCount[head] = (state.rightCount[head] as number) + 1;
		state.rightRels[head] = (state.rightRels[head] as number) | bit;
	}
}
