import { choose, isLevel, nearby } from '../distractors/candidate.ts';
import { leans, otherSayings, sayingText } from '../distractors/sayings.ts';
import { namesOf, related, senseWords } from '../quality/alike.ts';
import type { Entity } from '../types.ts';
import { nameOf } from '../wording/names.ts';
import { speechesOf } from '../wording/speech.ts';
import { capital } from '../wording/tidy.ts';
import { isSureSpeaker } from './sure-speaker.ts';
import { askAnswered } from './what-answered.ts';
import { askSaidOf } from './what-said-of.ts';
import { isSpeaker } from './who-said.ts';
import { key, type Draft, type Maker } from './draft.ts';

/** Which of these words are somebody's, among words that others said. */
export const makeWhatSaid: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [...askAnswered(bench), ...askSaidOf(bench)];
	for (const fact of bench.facts('attribution')) {
		const { attribution } = fact;
		if (fact.modality !== 'asserted' || !isSureSpeaker(view, attribution)) continue;
		const speaker = view.entity(attribution.entity);
		if (!speaker || !isSpeaker(speaker) || attribution.answer?.named) continue;
		const own = nearby(view.attributions, fact.sentence)
			.filter((a) => {
				const other = view.entity(a.entity);
				return a.entity === null || (other !== undefined && related(speaker, other));
			})
			.flatMap((a) => a.content.map((span) => view.slice(span)));
		for (const speech of speechesOf(view, attribution, { fewest: 5, most: 22, spoken: true })) {
			const text = sayingText(speech);
			const others = otherSayings(view, speaker, speech, own).filter(
				(candidate) => !names(speaker, candidate.text)
			);
			if (names(speaker, text) || leans(speech)) continue;
			const wrong = choose(others, [text], 3, bench.chance(fact.id));
			if (wrong.length < 2 || !isLevel(text, wrong)) continue;
			const name = nameOf(view, speaker);
			if (/^an? /.test(name)) continue;
			const what = speech.form === 'quote' ? 'words' : 'statements';
			out.push({
				kind: 'what-said',
				skill: 'speakers',
				process: 'retrieve',
				response: 'one',
				rule: `what-said/${speech.form}`,
				fact: fact.id,
				stem: `Which of these ${what} does the article give to ${name}?`,
				options: [key(text, `The article gives these words to ${name}.`, speech.span), ...wrong],
				order: 'free',
				evidence: fact.evidence,
				takeaway:
					speech.form === 'quote'
						? `These are the words of ${name}: ${text}${/[?!]”$/.test(text) ? '' : '.'}`
						: `${capital(name)} said that ${speech.text}.`,
				difficulty: 0.35 + 0.05 * wrong.length,
				worth: 0.68 + (wrong.length - 2) * 0.06 - (speech.loose ? 0.08 : 0),
				asks: [fact.id, `words:${speech.span[0]}`, ...wrong.map((w) => `words:${w.from?.[0]}`)]
			});
		}
	}
	return out;
};

function names(speaker: Entity, text: string): boolean {
	const words = new Set(senseWords(text));
	return namesOf(speaker).some((name) => {
		const last = senseWords(name).at(-1);
		return last !== undefined && words.has(last);
	});
}
