import { VERB_CUES, type VerbCue } from '../lexicon/cues.ts';
import { baseRel } from '../tree.ts';
import { low, tok, type Line } from './ground.ts';
import { isIdle } from './idle.ts';
import { subjectOf, type Subject } from './subject.ts';

/** A verb of saying at its place, with the one who says. */
export interface Report {
	readonly line: Line;
	/** Index of the verb. */
	readonly verb: number;
	readonly cue: VerbCue;
	readonly subject: Subject | null;
	/** The quotation in whose words it stands, or -1. */
	readonly level: number;
	/** "did not say", "never believed". */
	readonly negated: boolean;
	/** "was told", "is believed": the subject hears or is spoken of. */
	readonly passive: boolean;
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
		if (!cue || !isVerb(line, verb)) return;
		const report = reportAt(line, verb, cue);
		if (!isIdle(report)) reports.push(report);
	});
	return reports;
}

/** Reads the report that a verb of saying makes at its place. */
export function reportAt(line: Line, verb: number, cue: VerbCue): Report {
	const chain = chainOf(line, verb);
	return {
		line,
		verb,
		cue,
		subject: subjectOf(line, verb),
		level: line.level[verb] as number,
		negated: chain.some((at) => isNegated(line, at)),
		passive: isPassive(line, verb),
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

function isPassive(line: Line, verb: number): boolean {
	for (const child of line.children[verb] ?? []) {
		const { rel } = tok(line, child);
		if (rel === 'aux:pass' || rel === 'nsubj:pass' || rel === 'csubj:pass') return true;
	}
	return false;
}
