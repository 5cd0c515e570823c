import { choose } from '../distractors/candidate.ts';
import { otherNames } from '../distractors/named.ts';
import { salience } from '../quality/salience.ts';
import type { Entity, Option } from '../types.ts';
import type { View } from '../view.ts';
import { clauseTokens } from '../wording/clause.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import { capital } from '../wording/tidy.ts';
import { key, type Draft, type Maker } from './draft.ts';
import { EXACT } from './figure.ts';
import { isLead, isPerson } from '../wording/people.ts';
import { takesSides } from './sides.ts';
import { askSlot, slotsOf, type Slot } from './slots.ts';
import { namesSpeaker } from './who-said.ts';

/** Who did something, or to, with or by whom it was done: other people of the article are wrong. */
export const makeWho: Maker = (bench) => {
	const { view } = bench;
	return slotsOf(bench).flatMap((slot): Draft[] => {
		const { fact, entity, clause, role, mention } = slot;
		if (!isPerson(view, entity) || isLead(view, entity)) return [];
		const stem = askSlot(view, slot, whoFor(slot));
		if (!stem || isGraphic(stem) || namesSpeaker(entity, stem) || EXACT.test(stem)) return [];
		const verb = clause.tree.tokens[clause.head]?.lemma.toLowerCase() ?? '';
		if (isCommonDoing(view, slot) || isBesideNoun(slot) || isOfThing(slot)) return [];
		const others = otherNames(view, fact, entity, stem, verb, (other) => isPerson(view, other));
		const fit = others.filter((c) => fits(c.entity, entity, stem) && !isLead(view, c.entity));
		// Who puts Sweden in the lead plays for Sweden.
		if (
			takesSides(
				view,
				stem,
				fit.map((c) => c.entity)
			)
		)
			return [];
		const wrong = choose(fit, [entity.name], 3, bench.chance(`who:${fact.id}`));
		if (wrong.length < 2) return [];
		const right = key(
			entity.name,
			`The article says: ${excerpt(view, mention.head)}.`,
			mention.head
		);
		const options = oneForm(right, wrong);
		if (!options) return [];
		return [
			{
				kind: 'who',
				skill: 'speakers',
				process: 'retrieve',
				response: 'one',
				rule: `who/${role}`,
				fact: fact.id,
				stem,
				options,
				order: 'free',
				evidence: fact.evidence,
				takeaway: `It was ${entity.name}: ${excerpt(view, mention.head)}.`,
				difficulty: 0.35,
				worth: 0.74 + (wrong.length - 2) * 0.06 + (salience(view, fact.sentence) - 0.5) * 0.12,
				asks: [fact.id, `sentence:${fact.sentence}`, `words:${fact.clause.span[0]}`]
			}
		];
	});
};

/** "Who was elected for the first time?" where the article tells of others that were elected, and nothing says where. */
function isCommonDoing(view: View, { clause, tokens, fact }: Slot): boolean {
	const { tree, head } = clause;
	const verb = tree.tokens[head];
	// Who of all that are named was born or died then, the other names often tell.
	if (verb && /^(?:die|bear)$/i.test(verb.lemma)) return true;
	const anchored = clauseTokens(clause).some(
		(i) => !tokens.includes(i) && /^(?:PROPN|NUM)$/.test(tree.tokens[i]?.upos ?? '')
	);
	if (anchored || !verb) return false;
	return view.sentences.some(
		(other) =>
			other.index !== fact.sentence &&
			other.tokens.some(({ upos, lemma }) => upos === 'VERB' && lemma === verb.lemma)
	);
}

/** "Removed Leeds captain | Ada Reyes": whom was removed is asked for with the captain, or not at all. */
function isBesideNoun({ role, tokens, clause: { tree } }: Slot): boolean {
	const before = tree.tokens[(tokens[0] ?? 0) - 1];
	return role === 'object' && before !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(before.upos);
}

/** Bodies of land and works of building, which somebody's name may be given to: no person is one. */
const THING =
	/^(?:airport|island|city|town|village|building|bridge|park|road|street|school|church|museum|hospital|river|lake|mountain|area|station|hotel|beach|company|film|book|album|song|ship|region|county|state|country|place)s?$/i;

/** "Richard L. Jones is a general aviation airport." */
function isOfThing({ clause: { tree, head } }: Slot): boolean {
	return THING.test(tree.tokens[head]?.text ?? '');
}

function whoFor({ role, marker }: Slot): string {
	if (role === 'subject') return 'Who';
	return role === 'object' ? 'Whom' : `${capital(marker)} whom`;
}

/** Of love and marriage a reader guesses by who is a man and who a woman. */
const ROMANCE = /\b(?:love|marry|married|wed|affair|engaged|divorce\w*)\b/i;

/** A word of the stem or what is known of the right one must not leave only some to choose from. */
function fits(other: Entity, right: Entity, stem: string): boolean {
	if (ROMANCE.test(stem)) return other.pronoun !== null && other.pronoun === right.pronoun;
	if (other.pronoun === null || other.pronoun === right.pronoun) return true;
	return right.pronoun === null || !/\b(?:he|him|his|she|her|hers|wife|husband)\b/i.test(stem);
}

/** All in full, or all by their last names where one has no other; null where these are not told apart. */
function oneForm(right: Option, wrong: readonly Option[]): readonly Option[] | null {
	const options = [right, ...wrong];
	const single = options.filter(({ text }) => !text.includes(' ')).length;
	if (single === 0 || single === options.length) return options;
	if (right.text.includes(' ')) {
		const full = options.filter(({ text }) => text.includes(' '));
		return full.length > 2 ? full : null;
	}
	return null;
}
