import type { Entity, Span } from '../types.ts';
import { low, type Ground, type Line } from './ground.ts';

/** Who answers in an interview, and the sentence that says so. */
export interface Interviewee {
	readonly entity: Entity;
	readonly named: Span;
}

/** Sentences at the beginning within which an article says whom it lets speak. */
const LEAD = 8;
/** Words between "interviewed" and the name: an office, a party, a place. */
const REACH = 24;

const MEETING = /^(?:interview|interviews|interviewed|interviewing|interviewee)$/;
const TALKING =
	/^(?:spoke|speaks|speak|talks|talked|talk|chats|chatted|sits|sat|caught|catches|met|meets)$/;
/** After these an article says what was spoken of, and of whom. */
const TOPIC =
	/^(?:about|regarding|concerning|on|over|who|which|whose|called|named|after|before|during|since)$/;
const TELLING = /^(?:tells|told|answers|answered|explains|explained)$/;

/**
 * The one person whom an article says that it interviews; null where it says so of nobody or of
 * several, for then nobody can tell whose an answer is. What the first such sentence says holds.
 *
 * @param opening the paragraph with which the conversation begins
 */
export function findInterviewee(ground: Ground, opening = 0): Interviewee | null {
	for (const line of ground.lines.slice(0, LEAD)) {
		const found = personsIn(ground, line);
		if (found === null || found.size > 1) return null;
		const [entity] = found;
		if (entity) return { entity, named: line.sentence.span };
	}
	return onlyOneIn(ground, opening);
}

/** "Ada Lind has wound the clock for years. The Post met her": the one person of whom an opening that speaks of a meeting tells. */
function onlyOneIn(ground: Ground, opening: number): Interviewee | null {
	const lead = ground.lines.filter(({ block }) => block < opening).slice(0, LEAD);
	const isMeeting = lead.some((line) =>
		line.tokens.some((_, at) => MEETING.test(low(line, at)) || TALKING.test(low(line, at)))
	);
	const named = new Set<string>();
	let found: Interviewee | null = null;
	for (const line of lead) {
		for (const { form, label, head, entity } of line.mentions) {
			const known = ground.entities.get(entity);
			const before = line.tokens.findLastIndex(({ span }) => span[1] <= head[0]);
			if (form !== 'name' || label !== 'person' || !known || low(line, before) === 'by') continue;
			named.add(entity);
			const isTold = line.tokens.some(
				({ span, rel }, at) =>
					head[0] <= span[0] && span[1] <= head[1] && (at === 0 || rel === 'nsubj')
			);
			if (isTold && !found) found = { entity: known, named: line.sentence.span };
		}
	}
	return isMeeting && named.size === 1 ? found : null;
}

/** Null where it is said to be several. */
function personsIn(ground: Ground, line: Line): ReadonlySet<Entity> | null {
	const title = ground.reading.blocks[line.block]?.kind === 'headline' || line.index === 0;
	for (let at = 0; at < line.tokens.length; at++) {
		const word = low(line, at);
		const talks = TALKING.test(word) && /^(?:with|to)$/.test(low(line, at + 1));
		const meets =
			TALKING.test(word) &&
			(/^(?:down|up)$/.test(low(line, at + 1)) ||
				(/^(?:met|meets|meet|caught)$/.test(word) && /^(?:him|her)$/.test(low(line, at + 1))));
		if (!MEETING.test(word) && !talks && !meets && !(title && TELLING.test(word))) continue;
		const end = endOfPartner(line, at + 1);
		// "'I told the minister the taps would run dry'": a heading tells of more than of who answers.
		if (isSeveral(line, at + 1, end) || isRow(line, at + 1, end)) {
			if (TELLING.test(word)) continue;
			return null;
		}
		const after = personsFrom(ground, line, at, end);
		if (after.size > 0 && !TELLING.test(word)) return after;
		// "Jack Hale, interviewed by the Post"; "Anna Price: an interview with the poet".
		if (title || low(line, at + 1) === 'by') return personsFrom(ground, line, 0, at);
	}
	return new Set();
}

/** Last token before what was spoken of. */
function endOfPartner(line: Line, from: number): number {
	let at = from;
	while (at < line.tokens.length && at < from + REACH && !TOPIC.test(low(line, at))) at++;
	return at - 1;
}

/** "interviews two experts", "spoke with the owners of the bar". */
function isSeveral(line: Line, from: number, to: number): boolean {
	for (let at = from; at <= to && !/^(?:of|in|at|for|from|,)$/.test(low(line, at)); at++) {
		if (line.tokens[at]?.xpos === 'NNS') return true;
	}
	return false;
}

/** "Anna Price and Tom Hale": a second name, whether or not it was found to be one. */
function isRow(line: Line, from: number, to: number): boolean {
	const capital = (at: number): boolean => /^\p{Lu}/u.test(line.tokens[at]?.text ?? '');
	for (let at = from + 2; at < to; at++) {
		if (/^(?:and|&)$/.test(low(line, at)) && [-2, -1, 1, 2].every((by) => capital(at + by)))
			return true;
	}
	return false;
}

/** The named persons between two tokens; those after "by" ask. */
function personsFrom(ground: Ground, line: Line, from: number, to: number): ReadonlySet<Entity> {
	const start = line.tokens[from]?.span[0] ?? 0;
	const end = line.tokens[Math.min(to, line.tokens.length - 1)]?.span[1] ?? 0;
	const found = new Set<Entity>();
	for (const { form, label, head, span, entity } of line.mentions) {
		if (form === 'nominal' || label !== 'person' || head[0] < start || head[1] > end) continue;
		const first = line.tokens.findIndex((token) => token.span[0] >= span[0]);
		// "The Post interviewed him", "met her in her workshop".
		const verb = low(line, from);
		if (
			form === 'pronoun' &&
			(first !== from + 1 || !(MEETING.test(verb) || /^(?:met|meets?)$/.test(verb)))
		)
			continue;
		const known = ground.entities.get(entity);
		if (known && low(line, first - 1) !== 'by') found.add(known);
	}
	return found;
}
