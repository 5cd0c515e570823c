import { namesOf, normal, senseWords, stem } from '../alike.ts';
import type { Entity, Option, Span } from '../../types.ts';
import { overlaps, type View } from '../../view.ts';

/** The words of a span, of the names that its pronouns and epithets may stand for, and their sentence. */
export function wordsAt(view: View, span: Span): Set<string> {
	const out = new Set(senseWords(view.slice(span)));
	for (const lemma of lemmasAt(view, span)) out.add(lemma);
	for (const entity of entitiesAt(view, span)) {
		for (const name of namesOf(entity)) for (const word of senseWords(name)) out.add(word);
	}
	return out;
}

/** Dictionary forms of the words of a span: a question says "leave" where the article says "left". */
function lemmasAt(view: View, span: Span): string[] {
	const out: string[] = [];
	for (let at = view.sentenceAt(span[0]); at >= 0 && at < view.sentences.length; at++) {
		const sentence = view.sentences[at];
		if (!sentence || sentence.span[0] >= span[1]) break;
		for (const token of sentence.tokens) {
			if (overlaps(token.span, span)) out.push(stem(token.lemma.toLowerCase()));
		}
	}
	return out;
}

/** Entities mentioned in the sentences of a span, in any form. */
function entitiesAt(view: View, span: Span) {
	const out = [];
	for (let at = view.sentenceAt(span[0]); at >= 0 && at < view.sentences.length; at++) {
		const sentence = view.sentences[at];
		if (!sentence || sentence.span[0] >= span[1]) break;
		for (const mention of view.mentionsIn(at)) {
			const entity = view.entity(mention.entity);
			if (entity) out.push(entity);
		}
		const speaker = answererAt(view, at);
		if (speaker) out.push(speaker);
	}
	return out;
}

/** Whom "I" and "my" mean in a sentence of an interview's answers; null where it has neither or several may speak. */
export function answererAt(view: View, sentence: number): Entity | null {
	const words = view.sentences[sentence]?.tokens ?? [];
	if (!words.some(({ text }) => /^(?:I|me|my|myself)$/i.test(text))) return null;
	const said = view.attributionsIn(sentence);
	const who = said.length === 1 && said[0]?.answer ? view.entity(said[0].entity) : undefined;
	return who?.named && view.quotationsIn(sentence).length === 0 ? who : null;
}

/** Share of the text's sense words that the set holds, 0 to 1; 1 for a text without any. */
export function support(text: string, words: ReadonlySet<string>): number {
	const own = senseWords(text);
	return own.length === 0 ? 1 : own.filter((word) => words.has(word)).length / own.length;
}

/** True where the place an option points at holds what the option says. */
export function holdsWording(view: View, option: Option): boolean {
	if (!option.from) return option.origin !== 'article';
	if (option.origin !== 'article') return true;
	const written = normal(view.slice(option.from));
	if (isNumber(option.text) && isFigure(option.text)) return sameNumber(option.text, written);
	if (written !== '' && normal(option.text).includes(written)) return true;
	const entity = view.mentions.find(
		(m) =>
			option.from !== null &&
			overlaps(m.span, option.from) &&
			entityFits(view, m.entity, option.text)
	);
	if (entity) return true;
	const frame = option.text
		.replace(/^(?:Because(?: of)?|As|By name, as|To|It|They)\s/, '')
		.replace(/, without giving a name$/, '');
	return support(frame, wordsAt(view, option.from)) >= 0.99;
}

function entityFits(view: View, id: string, text: string): boolean {
	const entity = view.entity(id);
	return (
		entity !== undefined && namesOf(entity).some((name) => normal(text).includes(normal(name)))
	);
}

const NUMBER_WORD = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;

function isNumber(text: string): boolean {
	return /^[^\p{L}]{0,3}\d/u.test(text) || NUMBER_WORD.test(text.toLowerCase().split(' ')[0] ?? '');
}

/** "24 countries" is a figure, "24 countries signed the treaty" a statement. */
function isFigure(text: string): boolean {
	return text.split(' ').length <= FIGURE_WORDS;
}

const FIGURE_WORDS = 5;

/** The first figure, in digits or as a word, is the same in both. */
function sameNumber(a: string, b: string): boolean {
	const first = (text: string): string | undefined =>
		/\d[\d,.]*/.exec(text)?.[0] ?? NUMBER_WORD.exec(text.toLowerCase())?.[0];
	return first(a) !== undefined && first(a) === first(b);
}
