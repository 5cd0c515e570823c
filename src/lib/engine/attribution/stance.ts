import { DOCUMENTS } from '../lexicon/saying.ts';
import type { Stance } from '../types.ts';
import type { Clause } from './clause.ts';
import { low, tok } from './ground.ts';
import type { Report } from './report.ts';

/**
 * How it was said, in view of "not" and of what follows; null where the sentence says that nothing
 * was said ("did not say that the dam would hold").
 */
export function stanceOf(report: Report, clause: Clause | null): Stance | null {
	const { cue, declined, negated, line, subject } = report;
	if (declined || negated) {
		if (clause?.frame === 'question') return 'declined';
		if (declined) return null;
		return cue.belief && clause ? 'denied' : null;
	}
	if (clause?.frame === 'order' && /^(?:told|asked|said)$/.test(cue.stance)) return 'demanded';
	if (cue.verb !== 'suggest') return cue.stance;
	if (subject && DOCUMENTS.has(low(line, subject.head))) return 'said';
	return clause && isStated(report, clause) ? 'claimed' : 'proposed';
}

/** The clause states how things are or were, and so is no proposal. */
function isStated({ line }: Report, { head }: Clause): boolean {
	const stated = (at: number): boolean =>
		/^(?:VBD|VBZ)$/.test(tok(line, at).xpos) ||
		/^(?:are|may|might|could|would|will)$/.test(low(line, at));
	return stated(head) || (line.children[head] ?? []).some((child) => stated(child));
}
