import { VERB_CUES } from '../lexicon/cues.ts';
import { TIMES } from '../lexicon/saying.ts';
import { EDGE, MARK } from './bounds.ts';
import { isPronoun, low, tok, type Line } from './ground.ts';
import { isFinite, nounRun, type NounPhrase } from './phrase.ts';

/**
 * "The dam held, MAYOR PRICE said": the noun phrase between a comma or a quotation and the verb, where
 * the tree finds no subject, or one that has a verb of its own before the comma.
 */
export function nearest(line: Line, verb: number, found: NounPhrase | null): NounPhrase | null {
	if (!isFinite(line, verb) || (found && found.head > verb)) return null;
	let last = verb - 1;
	while (last >= 0 && /^(?:ADV|AUX)$/.test(tok(line, last).upos)) last--;
	if (low(line, last) === ',') return beyondAside(line, verb, last, found);
	const first = edgeBefore(line, verb, last + 1, EDGE);
	if (first === 0 && found) return null;
	const run = first > last && first > 0 ? following(line, verb) : nounRun(line, first, last);
	if (!run || (found && found.head >= first && found.head < verb)) return null;
	if (/^(?:who|which|that)$/.test(low(line, run.head)) && isPronoun(line, run.head)) return null;
	if (!found || line.level[found.head] !== line.level[verb]) return run;
	for (let at = found.head + 1; at < first; at++) if (isFinite(line, at)) return run;
	return line.tokens.slice(run.first, run.last).some(({ upos }) => upos === 'CCONJ') ? null : run;
}

/** First token after the nearest mark of the kind before `from`, on the level of the verb. */
function edgeBefore(line: Line, verb: number, from: number, edge: RegExp): number {
	let first = from;
	while (first > 0 && line.level[first - 1] === line.level[verb]) {
		const before = tok(line, first - 1);
		if (before.upos === 'PUNCT' && edge.test(before.text)) break;
		first--;
	}
	return first;
}

/** `"...," BELL, who leads the party, said`; `After the match, BELL, the coach, said`; `..., said BELL`. */
function beyondAside(
	line: Line,
	verb: number,
	comma: number,
	found: NounPhrase | null
): NounPhrase | null {
	const hears = VERB_CUES.get(low(line, verb))?.addressee === true;
	const inverted = hears ? null : following(line, verb);
	if (inverted) return inverted;
	let first = edgeBefore(line, verb, comma, MARK);
	while (first < comma && isCircumstance(line, first)) {
		let next = first;
		while (next < comma && low(line, next) !== ',') next++;
		first = next + 1;
	}
	if (first === 0 || first >= comma || (found && found.head >= first)) return null;
	return nounRun(line, first, comma - 1);
}

/** "After the match", "Speaking in court". */
function isCircumstance(line: Line, at: number): boolean {
	const { upos, xpos } = tok(line, at);
	return /^(?:ADP|SCONJ)$/.test(upos) || /^VB[GN]$/.test(xpos);
}

/** `..., says THE MAYOR`: the noun phrase after the verb up to the next mark. */
function following(line: Line, verb: number): NounPhrase | null {
	if (!/^VB[DZ]$/.test(tok(line, verb).xpos)) return null;
	let last = verb;
	while (last + 1 < line.tokens.length && /[\p{L}\p{N}]/u.test(tok(line, last + 1).text)) last++;
	return TIMES.has(low(line, last)) ? null : nounRun(line, verb + 1, last);
}
