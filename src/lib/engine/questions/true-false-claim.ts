import type { Stance, StatementFact } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { nameOf } from '../wording/names.ts';
import { isOwnWord, ownVoice } from '../wording/own-voice.ts';
import { capital } from '../wording/tidy.ts';
import { isSureSpeaker } from './sure-speaker.ts';
import { isSpeaker, namesSpeaker } from './who-said.ts';

/** Acts of which "said that" is true. */
const SAYING: ReadonlySet<Stance> = new Set<Stance>([
	'said',
	'told',
	'claimed',
	'answered',
	'explained',
	'warned',
	'admitted'
]);

/** Who answers for a statement, and where the words begin. */
export interface Claim {
	/** "Jim Jordan said that"; empty where the statement is on the speaker, who answers in an interview. */
	readonly frame: string;
	/** What a question on the same words may not ask again. */
	readonly words: string;
}

/**
 * The frame that gives a reported statement to its speaker, or null where the article leaves open who
 * that is, or where the statement names the speaker itself.
 */
export function claimOf(view: View, fact: StatementFact, text: string): Claim | null {
	if (fact.claimant === null || !/^(?:asserted|intended|denied)$/.test(fact.modality)) return null;
	const at = fact.clause.span;
	const around = view
		.attributionsIn(fact.sentence)
		.filter((a) => a.content.some((content) => overlaps(content, at)));
	const [attribution] = around;
	if (!attribution || around.length > 1 || !(attribution.source ?? attribution.answer?.named))
		return null;
	const speaker = view.entity(attribution.entity);
	if (!speaker?.named || speaker.name !== fact.claimant || !isSpeaker(speaker)) return null;
	if (!SAYING.has(attribution.stance) || !isSureSpeaker(view, attribution)) return null;
	const isOnSelf = ownVoice(view, fact.sentence)?.id === speaker.id && hasOwnWord(view, fact);
	if (namesSpeaker(speaker, text) && !isOnSelf) return null;
	const content = attribution.content.find((span) => overlaps(span, at)) ?? at;
	const start = Math.max(content[0], view.sentences[fact.sentence]?.span[0] ?? 0);
	const frame = isOnSelf ? '' : `${capital(nameOf(view, speaker))} said that `;
	return { frame, words: `words:${start}` };
}

function hasOwnWord(view: View, { clause, sentence }: StatementFact): boolean {
	return (view.sentences[sentence]?.tokens ?? []).some(
		({ span, text }) => isOwnWord(text) && overlaps(span, clause.span)
	);
}
