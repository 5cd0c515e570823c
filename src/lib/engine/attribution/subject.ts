import { DOCUMENTS, SPEAKER_NOUNS } from '../lexicon/saying.ts';
import { tokenAt } from '../tree.ts';
import { isPronoun, low, tok, type Line } from './ground.ts';
import { nearest } from './near-subject.ts';
import { nounBefore, type NounPhrase } from './phrase.ts';
import { isSpeaker, mentionAt } from './speaking.ts';
import { governed, mainVerb, ownSubject, resolve } from './tree-subject.ts';

/** What parts the names of two from one another. */
const PARTS = /^(?:,|;|:|\(|\)|and|or|but|who|which|that|with|[–—]+|--)$/;

/** Finds who says, asks or believes: the subject of the verb or of the verbs that it hangs on. */
export function subjectOf(line: Line, verb: number): NounPhrase | null {
	const found = governed(line, verb);
	const subject =
		nearest(line, verb, found) ?? (found && sharer(line, verb, unapposed(line, verb, found)));
	if (!subject || line.level[subject.head] !== line.level[verb]) return null;
	return bearer(line, verb, wholeMention(line, verb, subject));
}

/**
 * "Association president ANNA PRICE said", "Director of the Council on Island Affairs ANNA PRICE said":
 * the name right before the verb is who holds the office, wherever the tree ends the phrase.
 */
function bearer(line: Line, verb: number, found: NounPhrase): NounPhrase {
	let last = verb - 1;
	while (last > found.head && /^(?:ADV|AUX)$/.test(tok(line, last).upos)) last--;
	if (last <= found.head || isPronoun(line, found.head)) return found;
	const between = line.tokens.slice(found.head + 1, last + 1);
	if (between.some(({ text, upos }) => PARTS.test(text) || upos === 'VERB')) return found;
	const end = tok(line, last).span[1];
	const own = mentionAt(line, found.head);
	if (own && own.form === 'name' && own.label === 'person') return found;
	if (isOthers(line, found, between)) return found;
	const name = line.mentions.find(
		({ form, label, head }) => form === 'name' && label === 'person' && head[1] === end
	);
	const first = name ? tokenAt(line, name.head[0]) : -1;
	if (!name || first <= found.head || !namesOffice(line, found, first)) return found;
	return { ...found, head: last, last, outerLast: Math.max(last, found.outerLast) };
}

/** "A spokesman for the minister ANNA PRICE said", "a friend of ANNA PRICE said": the words are not hers. */
function isOthers(line: Line, { first, head }: NounPhrase, between: Line['tokens']): boolean {
	return (
		head > first &&
		/^(?:an?|one|another)$/.test(low(line, first)) &&
		between.some(({ upos }) => upos === 'ADP')
	);
}

/** The words before the name tell what somebody is. */
function namesOffice(line: Line, { first }: NounPhrase, name: number): boolean {
	return line.tokens.slice(first, name).some(({ text }) => SPEAKER_NOUNS.has(text.toLowerCase()));
}

/**
 * "Bell said that a dam had burst, and wrote that ...": a dam does not write, so the second verb
 * shares the subject of the first.
 */
function sharer(line: Line, verb: number, found: NounPhrase): NounPhrase {
	const { head, rel } = tok(line, verb);
	if (rel !== 'conj' || found.head > head || isSpeaker(line, found.head)) return found;
	const main = mainVerb(line, head);
	const own = main === head ? -1 : ownSubject(line, main);
	const speaks = own >= 0 && (isSpeaker(line, own) || DOCUMENTS.has(low(line, own)));
	return speaks ? resolve(line, own, main) : found;
}

/** "NAME, an engineer, said": the tree may take the engineer for the speaker. */
function unapposed(line: Line, verb: number, found: NounPhrase): NounPhrase {
	let after = found.last + 1;
	while (after < verb && low(line, after) !== ',') after++;
	if (found.head > verb || after >= verb || low(line, found.first - 1) !== ',') return found;
	if (tok(line, found.head).upos === 'PROPN') return found;
	return nounBefore(line, found.first - 2) ?? found;
}

/** A name that the tree cuts in two is kept whole: "House Foreign Affairs Committee Chairman ...". */
export function wholeMention(line: Line, verb: number, found: NounPhrase): NounPhrase {
	const [start, end] = tok(line, found.head).span;
	let best: NounPhrase = found;
	for (const mention of line.mentions) {
		if (mention.form === 'pronoun' || mention.span[0] > start || mention.span[1] < end) continue;
		const first = tokenAt(line, mention.span[0]);
		const last = tokenAt(line, mention.span[1] - 1);
		if (first <= verb && verb <= last) continue;
		if (first >= best.first && last <= best.last) continue;
		const heads = mention.head[0] <= start && end <= mention.head[1];
		const head = heads ? found.head : tokenAt(line, mention.head[1] - 1);
		best = {
			head,
			first: Math.min(first, best.first),
			last: Math.max(last, best.last),
			outerLast: Math.max(last, best.outerLast)
		};
	}
	return best;
}
