import { namesOf, overlapOf, related, senseWords } from '../quality/alike.ts';
import type { AttributionFact, Entity, Span } from '../types.ts';
import type { View } from '../view.ts';
import { nearby } from '../distractors/candidate.ts';
import { sayingText } from '../distractors/sayings.ts';
import { isPlural } from '../distractors/speakers.ts';
import { isBareQuantity } from '../wording/bare-quantity.ts';
import { isSurelyPerson, nameOf, optionName } from '../wording/names.ts';
import { speechesOf, type Speech } from '../wording/speech.ts';
import { capital, wordCount } from '../wording/tidy.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';
import { isSpeaker } from './who-said.ts';

const FEWEST = 3;
const MOST = 4;
const LONGEST_NAME = 40;
/** Words of one speaker that are this much like another's could be either's. */
const SAME = 0.5;
/** Statements that fit on a small screen, and long enough to tell something. */
const LIMITS = { fewest: 4, most: 28, beside: false } as const;

/** "The branch needed a boiler and that it was old": goes on from a "that" which is not shown. */
const AND_THAT = /\b(?:and|but|or) that\b/i;

/** One statement with its speaker. */
interface Line {
	readonly fact: AttributionFact;
	readonly speaker: Entity;
	readonly speech: Speech;
	readonly text: string;
	/** `plain` where it stands without quotation marks. */
	readonly form: 'plain' | 'quoted';
}

/** Who said which: statements of three or four speakers, each to be given to its own. */
export const makeMatchSpeakers: Maker = (bench) => {
	const lines = linesOf(bench);
	const uniform = (['plain', 'quoted'] as const)
		.map((form) =>
			chooseLines(
				bench,
				form === 'plain'
					? lines.map(plain).filter((line) => line.form === form)
					: lines.filter(isQuote)
			)
		)
		.filter((chosen) => chosen.length >= FEWEST);
	const sets = uniform.length > 0 ? uniform : [chooseLines(bench, lines.map(plain))];
	return sets
		.filter((chosen) => chosen.length >= FEWEST)
		.map((chosen) => draftOf(bench, chosen, isSpare(bench, chosen)));
};

/** Facts on speakers that an article should have left for other questions. */
const SPARE = 3;

function isSpare({ facts }: Bench, chosen: readonly Line[]): boolean {
	return facts('attribution').length >= chosen.length + SPARE;
}

function isQuote({ speech }: Line): boolean {
	return speech.form === 'quote';
}

/** Words that only their speaker can say so, or that were changed to be understood. */
const PERSONAL = /\b(?:I|me|my|mine|we|us|our|ours|you|your|yours)\b|[[“‘]/i;

/** A quotation that could be anybody's sentence, without its marks. */
function plain(line: Line): Line {
	return isQuote(line) && !PERSONAL.test(line.speech.text)
		? { ...line, text: capital(line.speech.text), form: 'plain' }
		: line;
}

/** Every statement that can be understood alone, by somebody who may be an option. */
function linesOf({ view, facts }: Bench): Line[] {
	return facts('attribution').flatMap((fact) => {
		const { attribution } = fact;
		const speaker = view.entity(attribution.entity);
		if (!speaker || !isSpeaker(speaker) || fact.modality !== 'asserted') return [];
		if (attribution.answer?.named) return [];
		if (attribution.stance === 'asked' || attribution.stance === 'declined') return [];
		if (!isClear(view, speaker)) return [];
		return speechesOf(view, attribution, LIMITS)
			.filter(
				({ mark, form, text }) =>
					mark === '' &&
					!isBareQuantity(text) &&
					!OF_ONE_SEX.test(text) &&
					!(form === 'clause' && AND_THAT.test(text))
			)
			.map((speech): Line => ({
				fact,
				speaker,
				speech,
				text: sayingText(speech),
				form: speech.form === 'quote' ? 'quoted' : 'plain'
			}));
	});
}

/** Somebody with a name, a body, or a crowd: "an executive director" has a name that was not found. */
function isClear(view: View, speaker: Entity): boolean {
	if (optionName(view, speaker).length > LONGEST_NAME) return false;
	// "Two people" are nobody whom a reader would look for.
	if (!speaker.named && /^(?:\d|an?\b|one\b|two\b|three\b|four\b|five\b|six\b)/i.test(speaker.name))
		return false;
	if (speaker.label !== 'person') return true;
	return speaker.named ? isSurelyPerson(view, speaker) : isPlural(speaker);
}

/** One line a speaker, the plainest first; none that names a speaker, none that another could have said. */
function chooseLines(bench: Bench, lines: readonly Line[]): Line[] {
	const random = bench.chance('match-speakers');
	const ranked = random
		.shuffle(lines)
		.sort((a, b) => Math.abs(wordCount(a.text) - 11) - Math.abs(wordCount(b.text) - 11));
	const out: Line[] = [];
	for (const line of ranked) {
		if (out.length === MOST) break;
		const all = [...out, line];
		if (out.some((other) => related(other.speaker, line.speaker))) continue;
		if (all.some((a) => all.some((b) => names(a.speaker, b.text)))) continue;
		if (out.some((other) => overlapOf(other.text, line.text) > SAME)) continue;
		if (all.some((a) => all.some((b) => a !== b && hasSaid(bench.view, a.speaker, b)))) continue;
		out.push(line);
	}
	return out;
}

/** True where the statement names the speaker by any last name. */
function names(speaker: Entity, text: string): boolean {
	const words = new Set(senseWords(text));
	return namesOf(speaker).some((name) => {
		const owner = /^(.*)[’']s? \p{Ll}/u.exec(name)?.[1] ?? name;
		return [name, owner].some((one) => words.has(senseWords(one).at(-1) ?? ''));
	});
}

/** True where the speaker is reported to have said much the same, or the words may be theirs too. */
function hasSaid(view: View, speaker: Entity, { text, speech }: Line): boolean {
	return view.attributions.some(
		(a) =>
			a.entity === speaker.id &&
			(a.sentence === speech.sentence ||
				a.content.some((span) => overlapOf(view.slice(span), text) > SAME))
	);
}

function draftOf(bench: Bench, chosen: readonly Line[], spare: boolean): Draft {
	const { view } = bench;
	const lines = [...chosen].sort((a, b) => a.speech.span[0] - b.speech.span[0]);
	const extra = extraSpeaker(view, lines);
	const options = lines.map(({ speaker, fact }) =>
		key(
			optionName(view, speaker),
			`The article reports words of ${nameOf(view, speaker)}.`,
			fact.attribution.source ?? view.mentions[speaker.mentions[0] ?? -1]?.head ?? null
		)
	);
	const spread = new Set(lines.map(({ speech }) => speech.sentence)).size;
	return {
		kind: 'match-speakers',
		skill: 'speakers',
		process: 'infer',
		response: 'match',
		rule: `match-speakers/${new Set(lines.map((l) => l.form)).size > 1 ? 'mixed' : lines[0]?.form}`,
		fact: lines[0]?.fact.id ?? '',
		stem: 'Match each statement to the speaker whom the article gives it to.',
		options: extra ? [...options, extra] : options,
		prompts: bench
			.chance('match-lines')
			.shuffle(lines)
			.map(({ text, speaker, speech }) => ({
				text: sentence(text),
				key: optionName(view, speaker),
				why: `The article gives these words to ${nameOf(view, speaker)}.`,
				from: speech.span
			})),
		order: 'free',
		evidence: evidenceOf(lines),
		takeaway: `The article reports what ${list(lines.map(({ speaker }) => nameOf(view, speaker)))} said.`,
		difficulty: 0.3 + 0.05 * options.length,
		worth:
			(spare ? 0.92 : 0.6) + 0.06 * (lines.length - FEWEST) + (spread === lines.length ? 0.04 : 0),
		asks: lines.flatMap(({ fact, speech }) => [fact.id, `words:${speech.span[0]}`])
	};
}

/** Somebody else who speaks in the article, so that the last line is not won by counting. */
function extraSpeaker(view: View, lines: readonly Line[]): Draft['options'][number] | null {
	const [first] = lines;
	if (!first) return null;
	for (const { entity: id, source, sentence } of nearby(view.attributions, first.fact.sentence)) {
		const entity = view.entity(id);
		if (!entity?.named || !source || !isSpeaker(entity) || !view.askable(sentence)) continue;
		if (!isClear(view, entity)) continue;
		if (entity.label !== 'person' && lines.every(({ speaker }) => speaker.label === 'person'))
			continue;
		if (lines.some((line) => related(line.speaker, entity) || hasSaid(view, entity, line)))
			continue;
		if (lines.some((line) => names(entity, line.text))) continue;
		return {
			text: optionName(view, entity),
			correct: false,
			why: `The article reports other words from ${nameOf(view, entity)}, and none of these.`,
			origin: 'article',
			from: source
		};
	}
	return null;
}

/** "My husband's brother" tells a woman from men. */
const OF_ONE_SEX = /\bmy (?:husband|wife)\b/i;

/** With a stop at its end, within the quotation marks. */
function sentence(text: string): string {
	return text.endsWith('”') ? `${text.slice(0, -1)}.”` : `${text}.`;
}

function evidenceOf(lines: readonly Line[]): Span[] {
	const spans = new Map<number, Span>();
	for (const { fact } of lines) for (const span of fact.evidence) spans.set(span[0], span);
	return [...spans.values()].sort((a, b) => a[0] - b[0]);
}

function list(names: readonly string[]): string {
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
