import type { Attribution } from '../types.ts';
import { baseRel } from '../tree.ts';
import { isPronoun, low, runSpan, tok, type Ground, type Line } from './ground.ts';
import type { Report } from './report.ts';
import { mentionAt } from './speaking.ts';
import { phrase } from './phrase.ts';
import type { Draft, Source } from './draft.ts';

const TALKS =
	/^(?:interview|remark|comment|statement|letter|speech|message|email|e-mail|call|conversation|testimony|address|briefing|talk)s?$/;

/** Who was told: the object of "told", or whoever stands after "to", or "in an interview with". */
export function addresseeOf(ground: Ground, draft: Draft): Attribution['to'] {
	const { report, source } = draft;
	const told = report ? toldIn(report) : -1;
	if (report && told >= 0) return nameOf(ground, report.line, told);
	if (!source) return null;
	const spoken = spokenTo(ground, source);
	return spoken < 0 ? null : nameOf(ground, source.line, spoken);
}

/** The noun for whoever was told, among what hangs on the verb, or -1. */
function toldIn({ line, verb, cue, hearer }: Report): number {
	const hears = cue.addressee || (cue.frames.has('order') && !cue.frames.has('naming'));
	if (hearer >= 0) return hears ? hearer : -1;
	for (const child of line.children[verb] ?? []) {
		const rel = baseRel(tok(line, child));
		if (hears && /^i?obj$/.test(rel) && child > verb && !isClausal(line, child)) return child;
		if (rel !== 'obl') continue;
		if (startsWith(line, child, 'to') && isReceiver(line, child)) return child;
		if (cue.verb === 'call' && startsWith(line, child, 'on')) return child;
		if (!TALKS.test(low(line, child))) continue;
		for (const partner of line.children[child] ?? []) {
			if (startsWith(line, partner, 'to') || startsWith(line, partner, 'with')) return partner;
		}
	}
	return -1;
}

/** "officials who spoke on condition of anonymity TO THE TIMES": an outlet within the phrase, or -1. */
function spokenTo(ground: Ground, { line, head }: Source): number {
	const [, last] = line.reach[head] as readonly [number, number];
	for (let at = head + 1; at <= last; at++) {
		if (!/^(?:spoke|speaking|talked|talking)$/.test(low(line, at))) continue;
		for (let noun = at + 1; noun <= last; noun++) {
			if (isOutlet(ground, line, noun) && startsWith(line, noun, 'to')) return noun;
		}
	}
	return -1;
}

function isOutlet(ground: Ground, line: Line, at: number): boolean {
	const mention = mentionAt(line, at);
	return mention !== null && ground.entities.get(mention.entity)?.outlet === true;
}

function isClausal(line: Line, at: number): boolean {
	return /^(?:VERB|AUX)$/.test(tok(line, at).upos);
}

function isReceiver(line: Line, at: number): boolean {
	return mentionAt(line, at) !== null || /^(?:NOUN|PROPN|PRON)$/.test(tok(line, at).upos);
}

function startsWith(line: Line, at: number, preposition: string): boolean {
	return (line.children[at] ?? []).some(
		(child) => tok(line, child).rel === 'case' && low(line, child) === preposition
	);
}

/** The canonical name and the place of whoever was told; null for an unresolved pronoun. */
export function nameOf(ground: Ground, line: Line, head: number): Attribution['to'] {
	const { first, last } = phrase(line, head);
	const span = runSpan(line, first, last);
	const mention = mentionAt(line, head);
	const entity = mention ? ground.entities.get(mention.entity) : undefined;
	const written = ground.text.slice(span[0], span[1]).replace(/\s+/g, ' ');
	if (!entity && isPronoun(line, head)) return null;
	return {
		name: entity?.name ?? written.replace(/^(?:the|a|an)\s+/i, ''),
		span,
		entity: entity?.id ?? null
	};
}
