import { choose, type Candidate } from '../distractors/candidate.ts';
import { otherPlaces, placeKind } from '../distractors/places.ts';
import { related } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import { tokensWithin } from '../tree.ts';
import type { Entity, Mention, Sentence } from '../types.ts';
import type { View } from '../view.ts';
import { answererOf } from '../wording/own-voice.ts';
import { firstMention, isSurelyPerson, nameOf, optionName } from '../wording/names.ts';
import { gapStem } from './gap-text.ts';
import { takesSides } from './sides.ts';
import { key, type Bench, type Draft } from './draft.ts';

/** The name of the one who did it, or of the place, left out of a sentence, among names of its kind. */
export function nameGap(bench: Bench, sentence: Sentence): Draft | null {
	const { view } = bench;
	if (view.attributionsIn(sentence.index).length > 0 && !answererOf(view, sentence.index))
		return null;
	for (const mention of view.mentionsIn(sentence.index)) {
		const entity = view.entity(mention.entity);
		if (!entity?.named || mention.form !== 'name' || !isAlone(view, mention)) continue;
		if (isMainSubject(view, entity)) continue;
		const draft = draw(bench, sentence, mention, entity);
		if (draft) return draft;
	}
	return null;
}

function draw(bench: Bench, sentence: Sentence, mention: Mention, entity: Entity): Draft | null {
	const { view } = bench;
	const stem = gapStem(
		view,
		sentence.index,
		mention.head,
		'name',
		answererOf(view, sentence.index)
	);
	const others = stem ? othersOf(view, entity, sentence.index) : [];
	if (!stem || others.length < 2) return null;
	if (
		entity.label === 'person' &&
		takesSides(
			view,
			stem,
			view.cast.filter(({ label }) => label === 'person')
		)
	)
		return null;
	const text = optionName(view, entity).replace(/^The\s/, '');
	const wrong = choose(others, [text], 3, bench.chance(`name:${mention.head[0]}`));
	if (wrong.length < 2) return null;
	return {
		kind: 'gap',
		skill: entity.label === 'place' ? 'place' : 'speakers',
		process: 'retrieve',
		response: 'one',
		rule: 'gap/name',
		fact: `gap:${mention.head[0]}`,
		stem,
		options: [key(text, 'This is the name in the article.', mention.head), ...wrong],
		order: 'free',
		evidence: [sentence.span],
		takeaway: `The name in the article is ${nameOf(view, entity)}.`,
		difficulty: 0.3,
		worth: 0.52 + (salience(view, sentence.index) - 0.5) * 0.2,
		asks: [`sentence:${sentence.index}`]
	};
}

/** Share of the sentences from which on a name is what the article is about. */
const MUCH = 0.12;

/** A name in a heading, in the first sentence or all over the article can be told without reading. */
function isMainSubject(view: View, entity: Entity): boolean {
	const at = new Set(entity.mentions.map((i) => view.mentions[i]?.sentence ?? -1));
	const first = view.sentences.findIndex(({ index }) => view.askable(index));
	const inHeading = [...at].some((i) => {
		const sentence = view.sentences[i];
		return sentence !== undefined && view.blocks[sentence.block]?.kind === 'headline';
	});
	return inHeading || at.has(first) || at.size > view.sentences.length * MUCH;
}

/** The name stands once, as the subject or a phrase of the verb, under its full or last name. */
function isAlone(view: View, mention: Mention): boolean {
	const tree = view.tree(mention.sentence);
	const within = tokensWithin(tree, mention.head);
	if (!within) return false;
	const same = view.mentionsIn(mention.sentence).filter((m) => m.entity === mention.entity);
	if (same.length > 1) return false;
	if (mention.span[0] !== mention.head[0] || mention.span[1] !== mention.head[1]) return false;
	const token = tree.tokens[within[1]];
	const next = tree.tokens[within[1] + 1];
	const before = tree.tokens[within[0] - 1];
	if (before && (/^['’]s?$/.test(before.text) || /^(?:PROPN|NOUN|ADJ)$/.test(before.upos)))
		return false;
	if (next && /^(?:PROPN|NOUN|PART)$/.test(next.upos)) return false;
	const role = tree.tokens.slice(within[0], within[1] + 1).map((t) => t.rel);
	const roles = mention.label === 'person' ? /^(?:nsubj|nsubj:pass)$/ : /^(?:nsubj|obl|obj)$/;
	return token !== undefined && role.some((rel) => roles.test(rel));
}

function othersOf(view: View, entity: Entity, sentence: number): Candidate[] {
	const beside = new Set(view.mentionsIn(sentence).map((m) => m.entity));
	if (entity.label === 'place') {
		const kind = placeKind(entity);
		return kind && kind !== 'other'
			? otherPlaces(view, entity, kind).filter((c) => c.origin === 'article')
			: [];
	}
	if (!isSurelyPerson(view, entity)) return [];
	return view.cast.flatMap((other): Candidate[] => {
		if (!isSurelyPerson(view, other) || beside.has(other.id) || related(other, entity)) return [];
		const mention = firstMention(view, other);
		if (!mention || !view.askable(mention.sentence)) return [];
		return [
			{
				text: optionName(view, other),
				why: `The article says other things of ${nameOf(view, other)}, not this.`,
				origin: 'article',
				from: mention.head,
				pull: 0.6
			}
		];
	});
}
