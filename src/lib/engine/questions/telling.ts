import type { Token } from '../types.ts';
import { baseRel } from '../tree.ts';
import type { View } from '../view.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { isOwnWord, ownVoice } from '../wording/own-voice.ts';

/** Determiners of a subject that is nobody in particular. */
const ANY = /^(?:an?|any|some|each|every|another|no|many|several|few|most|all|both|other)$/i;
const EMPTY_NOUN =
	/^(?:one|ones|anyone|everyone|someone|nobody|anything|everything|something|thing|people|person|rest|others?|it|there|who|what|this|that|these|those|i|we|you)$/i;
/** Adverbs that compare with something said before. */
/** An article that tells how it was made tells nothing that is asked. */
const MAKING = /^interview$/;
const COMPARING =
	/^(?:again|instead|otherwise|likewise|rather|else|so|thus|there|here|then|later|earlier|still|even)$/i;
const FEWEST_WORDS = 6;
/** Verbs that say little by themselves. */
const PLAIN = /^(?:be|have|do|get|make|go|come|become|seem|depend|exist|include|contain)$/;

/**
 * True for a clause that tells a reader something when it stands alone: its subject is somebody or
 * something in particular, it names more than that, and nothing that it needs was cut away.
 *
 * @param claimed true where it is asked as somebody's words, which nobody knows beforehand
 */
export function isTelling(view: View, clause: Clause, claimed = false): boolean {
	const { tree } = clause;
	const tokens = clauseTokens(clause, false);
	const token = (i: number): Token => tree.tokens[i] as Token;
	if ((tree.children[clause.head] ?? []).some((i) => COMPARING.test(token(i).text))) return false;
	if (!isParticular(view, clause)) return false;
	const last = token(tokens[tokens.length - 1] as number);
	if (/^VB[ZPD]$/.test(last.xpos) && tokens.length > 4) return false;
	if (last.upos === 'ADP' || last.upos === 'SCONJ') return false;
	// "Had asked for it 14 months before": before what?
	if (/^(?:before|after|afterwards|earlier|later)$/i.test(last.text)) return false;
	if ((!claimed && isCommonKnowledge(clause, tokens)) || tells(clause, MAKING)) return false;
	if (isMeeting(view, clause)) return false;
	const words = tokens.filter((i) => token(i).upos !== 'PUNCT');
	const subject = new Set(clause.subjectTokens);
	const rest = words.filter((i) => !subject.has(i));
	const anchors = rest.filter((i) => /^(?:PROPN|NUM)$/.test(token(i).upos)).length;
	const telling = rest.filter((i) => {
		const { upos, lemma } = token(i);
		return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(upos) || (upos === 'VERB' && !PLAIN.test(lemma));
	}).length;
	if (claimed && isOnSelf(view, clause)) return words.length >= FEWEST_OWN && telling >= 3;
	if (words.length < FEWEST_WORDS) return false;
	if (anchors > 0 ? telling >= 3 : telling >= 5) return true;
	const named = clause.subjectTokens.filter((i) => token(i).upos === 'PROPN').length;
	return words.length > 7 && telling >= 2 && named > 1 && telling + named >= 5;
}

/** Words of what somebody tells in an interview of himself or herself. */
const FEWEST_OWN = 7;

/** "I started a band": a subject that is the speaker or the speaker's, with nothing cut away. */
function isOnSelf(view: View, { tree, subjectTokens, dropped }: Clause): boolean {
	return (
		dropped === undefined &&
		subjectTokens.some((i) => isOwnWord(tree.tokens[i]?.text ?? '')) &&
		ownVoice(view, tree.sentence.index) !== null
	);
}

/** "She spoke to the Post at her home": how an interview came about. */
export function isMeeting(view: View, { tree, head }: Clause): boolean {
	const { lemma = '', span = [0, 0] } = tree.tokens[head] ?? {};
	if (!/^(?:speak|talk|meet|sit|chat)$/i.test(lemma)) return false;
	const first = view.attributions.find(({ answer }) => answer?.named)?.content[0];
	return first !== undefined && span[0] < first[0];
}

/** True where a word of the predicate is such a one. */
function tells({ tree, head, body }: Clause, lemma: RegExp): boolean {
	return [head, ...body].some((i) => lemma.test(tree.tokens[i]?.lemma.toLowerCase() ?? ''));
}

/** "Iodine deficiency can lead to brain damage": of no time, nobody and no place, for anyone to know. */
function isCommonKnowledge({ tree, finite }: Clause, tokens: readonly number[]): boolean {
	if (tree.tokens[finite]?.xpos === 'VBD') return false;
	return !tokens.some((i) => /^(?:PROPN|NUM)$/.test(tree.tokens[i]?.upos ?? ''));
}

/**
 * True where a question made of the clause without its answer still says enough to be clear.
 *
 * @param fewer words by which it may say less, where its answers are shown beside it
 */
export function isAskable(
	view: View,
	clause: Clause,
	answer: ReadonlySet<number>,
	fewer = 0
): boolean {
	const { tree } = clause;
	if (tells(clause, MAKING) || isMeeting(view, clause)) return false;
	const inAnswer = clause.subjectTokens.some((i) => answer.has(i));
	if (!inAnswer && !isParticular(view, clause)) return false;
	if (meansAgain(clause)) return false;
	if ((tree.children[clause.head] ?? []).some((i) => COMPARING.test(tree.tokens[i]?.text ?? '')))
		return false;
	const rest = clauseTokens(clause).filter((i) => !answer.has(i));
	if (rest.some((i) => /^again$/i.test(tree.tokens[i]?.text ?? ''))) return false;
	const last = tree.tokens[rest[rest.length - 1] as number];
	if (!last || (/^VB[ZP]$/.test(last.xpos) && last.upos === 'VERB')) return false;
	const telling = rest.filter((i) => {
		const { upos, lemma } = tree.tokens[i] as Token;
		return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(upos) || (upos === 'VERB' && !PLAIN.test(lemma));
	});
	const subject = tree.tokens[clause.subject];
	return telling.length >= (subject && /^(?:PROPN|PRON)$/.test(subject.upos) ? 3 : 4) - fewer;
}

/** "Intends to apply again": what was done before is not told. */
function meansAgain({ tree, head }: Clause): boolean {
	return (tree.children[head] ?? []).some(
		(verb) =>
			tree.tokens[verb]?.rel === 'xcomp' &&
			(tree.children[verb] ?? []).some((i) => COMPARING.test(tree.tokens[i]?.text ?? ''))
	);
}

/** True where a reader knows from the subject alone who or what is spoken of. */
export function isParticular(view: View, clause: Clause): boolean {
	const { tree, subject, subjectTokens } = clause;
	const head = tree.tokens[subject] as Token;
	// "Response times | for priority calls had risen": a subject cut from the words before it.
	if (tree.tokens[subjectTokens[0] ?? 0]?.upos === 'ADP') return false;
	if (EMPTY_NOUN.test(head.text) && head.upos !== 'PROPN') return isNamedPronoun(view, clause);
	if (ANY.test(tree.tokens[subjectTokens[0] as number]?.text ?? ''))
		return subjectTokens.length >= 6 && hasName(clause);
	if (isDated(clause)) return false;
	if (head.upos === 'PROPN') return !isShorthand(clause);
	if (head.upos === 'PRON') return isNamedPronoun(view, clause);
	const kids = (tree.children[subject] ?? []).map((i) => tree.tokens[i] as Token);
	const det = kids.find((t) => baseRel(t) === 'det' || t.upos === 'DET');
	if (hasName(clause)) return true;
	const described = kids.filter((t) => /^(?:amod|compound|nmod|acl)/.test(t.rel)).length;
	if (det && /^the$/i.test(det.text) && view.isSole(head.lemma.toLowerCase())) return true;
	if (det) return view.isTopic(head.lemma.toLowerCase()) ? described >= 1 : described >= 2;
	return described >= 1 || view.isTopic(head.lemma.toLowerCase());
}

/** "Since | the 1950s British scientists": a time that was read as part of the subject. */
function isDated({ tree, subjectTokens }: Clause): boolean {
	const [first = 0] = subjectTokens;
	const opening = subjectTokens.slice(0, 2).map((i) => tree.tokens[i]?.text ?? '');
	return (
		/^(?:in|since|by|from|during|until)$/i.test(tree.tokens[first - 1]?.text ?? '') &&
		opening.some((word) => /^(?:1[5-9]|20)\d\ds?$/.test(word))
	);
}

/** "F-E", "the South": short for something that was said in full before. */
function isShorthand({ tree, subject, subjectTokens }: Clause): boolean {
	const { text } = tree.tokens[subject] as Token;
	const [first = 0] = subjectTokens;
	if (subjectTokens.length === 1) return text.length < 4 && !/^\p{Lu}\p{Ll}/u.test(text);
	const bare = subjectTokens.length === 2 && /^the$/i.test(tree.tokens[first]?.text ?? '');
	return bare && /^(?:north|south|east|west)$/i.test(text);
}

/** "Lind", "22 towns", "the Scottish government". */
function hasName({ tree, subjectTokens }: Clause): boolean {
	return subjectTokens.some((i) => {
		const { upos = '', text = '' } = tree.tokens[i] ?? {};
		return /^(?:PROPN|NUM)$/.test(upos) || (i > 0 && upos === 'ADJ' && /^\p{Lu}\p{Ll}/u.test(text));
	});
}

/** A pronoun that stands for somebody with a name, which the question will put in its place. */
function isNamedPronoun(view: View, { tree, subject }: Clause): boolean {
	const token = tree.tokens[subject] as Token;
	if (token.text === 'I') return ownVoice(view, tree.sentence.index) !== null;
	return view
		.mentionsIn(tree.sentence.index)
		.some((m) => m.head[0] === token.span[0] && view.entity(m.entity)?.named === true);
}
