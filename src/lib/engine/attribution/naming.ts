import type { Quotation } from '../types.ts';
import { makeDraft, type Draft } from './draft.ts';
import { low, runSpan, tok, type Ground, type Line } from './ground.ts';
import type { Report } from './report.ts';
import { isSpeaker } from './speaking.ts';

/** `called the plan "a wall of paper"`, `dismissed it as "a joke"`: a wording given to something. */
export function findNamings(
	ground: Ground,
	line: Line,
	taken: ReadonlySet<number>,
	reports: readonly Report[]
): readonly Draft[] {
	const drafts: Draft[] = [];
	for (const report of reports) {
		const { verb, cue, subject, level, negated } = report;
		if (!cue.frames.has('naming') || !subject || negated || report.hearer >= 0) continue;
		if (!isSpeaker(line, subject.head)) continue;
		if (!hasTarget(line, verb)) continue;
		const found = wordings(ground, line, verb, level).filter((at) => !taken.has(at));
		if (found.length === 0) continue;
		drafts.push(
			makeDraft(ground, line, {
				cue: runSpan(line, verb, verb),
				source: subject,
				runs: [],
				stance: cue.stance,
				level,
				report,
				quotations: found
			})
		);
	}
	return drafts;
}

/** Something is named: "called THE PLAN", "hailed it AS". */
function hasTarget(line: Line, verb: number): boolean {
	return (line.children[verb] ?? []).some(
		(child) => child > verb && /^(?:obj|iobj|xcomp)$/.test(tok(line, child).rel)
	);
}

/** Quotations after the verb in its own clause that are wordings and no titles. */
function wordings(ground: Ground, line: Line, verb: number, level: number): readonly number[] {
	const begin = tok(line, verb).span[1];
	const stop = nextClause(line, verb);
	return (ground.quotationsOf[line.index] ?? []).filter((at) => {
		const { span, inner } = ground.reading.quotations[at] as Quotation;
		if (span[0] < begin || span[0] >= stop || (ground.outer[at] ?? -1) !== level) return false;
		return /^[^\p{L}]*(?:\p{Ll}|An? )/u.test(ground.text.slice(inner[0], inner[1]));
	});
}

/** Where the next clause begins, which another verb governs. */
function nextClause(line: Line, verb: number): number {
	for (let at = verb + 1; at < line.tokens.length; at++) {
		if (line.level[at] !== line.level[verb]) continue;
		if (/^(?:who|which|that|but|because|while|after|;)$/.test(low(line, at)))
			return tok(line, at).span[0];
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(tok(line, at).xpos)) return tok(line, at).span[0];
	}
	return line.sentence.span[1];
}
