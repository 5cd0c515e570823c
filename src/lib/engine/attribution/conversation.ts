import type { Attribution, Entity, Span } from '../types.ts';
import type { Ground, Line } from './ground.ts';
import { findInterviewee } from './interviewee.ts';
import { findTurns, type Turn } from './turns.ts';

/** Who speaks in a turn, and where the article says so. */
interface Voice {
	readonly entity: Entity;
	/** The label before the words, or null where they have none. */
	readonly source: Span | null;
	/** The sentence that names who is interviewed, or null where the label names who speaks. */
	readonly named: Span | null;
}

/**
 * The sentences of an interview's answers and of a transcript's turns, each an attribution without
 * words of saying: to the one who is interviewed, or to whom the label names. Where the article does not
 * say whom it interviews, nobody gets them.
 */
export function findConversation(ground: Ground): readonly Attribution[] {
	const turns = findTurns(ground);
	if (turns.length === 0) return [];
	const interviewee = findInterviewee(ground, turns[0]?.block);
	const linesOf = Map.groupBy(ground.lines, ({ block }) => block);
	let isOver = false;
	return turns.flatMap((turn) => {
		const voice = voiceOf(ground, turn, interviewee, turns[0] ?? turn);
		if (!voice) return [];
		// "Khoza's hearing is set down for May": nobody speaks so of herself, the article goes on.
		isOver =
			!opensWithLabel(ground, turn) && !turn.asks && (isOver || names(ground, turn, voice.entity));
		if (isOver) return [];
		return (linesOf.get(turn.block) ?? []).flatMap((line) => said(ground, turn, voice, line));
	});
}

function opensWithLabel({ reading }: Ground, { block, label }: Turn): boolean {
	return label !== null && reading.blocks[block]?.span[0] === label[0];
}

function names({ text, reading }: Ground, { block }: Turn, { name }: Entity): boolean {
	const [start, end] = reading.blocks[block]?.span ?? [0, 0];
	const last = name.split(' ').at(-1) ?? name;
	return text
		.slice(start, end)
		.split(/[^\p{L}-]+/u)
		.includes(last);
}

function voiceOf(
	ground: Ground,
	{ label, asks }: Turn,
	interviewee: ReturnType<typeof findInterviewee>,
	first: Turn
): Voice | null {
	if (!label) return interviewee && !asks ? { ...interviewee, source: null } : null;
	const written = ground.text.slice(...label);
	if (interviewee && (written === 'A' || isInitials(written, interviewee.entity.name)))
		return { ...interviewee, source: label };
	const entity = labelledBy(ground, label);
	const isAsking = first.label !== null && ground.text.slice(...first.label) === written;
	if (!entity && !isAsking) return initialled(ground, label, written, first.block);
	return entity && { entity, source: label, named: null };
}

/** The person whom the label names in full or by the family name. */
function labelledBy({ lines, entities }: Ground, [start, end]: Span): Entity | null {
	const line = lines.find(({ sentence }) => sentence.span[0] === start);
	const mention = line?.mentions.find(
		({ form, head, span }) => form === 'name' && span[0] >= start && head[1] <= end
	);
	const entity = mention && entities.get(mention.entity);
	return entity?.named && entity.label === 'person' ? entity : null;
}

/** "IP:" where the opening names one person with these initials, and only one. */
function initialled(
	{ lines, entities }: Ground,
	label: Span,
	written: string,
	opening: number
): Voice | null {
	const named = lines
		.filter(({ block }) => block < opening)
		.flatMap(({ mentions, sentence }) =>
			mentions.flatMap(({ form, label: kind, entity: id }) => {
				const entity = entities.get(id);
				const fits =
					form === 'name' && kind === 'person' && entity && isInitials(written, entity.name);
				return fits ? [{ entity, source: label, named: sentence.span }] : [];
			})
		);
	return new Set(named.map(({ entity }) => entity.id)).size === 1 ? (named.at(-1) ?? null) : null;
}

function isInitials(label: string, name: string): boolean {
	const letters = label.replace(/\./g, '');
	return letters.length > 1 && letters === name.replace(/[^\p{Lu}]/gu, '');
}

/** A whole sentence that tells something: no question, nothing broken off. */
function said(
	ground: Ground,
	{ asked, label }: Turn,
	{ entity, source, named }: Voice,
	line: Line
): readonly Attribution[] {
	const [from, end] = line.sentence.span;
	if (line.sentence.repeats !== null) return [];
	const start = label && label[0] === from ? startAfter(ground.text, label[1] + 1) : from;
	const words = ground.text.slice(start, end);
	if (!/\p{L}\S*\s+\S*\p{L}/u.test(words) || !/[.!][”"’)\]]*$/.test(words)) return [];
	return [
		{
			id: `attribution:${start}-${end}`,
			source,
			cue: null,
			content: [[start, end]],
			kind: 'direct',
			stance: 'said',
			speaker: entity.name,
			entity: entity.id,
			sourceKind: 'named',
			to: null,
			where: null,
			when: null,
			sentence: line.index,
			answer: { asked, named }
		}
	];
}

function startAfter(text: string, at: number): number {
	let start = at;
	while (/\s/.test(text[start] ?? '')) start++;
	return start;
}
