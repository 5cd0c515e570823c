import { baseRel, tokensWithin } from '../tree.ts';
import { namesOf, overlapOf, related, senseWords } from '../quality/alike.ts';
import type { Entity, StatementFact } from '../types.ts';
import type { View } from '../view.ts';
import { firstMention } from '../wording/names.ts';
import type { Candidate } from './candidate.ts';
import { whyElsewhere } from './elsewhere.ts';

/** Verbs that tell the same doing in other words: who went there may have returned there. */
const ALIKE = [
	'go return move come travel leave arrive visit fly flee emigrate settle live reside stay stop remain',
	'study attend graduate enter undertake learn train educate enrol enroll receive earn obtain award gain complete',
	'teach lecture work serve join become appoint name retire hire spend',
	'win defeat beat lose face play score draw',
	'found establish create launch start begin open set',
	'say tell announce state declare report write publish'
].map((line) => new Set(line.split(' ')));

/** The doing of a verb: itself and what could be told of the same in other words. */
export function doings(lemma: string): ReadonlySet<string> {
	return new Set([lemma, ...ALIKE.filter((set) => set.has(lemma)).flatMap((set) => [...set])]);
}

export interface NamedOption extends Candidate {
	readonly entity: Entity;
}

/** Words of a sentence that may be those of the question where another name could answer it. */
const MOST_SHARED = 0.34;

/**
 * Names of the article that could be mistaken for the one asked for, each sure to be wrong: not in the
 * sentence, not in the stem, and in no sentence that tells of the same doing.
 *
 * @param verb lemma of what is asked
 * @param isKind tells who or what is of the kind of the right one
 */
export function otherNames(
	view: View,
	fact: StatementFact,
	right: Entity,
	stem: string,
	verb: string,
	isKind: (entity: Entity) => boolean
): NamedOption[] {
	const asked = new Set(senseWords(stem));
	const verbs = doings(verb);
	return view.cast.flatMap((entity): NamedOption[] => {
		if (entity.id === right.id || !entity.named || !isKind(entity)) return [];
		if (related(entity, right)) return [];
		if (namesOf(entity).some((name) => asked.has(senseWords(name).at(-1) ?? ''))) return [];
		const mention = firstMention(view, entity);
		if (!mention || mention.form !== 'name' || !view.askable(mention.sentence)) return [];
		const places = new Set(entity.mentions.flatMap((i) => view.mentions[i]?.sentence ?? []));
		if (places.has(fact.sentence)) return [];
		for (const at of places) if (tellsSame(view, at, stem, verb, verbs)) return [];
		return [
			{
				entity,
				text: entity.name,
				why: whyElsewhere(view, entity.name, mention.head, 'is named'),
				origin: 'article',
				from: mention.head,
				pull: 0.6 + Math.min(0.3, places.size / 10)
			}
		];
	});
}

/** A sentence that could be read as telling the same of somebody else. */
function tellsSame(
	view: View,
	at: number,
	stem: string,
	verb: string,
	verbs: ReadonlySet<string>
): boolean {
	const sentence = view.sentences[at];
	if (!sentence) return false;
	const overlap = overlapOf(stem, view.slice(sentence.span));
	if (overlap > 0.6) return true;
	const own = sentence.tokens.filter(({ upos }) => upos === 'VERB' || upos === 'AUX');
	if (own.some(({ lemma }) => lemma === verb && verb !== 'be')) return overlap > 0.2;
	return overlap > MOST_SHARED && own.some(({ lemma }) => verbs.has(lemma));
}

/** True where the name is the head of the phrase, without another beside it. */
export function isWholePhrase(
	view: View,
	sentence: number,
	tokens: readonly number[],
	head: number,
	name: readonly [number, number]
): boolean {
	const tree = view.tree(sentence);
	const within = tokensWithin(tree, name);
	if (!within || head < within[0] || head > within[1]) return false;
	return !tokens.some((i) => {
		const token = tree.tokens[i];
		return token !== undefined && /^(?:conj|cc|appos)$/.test(baseRel(token)) && token.head === head;
	});
}
