import { OPPOSITE_VERBS, OPPOSITE_WORDS } from '../../../lexicon/opposites.ts';
import type { Fault, FindSentence, Span } from '../../../types.ts';
import { overlaps, type View } from '../../../view.ts';
import { normal, senseWords } from '../../alike.ts';
import { fault, type Case, type Check } from '../check.ts';
import { rivalSentences } from '../only.ts';
import { wordsAt } from '../wording.ts';
import { isNamed } from './attributed.ts';
import { factOf, noFact, wrongKey } from './fact.ts';

/** The sentences accepted are sentences of the article, do what is asked, and no other does. */
export const checkFindSentence: Check = (subject) => {
	const { question, view } = subject;
	if (question.response !== 'sentence') return noFact();
	const whole = question.accept.every(
		([start, end]) =>
			view.sentences[view.sentenceAt(start)]?.span[0] === start &&
			view.sentences[view.sentenceAt(start)]?.span[1] === end
	);
	if (!whole) return [fault('accept/not-whole', 'What is accepted is not a whole sentence.')];
	const proven = question.accept.every((span) =>
		question.evidence.some((other) => other[0] === span[0] && other[1] === span[1])
	);
	if (!proven) return [fault('accept/no-evidence', 'What is accepted is not in the evidence.')];
	if (question.rule.startsWith('find-sentence/answers-')) return checkAnswer(subject, question);
	if (question.rule.startsWith('find-sentence/false-')) return checkFalse(subject, question);
	return checkSaying(subject, question);
};

/** What stands within the quotation marks of the stem. */
function askedIn({ stem }: FindSentence): string {
	return /“(.*)”/su.exec(stem)?.[1] ?? '';
}

function others(view: View, words: string, { accept }: FindSentence): Fault[] {
	return rivalSentences(view, words, accept).map((span) =>
		fault('accept/another', 'Another sentence could be meant as well.', null, span)
	);
}

/** The place is in the sentence, or in the one that it repeats, and then it has the same words. */
function tells(view: View, span: Span, place: Span, words: readonly string[]): boolean {
	if (overlaps(span, place)) return true;
	const written = normal(view.slice(span));
	const repeats = view.sentences[view.sentenceAt(span[0])]?.repeats;
	return (
		repeats === view.sentenceAt(place[0]) && words.every((word) => written.includes(normal(word)))
	);
}

/** The answer stands in the sentence, and what is asked is told of there and nowhere else. */
function checkAnswer(subject: Case, question: FindSentence): Fault[] {
	const { view } = subject;
	const place =
		factOf(subject, 'reason')?.cause.span ??
		factOf(subject, 'figure')?.quantity.span ??
		factOf(subject, 'date')?.quantity.span ??
		factOf(subject, 'place')?.place.span ??
		factOf(subject, 'statement')?.subject.span;
	if (!place) return noFact();
	if (!question.accept.every((span) => tells(view, span, place, [view.slice(place)])))
		return wrongKey('The sentence does not hold the answer.');
	const asked = askedIn(question);
	if (` ${normal(asked)} `.includes(` ${normal(view.slice(place))} `))
		return wrongKey('The question already says the answer.');
	const words = asked.replace(/^According to [^,]+, /, '').replace(FRAME, '');
	return others(view, words, question);
}

/** Words of the question form itself. */
const FRAME =
	/\b(?:who|why|when|where|in which (?:country|state)|how (?:many|much|long)|what percentage)\b/giu;

/** The statement has the words of its clause but for one change, and the clause is the article's own. */
function checkFalse(subject: Case, question: FindSentence): Fault[] {
	const { view } = subject;
	const fact = factOf(subject, 'statement');
	if (!fact || fact.claimant !== null || fact.modality !== 'asserted') return noFact();
	const statement = askedIn(question);
	const written = view.slice(fact.clause.span);
	const said = new Set(wordsOf(statement));
	const told = wordsOf(written).filter((word) => !said.has(word) && word.length > 3);
	if (!question.accept.every((span) => tells(view, span, fact.clause.span, told)))
		return wrongKey('The sentence says nothing of this.');
	return isContrary(view, statement, written, fact.clause.span)
		? others(view, statement, question)
		: wrongKey('The sentence does not say otherwise.');
}

function isContrary(view: View, statement: string, written: string, span: Span): boolean {
	const own = new Set(wordsOf(written));
	const said = new Set(wordsOf(statement));
	const opposite = [...own].some((word) => {
		const other = OPPOSITE_VERBS.get(word) ?? OPPOSITE_WORDS.get(word);
		return other !== undefined && !said.has(word) && said.has(other) && !own.has(other);
	});
	const strange = senseWords(statement).filter((word) => !wordsAt(view, span).has(word));
	if (opposite) return strange.length <= 1;
	const gone = [...own].filter((word) => !said.has(word) && /\d|^\p{L}/u.test(word));
	return strange.length > 0 && strange.length <= 3 && gone.length > 0;
}

function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.match(/[\p{L}\d][\p{L}\d.,’'-]*/gu)
			?.map((w) => w.replace(/[.,]$/, '')) ?? []
	);
}

const ACTS: Readonly<Record<string, RegExp>> = {
	warned: /a warning by /,
	promised: /a promise by /,
	denied: /a denial by /,
	admitted: /an admission by /,
	demanded: /a demand by /
};

/** The speaker says it there, and says nothing else, or nothing else of that kind. */
function checkSaying(subject: Case, question: FindSentence): Fault[] {
	const { view } = subject;
	const attribution = factOf(subject, 'attribution')?.attribution;
	const speaker = view.entity(attribution?.entity ?? null);
	if (!attribution || !speaker) return noFact();
	if (!isNamed(speaker, question.stem)) return wrongKey('The article names another speaker.');
	if (!question.accept.every((span) => attribution.content.every((c) => overlaps(c, span))))
		return wrongKey('The sentence does not hold these words.');
	const act = ACTS[attribution.stance];
	const stance = question.rule === 'find-sentence/stance';
	if (stance && !act?.test(question.stem)) return wrongKey('The article’s word is another.');
	const more = view.attributions.filter(
		(a) =>
			a.entity === speaker.id &&
			(!stance || a.stance === attribution.stance) &&
			!a.content.every((c) => question.accept.some((span) => overlaps(c, span)))
	);
	return more.map((a) =>
		fault('accept/another', 'Another sentence could be meant as well.', null, a.content[0] ?? null)
	);
}
