import { best, type Scorer } from './scorer.ts';
import { MAX_MOVE_FEATURES, moveFeatures } from './move-features.ts';
import { MAX_REL_FEATURES, relFeatures } from './rel-features.ts';
import {
	LEFT,
	RIGHT,
	SHIFT,
	allowed,
	attach,
	finished,
	headOf,
	shift,
	startState,
	type Cells,
	type State
} from './state.ts';

const moveKeys = new Int32Array(MAX_MOVE_FEATURES);
const relKeys = new Int32Array(MAX_REL_FEATURES);

/** Number of the relation that only the root's dependent has. */
export const ROOT_REL = 0;

/** Finds heads and relations of a sentence, transition by transition, always taking the best. */
export function parseGreedily(cells: Cells, moves: Scorer, rels: Scorer): State {
	const state = startState(cells.length);
	const moveScores = new Float64Array(moves.classes);
	const relScores = new Float64Array(rels.classes);
	while (!finished(state)) {
		const count = moveFeatures(cells, state, moveKeys);
		moves.score(moveKeys, count, moveScores);
		const move = bestMove(state, moveScores);
		if (move === SHIFT) {
			shift(state);
			continue;
		}
		const head = headOf(state, move);
		attach(state, head, chooseRel(cells, state, head, rels, relScores));
	}
	return state;
}

/** The best transition that may be made. */
export function bestMove(state: State, scores: Float64Array): number {
	let move = -1;
	for (const option of [SHIFT, LEFT, RIGHT]) {
		if (!allowed(state, option)) continue;
		if (move < 0 || (scores[option] as number) > (scores[move] as number)) move = option;
	}
	return move;
}

function chooseRel(
	cells: Cells,
	state: State,
	head: number,
	rels: Scorer,
	scores: Float64Array
): number {
	if (head >= state.length) return ROOT_REL;
	const dependent = state.stack[state.depth - 1] as number;
	const count = relFeatures(cells, state, head, dependent, relKeys);
	rels.score(relKeys, count, scores);
	scores[ROOT_REL] = -Infinity;
	return best(scores, rels.classes);
}
