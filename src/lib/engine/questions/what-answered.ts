import { choose, isLevel, type Candidate } from '../distractors/candidate.ts';
import { overlapOf, senseWords } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import type { AttributionFact, Span } from '../types.ts';
import type { View } from '../view.ts';
import { isGraphic } from '../wording/graphic.ts';
import { nameOf } from '../wording/names.ts';
import { speechesOf, type Speech } from '../wording/speech.ts';
import { capital, curl, quoted, tidy, wordCount } from '../wording/tidy.ts';
import { key, type Bench, type Draft } from './draft.ts';

/** Words of a question of the interview that is shown, and of an answer to it. */
const ASKED = { fewest: 4, most: 24 } as const;
const SAID = { fewest: 7, most: 24, spoken: true } as const;
/** Who asks, before the question. */
const LABEL = /^(?:[QA]|\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}):\s+/u;
/** A question that goes on from the one before, and an answer that does. */
const GOES_ON = /\b(?:this|that|these|those|it|they|them|he|she|him|her|there)\b/i;
const LOOSE =
	/^[“‘]?(?:and|but|so|or|also|then|because|this|that|these|those|it|they|he|she|there|yes|no|well|however|for example|of course|such|both|one|another|afterwards?|for this|as a result|like|first|second|next|in fact|indeed|instead|overall|moreover|furthermore|again|after a while|we then|in order)\b|https?:/i;

/** What somebody who is interviewed answers to a question: answers to the other questions are wrong. */
export function askAnswered(bench: Bench): Draft[] {
	const lines = bench.facts('attribution').flatMap((fact) => lineOf(bench.view, fact));
	const firstOf = new Map<string, number>();
	for (const { asked, fact } of lines) {
		if (!firstOf.has(asked)) firstOf.set(asked, fact.attribution.sentence);
	}
	return lines.flatMap((line): Draft[] => {
		const start = firstOf.get(line.asked) ?? 0;
		if (line.fact.attribution.sentence > start + OPENING) return [];
		const draft = draftFor(bench, line, lines);
		return draft ? [draft] : [];
	});
}

/** Sentences after the first of an answer that still answer what was asked. */
const OPENING = 2;

interface Line {
	readonly fact: AttributionFact;
	readonly asked: string;
	readonly speech: Speech;
	readonly text: string;
	readonly name: string;
}

function lineOf(view: View, fact: AttributionFact): Line[] {
	const { answer, entity } = fact.attribution;
	const speaker = view.entity(entity);
	if (!answer?.asked || !speaker) return [];
	const [speech] = speechesOf(view, fact.attribution, SAID);
	if (!speech) return [];
	const asked = curl(tidy(view.slice(answer.asked).replace(LABEL, '')));
	const text = quoted(capital(speech.text.replace(/^[“”]|[“”]$/g, '')));
	if (LOOSE.test(text) || isGraphic(text) || /[?!“”].*[?!“”]/.test(speech.text)) return [];
	return [{ fact, asked, speech, text, name: nameOf(view, speaker) }];
}

function isClear(asked: string): boolean {
	const words = wordCount(asked);
	if (words < ASKED.fewest || words > ASKED.most || GOES_ON.test(asked)) return false;
	if (/\bhow (?:long|many|much|old|far|often)\b|^(?:when|where|who)\b/i.test(asked)) return false;
	return /^\p{Lu}[^?!.]*\?$/u.test(asked);
}

function draftFor(bench: Bench, line: Line, lines: readonly Line[]): Draft | null {
	const { view } = bench;
	const { fact, asked, speech, text, name } = line;
	if (!isClear(asked)) return null;
	const heard = new Set(senseWords(asked));
	const others = lines.flatMap((other): Candidate[] => {
		if (other.name !== name || other.asked === asked) return [];
		if (overlapOf(other.text, text) > 0.4) return [];
		const echoes = senseWords(other.text).some((word) => heard.has(word));
		return [
			{
				text: other.text,
				why: `This answers another question of the interview: ${quoted(other.asked)}`,
				origin: 'article',
				from: other.speech.span,
				pull: echoes ? 0.9 : 0.6
			}
		];
	});
	const wrong = choose(others, [text], 3, bench.chance(`answered:${fact.id}`));
	if (wrong.length < 3 || !isLevel(text, wrong)) return null;
	return {
		kind: 'what-said',
		skill: 'speakers',
		process: 'infer',
		response: 'one',
		rule: 'what-said/answered',
		fact: fact.id,
		stem: `What did ${name} say when asked, ${quoted(asked)}`,
		options: [key(text, `This is part of the answer to that question.`, speech.span), ...wrong],
		order: 'free',
		evidence: withAsked(fact),
		takeaway: `${capital(name)} answered: ${text}.`,
		difficulty: 0.4,
		// An answer often gives itself away by its matter: drawn where it is asked for.
		worth: 0.3 + (salience(view, fact.sentence) - 0.5) * 0.1 - (speech.loose ? 0.08 : 0),
		asks: [fact.id, `words:${speech.span[0]}`, `asked:${fact.attribution.answer?.asked?.[0] ?? 0}`]
	};
}

/** What proves it: the question that was asked, beside the answer. */
function withAsked({ evidence, attribution }: AttributionFact): readonly Span[] {
	const asked = attribution.answer?.asked;
	return asked ? [...evidence, asked].sort((a, b) => a[0] - b[0]) : evidence;
}
