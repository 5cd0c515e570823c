import { namesOf, related, senseWords } from '../quality/alike.ts';
import type { Attribution, Entity } from '../types.ts';
import { tokensWithin } from '../tree.ts';
import type { View } from '../view.ts';
import { excerpt } from '../wording/excerpt.ts';
import {
	firstMention,
	isCutUp,
	isSurelyPerson,
	mentionsOf,
	nameOf,
	optionName
} from '../wording/names.ts';
import { capital, wordCount } from '../wording/tidy.ts';
import type { Candidate } from './candidate.ts';

/** A wrong speaker, with who it is. */
export interface SpeakerCandidate extends Candidate {
	readonly entity: Entity;
}

/**
 * Others whom a misreader could take for the speaker: those who speak elsewhere in the article
 * first, then those it mentions; of the speaker's own kind; nobody whom the words or the stem
 * name, nobody who belongs to the speaker.
 */
export function otherSpeakers(
	view: View,
	speaker: Entity,
	attribution: Attribution,
	stem: string
): SpeakerCandidate[] {
	const out: SpeakerCandidate[] = [];
	const stemWords = new Set(senseWords(stem));
	for (const entity of view.cast) {
		if (!isKind(speaker, entity) || related(speaker, entity)) continue;
		if (entity.label === 'person' && entity.named && !isSurelyPerson(view, entity)) continue;
		if (isBareWord(entity) || entity.id === attribution.to?.entity || isTitled(entity)) continue;
		// "Researchers" and "the report’s authors" may be the same people.
		if (!speaker.named && !entity.named) continue;
		if (isNamedIn(entity, stemWords) || !/^[\p{L}\d]/u.test(entity.name)) continue;
		const said = view
			.saidBy(entity.id)
			.filter((a) => a.content.length > 0 && view.askable(a.sentence));
		const mention = firstMention(view, entity);
		if (!mention || !view.askable(mention.sentence)) continue;
		if (said.length === 0 && (!entity.named || mentionsOf(view, entity).length === 0)) continue;
		if (said.length === 0 && entity.label !== 'person' && !acts(view, entity)) continue;
		const same = entity.named === speaker.named ? 0.1 : 0;
		out.push({
			entity,
			text: optionName(view, entity),
			why: whyNot(view, entity, said),
			origin: 'article',
			from: mention.head,
			pull: (said.length > 0 ? 0.9 : 0.5) + same
		});
	}
	return out;
}

const FEWEST_WORDS = 4;

/** Bodies that have somebody to speak for them. */
const BODY =
	/\b(?:University|College|Institute|School|Association|Council|Department|Committee|Ministry|Agency|Union|Party|Company|Foundation|Society|Police|Office|Nations|Commission|Court|Parliament|Government|Organi[sz]ation|Federation|Group|Army|Church)\b/;

/** "Minister of Education Stefania Giannini" as a description: a name that was not told from its title. */
function isTitled({ named, name }: Entity): boolean {
	return !named && /\p{Ll} \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name);
}

/** "Generations", "Energex": one word of which nothing tells that it is a person. */
function isBareWord({ label, named, name, pronoun, offices }: Entity): boolean {
	return (
		label === 'person' && named && !name.includes(' ') && pronoun === null && offices.length === 0
	);
}

/** True for a body that does something in the article: a thing that is only spoken of does not speak. */
function acts(view: View, entity: Entity): boolean {
	if (BODY.test(entity.name)) return true;
	return mentionsOf(view, entity).some((mention) => {
		const tree = view.tree(mention.sentence);
		const within = tokensWithin(tree, mention.head);
		return (
			within !== null &&
			tree.tokens.slice(within[0], within[1] + 1).some((token) => token.rel === 'nsubj')
		);
	});
}

/** One true sentence on somebody who did not say these words; it tells nothing that is asked elsewhere. */
function whyNot(view: View, entity: Entity, said: readonly Attribution[]): string {
	const name = nameOf(view, entity);
	const [is, the] = isPlural(entity) ? ['are', 'the ones'] : ['is', 'the one'];
	const spoken = said.find((one) => isSpoken(view, one) && isWorded(view, one));
	const words = spoken?.content[0] && excerpt(view, spoken.content[0]);
	if (words)
		return `${capital(name)} ${isPlural(entity) ? 'speak' : 'speaks'} elsewhere in the article, of something else: ${words}.`;
	return spoken
		? `The article reports other words from ${name}, not these.`
		: `${capital(name)} ${is} mentioned in the article, but ${is} not ${the} quoted here.`;
}

/** True where somebody says it aloud or writes it: who knows or believes something does not speak. */
function isSpoken(view: View, { cue, stance, kind }: Attribution): boolean {
	if (stance === 'believed') return false;
	if (kind === 'direct' && cue === null) return true;
	return cue !== null && SPOKEN.test(view.slice(cue));
}

/** True where there is enough of it to be somebody's words: three may be another's, about them. */
function isWorded(view: View, { content }: Attribution): boolean {
	return content.some((span) => wordCount(view.slice(span)) >= FEWEST_WORDS);
}

/** Verbs of saying of which "speaks" is true, in the forms in which they report. */
const SPOKEN =
	/\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed)?|not(?:es|ed)|stat(?:es|ed|ing)|remark(?:s|ed)|comment(?:s|ed)|declar(?:es|ed|ing)|announc(?:es|ed|ing)|exclaim(?:s|ed)|explain(?:s|ed)|answer(?:s|ed)|repl(?:ies|ied)|warn(?:s|ed)|insist(?:s|ed)|argu(?:es|ed)|mention(?:s|ed)|according to|call(?:s|ed)|urg(?:es|ed)|promis(?:es|ed)|admit(?:s|ted)|den(?:ies|ied)|tweet(?:s|ed)|recall(?:s|ed)|continu(?:es|ed)|suggest(?:s|ed)|describ(?:es|ed)|claim(?:s|ed)|report(?:s|ed)|in the words of|pledg(?:es|ed)|vow(?:s|ed)|testif(?:ies|ied)|confirm(?:s|ed))\b/i;

/** True where the name takes a plural verb. */
export function isPlural(entity: Entity): boolean {
	return (
		entity.label === 'group' ||
		(!entity.named && /s$/.test(entity.name.split(' ').pop() ?? '')) ||
		entity.pronoun === 'they'
	);
}

/** People stand beside people, bodies beside bodies, crowds beside crowds or bodies. */
function isKind(key: Entity, other: Entity): boolean {
	const person = (e: Entity): boolean => e.label === 'person' && e.named;
	if (person(key)) return person(other);
	if (key.label === 'person') return other.label === 'person' || other.label === 'group';
	// "A representative" beside the names of bodies.
	if (key.named && !other.named && other.label === 'person') return false;
	if (person(other) || isCutUp(other)) return false;
	if (isOfficials(key) !== isOfficials(other) && (key.named || other.named)) return false;
	if (isOfficials(key) && isOfficials(other)) return false;
	if (other.label === 'place' || other.label === 'operation' || other.label === 'thing')
		return false;
	// "A new owner" beside Downing Street is nobody who could be named.
	if (key.named && !other.named && /^an?\s/i.test(other.name)) return false;
	if (key.outlet) return other.outlet || (other.named && other.label === 'organization');
	if (key.named && key.label === 'organization' && (other.label === 'group' || !other.named))
		return false;
	return !other.outlet;
}

/** "U.S. officials" may be those of any body that the article names. */
function isOfficials({ name, named }: Entity): boolean {
	return !named && /\b(?:officials?|authorities|spokes\w+|aides?|government)$/i.test(name);
}

function isNamedIn(entity: Entity, stemWords: ReadonlySet<string>): boolean {
	return namesOf(entity).some((name) => {
		const words = senseWords(name);
		const last = words[words.length - 1];
		return last !== undefined && stemWords.has(last);
	});
}
