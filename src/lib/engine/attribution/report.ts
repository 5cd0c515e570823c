import { VERB_CUES, type VerbCue } from '../lexicon/cues.ts';
import { baseRel, childBy } from '../tree.ts';
import { low, tok, type Line } from './ground.ts';
import { isIdle } from './idle.ts';
import { phrase, type NounPhrase } from './phrase.ts';
import { subjectOf } from './subject.ts';

/** A verb of saying at its place, with the one who says. */
export interface Report {
	readonly line: Line;
	/** Index of the verb. */
	readonly verb: number;
	readonly cue: VerbCue;
	readonly subject: NounPhrase | null;
	/** The quotation in whose words it stands, or -1. */
	readonly level: number;
	/** "did not say", "never believed". */
	readonly negated: boolean;
	/** "was told", "is believed", with nobody who tells or believes. */
	readonly passive: boolean;
	/** Who was told, where the sentence is turned round: "RESIDENTS were told by police", or -1. */
	readonly hearer: number;
	/** "refused to say", "declined to answer". */
	readonly declined: boolean;
}

const REFUSING = /^(?:refuse|decline|fail)$/;
const NEGATING = /^(?:not|n't|n’t|never|neither|nor)$/;

/** All reports of a sentence, in order. */
export function findReports(line: Line): readonly Report[] {
	const reports: Report[] = [];
	line.tokens.forEach((token, verb) => {
		const cue = VERB_CUES.get(token.text.toLowerCase());
		if (!cue || line.quoted[verb] || !isVerb(line, verb)) return;
		const report = reportAt(line, verb, cue);
		if (!isIdle(report)) reports.push(report);
	});
	return reports;
}

/** Reads the report that a verb of saying makes at its place. */
export function reportAt(line: Line, verb: number, cue: VerbCue): Report {
	const chain = chainOf(line, verb);
	const turned = isPassive(line, verb, 3);
	const agent = turned ? agentOf(line, verb) : -1;
	return {
		line,
		verb,
		cue,
		subject: agent >= 0 ? phrase(line, agent) : subjectOf(line, verb),
		level: line.level[verb] as number,
		negated: chain.some((at) => isNegated(line, at)),
		passive: turned && agent < 0,
		hearer: agent >= 0 ? childBy(line, verb, 'nsubj') : -1,
		declined: chain.slice(1).some((at) => REFUSING.test(tok(line, at).lemma))
	};
}

function isVerb(line: Line, at: number): boolean {
	const { upos } = tok(line, at);
	if (upos === 'VERB') return true;
	return upos === 'AUX' && low(line, at).startsWith('sa');
}

/** The verb and the verbs that it completes: "say", "refused" for "refused to say". */
function chainOf(line: Line, verb: number): readonly number[] {
	const chain = [verb];
	let at = verb;
	while (chain.length < 5) {
		const { head, rel } = tok(line, at);
		if (head < 0 || rel !== 'xcomp') break;
		chain.push(head);
		at = head;
	}
	return chain;
}

function isNegated(line: Line, at: number): boolean {
	return (line.children[at] ?? []).some(
		(child) => NEGATING.test(low(line, child)) && baseRel(tok(line, child)) !== 'cc'
	);
}

function isPassive(line: Line, verb: number, steps: number): boolean {
	const { rel, xpos, head } = tok(line, verb);
	const children = line.children[verb] ?? [];
	if (children.some((child) => tok(line, child).rel.endsWith(':pass'))) return true;
	if (!/^VB[ND]$/.test(xpos) || children.some((child) => tok(line, child).rel === 'aux')) {
		return false;
	}
	if (rel === 'acl') return true;
	if (rel === 'advcl' && childBy(line, verb, 'nsubj') < 0) return true;
	if (xpos === 'VBN' && !/^(?:root|conj|ccomp)$/.test(rel)) return true;
	if (rel === 'conj' && xpos === 'VBN' && head >= 0 && steps > 0) {
		return childBy(line, verb, 'nsubj') < 0 && isPassive(line, head, steps - 1);
	}
	return false;
}

/** "told BY POLICE". */
function agentOf(line: Line, verb: number): number {
	for (const child of line.children[verb] ?? []) {
		if (child < verb || baseRel(tok(line, child)) !== 'obl') continue;
		const by = childBy(line, child, 'case');
		if (by >= 0 && low(line, by) === 'by') return child;
	}
	return -1;
}
