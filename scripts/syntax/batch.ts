import { SLOPE } from '../../src/lib/engine/syntax/network.ts';
import { arcsBack, bestHeads, scoreArcs, type Place } from './arcs.ts';
import { inputBack, readInput, type WordDropout } from './input.ts';
import { apply, applyBack, recur, recurBack, type Trace } from './layers.ts';
import { addLoss } from './loss.ts';
import type { Net, Scratch } from './net.ts';
import { narrow, widen } from './window.ts';
import { joinPairs, pairsBack } from './pairs.ts';
import { ARC, GATES, HIDDEN, REL, ROLES, TAG_LAYER, WINDOW } from './shapes.ts';

/** A sentence as the network takes it. */
export interface Example {
	/** Row of each word in the table of words, or -1. */
	readonly words: Int32Array;
	/** Row of each word's vector, or -1. */
	readonly vectors: Int32Array;
	/** Rows of the pieces of each word. */
	readonly pieces: readonly Int32Array[];
	readonly tags: Int32Array;
	/** Head of each token; the number of tokens for the root. */
	readonly heads: Int32Array;
	readonly rels: Int32Array;
}

/** Shares of what is left out at random while training. */
export interface Dropout extends WordDropout {
	readonly input: number;
	readonly hidden: number;
}

/** What the network makes of a batch. */
export interface Output {
	readonly places: readonly Place[];
	readonly tags: Scratch;
	/** Worth of heads of each sentence. */
	readonly arcs: readonly Float32Array[];
	/** Heads to which relations were scored: the right ones while training, else the best. */
	readonly heads: readonly Int32Array[];
	readonly rels: Scratch;
	/** Mean loss a token; 0 where nothing is learned. */
	readonly loss: number;
}

/**
 * Runs the network over sentences. With `dropout` it learns: it adds the gradients of the loss to
 * those of the parameters.
 */
export function runBatch(
	net: Net,
	sentences: readonly Example[],
	vectors: Float32Array,
	dropout: Dropout | null
): Output {
	net.reset();
	const places: Place[] = [];
	let total = 0;
	for (const { words } of sentences) {
		places.push({ start: total, length: words.length });
		total += words.length;
	}
	const rows = Math.ceil(total / 4) * 4;
	const hide = (x: Scratch, share = dropout?.hidden ?? 0): Float32Array | null =>
		drop(net, x, share);

	const input = readInput(net, sentences, vectors, rows, dropout);
	const masks = [hide(input.x, dropout?.input)];
	const inputs = [widen(net, input.x, places, rows)];
	const gates: Scratch[] = [];
	const traces: Trace[] = [];
	net.layers.forEach((layer, l) => {
		const z = apply(net, inputs[l]!, rows, layer);
		const trace = recur(net, z, layer.peep, l > 0 ? inputs[l]! : null, places, rows);
		masks.push(hide(trace.h));
		gates.push(z);
		traces.push(trace);
		inputs.push(trace.h);
	});
	const tagged = inputs[TAG_LAYER + 1]!;
	const top = inputs[inputs.length - 1]!;
	const tags = apply(net, tagged, rows, net.tag);
	const roles = apply(net, top, rows, net.roles);
	lean(roles, roles, rows);
	const rolesMask = hide(roles);
	const asking = net.scratch(rows, ARC);
	for (let r = 0; r < rows; r++) {
		asking.data.set(roles.data.subarray(r * ROLES, r * ROLES + ARC), r * ARC);
	}
	const queries = apply(net, asking, rows, net.arc);
	const arcs = places.map((place) => scoreArcs(net, queries, roles, place));
	const heads = sentences.map((sentence, s) =>
		dropout ? sentence.heads : bestHeads(arcs[s]!, sentence.words.length)
	);
	const pairs = joinPairs(net, roles, places, heads, rows);
	const rels = apply(net, pairs, rows, net.rel);
	if (!dropout) return { places, tags, arcs, heads, rels, loss: 0 };

	const make = (columns: number): Scratch => net.scratch(rows, columns);
	const dtags = make(net.tag.weight.columns);
	const drels = make(net.rel.weight.columns);
	const droles = make(ROLES);
	const dqueries = make(ARC);
	let loss = 0;
	sentences.forEach((sentence, s) => {
		const place = places[s]!;
		const n = place.length;
		const dscores = new Float32Array(arcs[s]!.length);
		for (let i = 0; i < n; i++) {
			const row = place.start + i;
			loss += addLoss(tags.data, dtags.data, row, net.tag.weight.columns, sentence.tags[i]!, total);
			loss += addLoss(arcs[s]!, dscores, i, n + 1, sentence.heads[i]!, total);
			if (sentence.heads[i]! === n) continue;
			loss += addLoss(rels.data, drels.data, row, net.rel.weight.columns, sentence.rels[i]!, total);
		}
		arcsBack(net, queries, roles, place, dscores, dqueries, droles);
	});

	const dpairs = make(REL);
	applyBack(net, pairs, drels, rows, net.rel, dpairs);
	pairsBack(net, pairs, places, heads, dpairs, droles);
	const dasking = make(ARC);
	applyBack(net, asking, dqueries, rows, net.arc, dasking);
	for (let r = 0; r < rows; r++) {
		for (let c = 0; c < ARC; c++) droles.data[r * ROLES + c]! += dasking.data[r * ARC + c]!;
	}
	undrop(droles, rolesMask);
	lean(droles, roles, rows);
	const grads = inputs.map((_, l) => make(l === 0 ? WINDOW : HIDDEN));
	applyBack(net, top, droles, rows, net.roles, grads[grads.length - 1]!);
	applyBack(net, tagged, dtags, rows, net.tag, grads[TAG_LAYER + 1]!);
	for (let l = net.layers.length - 1; l >= 0; l--) {
		const layer = net.layers[l]!;
		const below = l > 0;
		const dz = make(GATES);
		undrop(grads[l + 1]!, masks[l + 1]!);
		recurBack(
			gates[l]!,
			layer.peep,
			below ? inputs[l]! : null,
			traces[l]!,
			places,
			grads[l + 1]!,
			dz,
			below ? grads[l]! : null
		);
		applyBack(net, inputs[l]!, dz, rows, layer, grads[l]!);
	}
	const dx = narrow(net, grads[0]!, places, rows);
	undrop(dx, masks[0]!);
	inputBack(net, sentences, input, dx, rows);
	return { places, tags, arcs, heads, rels, loss };
}

/** Makes what is below zero in the roles for arcs small, in values or in gradients. */
function lean(x: Scratch, roles: Scratch, rows: number): void {
	for (let r = 0; r < rows; r++) {
		for (let c = 0; c < 2 * ARC; c++)
			if (roles.data[r * ROLES + c]! < 0) x.data[r * ROLES + c]! *= SLOPE;
	}
}

/** Multiplies by a random mask; gives the mask, or null where nothing is left out. */
function drop(net: Net, x: Scratch, share: number): Float32Array | null {
	if (share === 0) return null;
	const mask = new Float32Array(x.data.length);
	const kept = 1 / (1 - share);
	let state = (net.random() * 4294967296) | 1;
	const limit = share * 4294967296 - 2147483648;
	for (let i = 0; i < mask.length; i++) {
		// A shift register: chance enough here, and several times as fast as the other generator.
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		mask[i] = state < limit ? 0 : kept;
		x.data[i]! *= mask[i]!;
	}
	return mask;
}

function undrop(dx: Scratch, mask: Float32Array | null): void {
	if (mask) for (let i = 0; i < mask.length; i++) dx.data[i]! *= mask[i]!;
}
