import { placeKind } from '../distractors/places.ts';
import type {
	DateFact,
	FigureFact,
	PlaceFact,
	ReasonFact,
	Skill,
	Span,
	StatementFact
} from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { isGraphic } from '../wording/graphic.ts';
import { isBalanced, quoted, tidy, wordCount } from '../wording/tidy.ts';
import { claimedBy } from './claimed.ts';
import { askWhen } from './date.ts';
import { askedInWords, isWorthy } from './figure.ts';
import { askWho } from './find-who.ts';
import type { Draft, Maker } from './draft.ts';
import { isFit } from './fit.ts';
import { hasLure } from './lure.ts';
import { isOnlySentence } from './only-sentence.ts';
import { askWhere, WH } from './place.ts';
import { askWhy } from './reason.ts';
import { isRepeated } from './repeated.ts';
import { isSureCause } from './sure-cause.ts';
import { inOrder, twinsOf } from './twins.ts';

/** What such a question is worth where nothing but the sentence itself has its words. */
export const BARE = 0.6;

type Answered = ReasonFact | FigureFact | DateFact | PlaceFact | StatementFact;

/** Where the answer stands. */
function answerOf(fact: Answered): Span {
	if (fact.kind === 'reason') return fact.cause.span;
	if (fact.kind === 'statement') return fact.subject.span;
	return fact.kind === 'place' ? fact.place.span : fact.quantity.span;
}

interface Asked {
	readonly question: string;
	readonly skill: Skill;
	readonly worth: number;
}

/** Find the sentence that answers a question: why, how many, when or where something was so. */
export const findAnswer: Maker = (bench) => {
	const { view } = bench;
	const facts: readonly Answered[] = [
		...bench.facts('reason'),
		...bench.facts('figure'),
		...bench.facts('date'),
		...bench.facts('place'),
		...bench.facts('statement')
	];
	return facts.flatMap((fact): Draft[] => {
		const asked = fact.modality === 'denied' ? null : ask(view, fact);
		const span = view.sentences[fact.sentence]?.span;
		if (!asked || !span || !isSound(asked.question) || isGraphic(view.slice(span))) return [];
		const words = asked.question.replace(/^According to [^,]+, /, '');
		const twins = twinsOf(view, fact.sentence, words, view.slice(answerOf(fact)));
		if (!twins || !isOnlySentence(view, words, fact.sentence, twins)) return [];
		const accept = inOrder([span, ...twins]);
		if (fact.kind === 'reason' && besideCause(view, fact.sentence)) return [];
		const draft: Draft = {
			kind: 'find-sentence',
			skill: asked.skill,
			process: fact.kind === 'reason' ? 'infer' : 'retrieve',
			response: 'sentence',
			rule: `find-sentence/answers-${fact.kind}`,
			fact: fact.id,
			stem: `Choose the sentence that answers this question: ${quoted(asked.question)}`,
			options: [],
			order: 'fixed',
			evidence: accept,
			accept,
			takeaway: `Only this sentence tells it: ${quoted(tidy(view.slice(answerOf(fact))))}.`,
			difficulty: 0.35,
			worth: hasLure(view, words, fact.sentence) ? asked.worth : asked.worth * BARE,
			asks: [fact.id, `sentence:${fact.sentence}`]
		};
		return isFit({ ...draft, stem: asked.question }) ? [draft] : [];
	});
};

function ask(view: View, fact: Answered): Asked | null {
	switch (fact.kind) {
		case 'reason': {
			if (!isSureCause(view, fact)) return null;
			const why = askWhy(view, fact);
			const question = why && claimedBy(view, fact.claimant, why);
			return question ? { question, skill: 'reasons', worth: 0.76 } : null;
		}
		case 'figure': {
			if (!isWorthy(view, fact) || isRepeated(view, fact.quantity)) return null;
			const asked = askedInWords(view, fact);
			return asked && { question: asked.stem, skill: 'figures', worth: 0.66 };
		}
		case 'date': {
			if (fact.claimant !== null || isRepeated(view, fact.quantity)) return null;
			if (!SURE_DATE.test(view.slice(fact.quantity.span))) return null;
			const question = askWhen(view, fact);
			return question ? { question, skill: 'time', worth: 0.58 } : null;
		}
		case 'statement': {
			const question = askWho(view, fact);
			return question ? { question, skill: 'speakers', worth: 0.62 } : null;
		}
		case 'place': {
			if (fact.claimant !== null || fact.modality !== 'asserted') return null;
			const mention = view
				.mentionsIn(fact.sentence)
				.find((m) => m.label === 'place' && overlaps(m.span, fact.place.span));
			const place = view.entity(mention?.entity ?? null);
			const kind = place && placeKind(place);
			const question = kind ? askWhere(view, fact, WH[kind]) : null;
			return question ? { question, skill: 'place', worth: 0.55 } : null;
		}
	}
}

/** A year or a month: days of the week and "last week" are told of many things. */
const SURE_DATE =
	/\d{3}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** "When did the board announce?": what was announced is cut away. */
const SAID =
	/\b(?:announce|say|tell|claim|warn|add|report|explain|confirm|argue|write|ask|reply|note|state)(?: \p{L}+)?\?$/iu;

function isSound(question: string): boolean {
	return (
		isBalanced(question) &&
		!/, (?:the \p{L}+ of )?which\b/u.test(question) &&
		!/“|\b(?:it|them|they|this|that|early|late|partly|mainly|largely|mostly|also)\?$/.test(
			question
		) &&
		!SAID.test(question) &&
		wordCount(question) >= 6 &&
		wordCount(question) <= 28
	);
}

const CAUSE = /\b(?:because|reasons?|due to|owing to|in order to|so that|since|which is why)\b/i;

/** A sentence beside it that gives a cause too could be meant as well. */
function besideCause(view: View, sentence: number): boolean {
	return [sentence - 1, sentence + 1].some((at) => {
		const span = view.sentences[at]?.span;
		return span !== undefined && CAUSE.test(view.slice(span));
	});
}
