import type { Attribution } from '../types.ts';
import { baseRel } from '../tree.ts';
import { low, runSpan, tok, type Ground, type Line } from './ground.ts';
import { mentionAt } from './speaking.ts';
import { phrase } from './subject.ts';
import type { Draft } from './draft.ts';

const TALKS =
	/^(?:interview|remark|comment|statement|letter|speech|message|email|e-mail|call|conversation|testimony|address|briefing|talk)s?$/;

/** Who was told: the object of "told", or whoever stands after "to", or "in an interview with". */
export function addresseeOf(ground: Ground, draft: Draft): Attribution['to'] {
	const { report } = draft;
	if (!report) return null;
	const { line, verb, cue } = report;
	if (report.hearer >= 0 && cue.addressee) return name(ground, line, report.hearer);
	for (const child of line.children[verb] ?? []) {
		const rel = baseRel(tok(line, child));
		if (cue.addressee && (rel === 'iobj' || rel === 'obj') && child > verb) {
			if (!isClausal(line, child)) return name(ground, line, child);
		}
		if (rel !== 'obl') continue;
		if (startsWith(line, child, 'to') && isReceiver(line, child)) return name(ground, line, child);
		if (!TALKS.test(low(line, child))) continue;
		for (const partner of line.children[child] ?? []) {
			if (startsWith(line, partner, 'to') || startsWith(line, partner, 'with')) {
				return name(ground, line, partner);
			}
		}
	}
	return null;
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

function name(ground: Ground, line: Line, head: number): Attribution['to'] {
	const { first, last } = phrase(line, head, -1);
	const span = runSpan(line, first, last);
	const mention = mentionAt(line, head);
	const entity = mention ? ground.entities.get(mention.entity) : undefined;
	const written = ground.text.slice(span[0], span[1]).replace(/\s+/g, ' ');
	if (!entity && /^(?:him|her|them|me|us|you|it)$/i.test(written)) return null;
	return {
		name: entity?.name ?? written.replace(/^(?:the|a|an)\s+/i, ''),
		span,
		entity: entity?.id ?? null
	};
}
