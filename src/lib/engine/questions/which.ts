import { choose, type Candidate } from '../distractors/candidate.ts';
import { otherNames, type NamedOption } from '../distractors/named.ts';
import { placeKind } from '../distractors/places.ts';
import { bodyKind, STUDY } from '../lexicon/bodies.ts';
import { salience } from '../quality/salience.ts';
import type { Entity } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import { optionName } from '../wording/names.ts';
import { capital } from '../wording/tidy.ts';
import { key, type Bench, type Draft } from './draft.ts';
import { askSlot, slotsOf, type Slot } from './slots.ts';
import { namesSpeaker } from './who-said.ts';

/** Which university, party, country: others of the kind that the article names are wrong. */
export function askWhich(bench: Bench): Draft[] {
	return slotsOf(bench).flatMap((slot) => {
		const kind = kindOf(slot.entity);
		const draft = kind && draftFor(bench, slot, kind);
		return draft ? [draft] : [];
	});
}

interface Kind {
	/** What the question calls it. */
	readonly name: string;
	readonly isSame: (entity: Entity) => boolean;
	readonly isPlace: boolean;
}

function kindOf(entity: Entity): Kind | null {
	if (entity.label === 'place') {
		const kind = placeKind(entity);
		if (kind !== 'country' && kind !== 'state' && kind !== 'city') return null;
		return {
			name: kind === 'city' ? 'city' : kind,
			isSame: (other) => other.label === 'place' && placeKind(other) === kind,
			isPlace: true
		};
	}
	if (entity.label !== 'organization' && entity.label !== 'thing') return null;
	if (entity.outlet) {
		return { name: 'news outlet', isSame: ({ outlet }) => outlet, isPlace: false };
	}
	const kind = bodyKind(entity.name);
	if (kind === null) return null;
	return {
		name: kind,
		isSame: (other) => other.label !== 'person' && bodyKind(other.name) === kind,
		isPlace: false
	};
}

function draftFor(bench: Bench, slot: Slot, kind: Kind): Draft | null {
	const { view } = bench;
	const { fact, entity, clause, role, mention } = slot;
	if (kind.isPlace && (role === 'subject' || isOwnCountry(view, slot))) return null;
	const verb = clause.tree.tokens[clause.head]?.lemma.toLowerCase() ?? '';
	const find = (name: string, isSame: Kind['isSame']) => {
		const stem = askSlot(view, kind.isPlace ? withWider(slot) : slot, whichFor(slot, name));
		if (!stem || isGraphic(stem) || namesSpeaker(entity, stem)) return null;
		const others = otherNames(view, fact, entity, stem, verb, isSame).map((c): NamedOption => ({
			...c,
			text: optionName(view, c.entity)
		}));
		return { stem, wrong: pick(bench, fact.id, optionName(view, entity), others) };
	};
	let found = find(kind.name, kind.isSame);
	if (found && found.wrong.length < 2 && STUDY.kinds.has(kind.name)) {
		found = find(STUDY.name, (other) => STUDY.kinds.has(bodyKind(other.name) ?? ''));
	}
	if (!found || found.wrong.length < 2) return null;
	const why = `The article says: ${excerpt(view, mention.head)}.`;
	return {
		kind: 'what',
		skill: 'place',
		process: 'retrieve',
		response: 'one',
		rule: `what/${kind.isPlace ? 'place' : 'body'}`,
		fact: fact.id,
		stem: found.stem,
		options: [key(optionName(view, entity), why, mention.head), ...found.wrong],
		order: 'free',
		evidence: fact.evidence,
		takeaway: `${capital(optionName(view, entity))} is the answer: ${excerpt(view, mention.head)}.`,
		difficulty: 0.35,
		worth: 0.72 + (found.wrong.length - 2) * 0.06 + (salience(view, fact.sentence) - 0.5) * 0.12,
		asks: [fact.id, `sentence:${fact.sentence}`, `words:${fact.clause.span[0]}`]
	};
}

/** "Born in Ghent, in Belgium,": where the place itself lies goes with it, for it would tell which. */
function withWider(slot: Slot): Slot {
	const { clause, tokens } = slot;
	const { tree, parts } = clause;
	const last = Math.max(...tokens);
	const next = parts.find(
		({ rel, tokens: own }) => rel === 'obl' && own.includes(last + 2) && (own[0] ?? 0) > last
	);
	const isWider =
		tree.tokens[last + 1]?.text === ',' &&
		/^in$/i.test(tree.tokens[last + 2]?.text ?? '') &&
		next?.tokens.some((i) => tree.tokens[i]?.upos === 'PROPN');
	if (!isWider || !next) return slot;
	const end = Math.max(...next.tokens);
	const more = Array.from({ length: end - last }, (_, n) => last + 1 + n);
	if (tree.tokens[end + 1]?.text === ',') more.push(end + 1);
	return { ...slot, tokens: [...tokens, ...more] };
}

/** For which country somebody plays or stands, who knows them knows. */
function isOwnCountry(view: View, { marker, clause, fact }: Slot): boolean {
	if (marker !== 'for') return false;
	const subject = clause.tree.tokens[clause.subject];
	return view
		.mentionsIn(fact.sentence)
		.some((m) => m.label === 'person' && subject !== undefined && overlaps(m.head, subject.span));
}

function pick(bench: Bench, id: string, name: string, others: readonly Candidate[]) {
	return choose(others, [name], 3, bench.chance(`which:${id}`));
}

function whichFor({ role, marker }: Slot, name: string): string {
	return role === 'oblique' ? `${capital(marker)} which ${name}` : `Which ${name}`;
}
