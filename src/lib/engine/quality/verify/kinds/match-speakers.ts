import { namesOf, normal, overlapOf, related } from '../../alike.ts';
import type { Entity, Fault, Prompt } from '../../../types.ts';
import { overlaps } from '../../../view.ts';
import { fault, type Case, type Check } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { entityNamed } from './attributed.ts';
import { alsoRight, noFact, wrongKey } from './fact.ts';

/** Each statement is found anew in the mouth of its speaker, and in nobody else's who is offered. */
export const checkMatchSpeakers: Check = (subject) => {
	const { question, view } = subject;
	if (question.response !== 'match') return noFact();
	const cast = question.options.map((option) => entityNamed(view, option.text));
	const out: Fault[] = [];
	cast.forEach((entity, i) => {
		const twin = cast.findIndex((other, k) => k < i && other && entity && related(other, entity));
		if (twin >= 0) out.push(alsoRight(i, 'This could be the same speaker as another.'));
	});
	return [...out, ...question.prompts.flatMap((prompt) => checkPrompt(subject, prompt, cast))];
};

function checkPrompt(
	{ question, view }: Case,
	{ text, key, from }: Prompt,
	cast: readonly (Entity | undefined)[]
): Fault[] {
	const speaker = cast[key];
	if (!from || !speaker) return noFact();
	if (!question.evidence.some((span) => overlaps(span, from))) {
		return [fault('prompts/no-evidence', 'The evidence does not hold this statement.', null, from)];
	}
	const said = view.attributions.filter((a) => a.content.some((span) => overlaps(span, from)));
	if (said.length === 0 || said.some((a) => a.entity !== speaker.id)) {
		return wrongKey('The article gives this statement to somebody else.');
	}
	if (support(text, wordsAt(view, from)) < 0.85) {
		return wrongKey('These are not the words that the article reports.');
	}
	const named =
		!speaker.named ||
		question.evidence.some(([start]) =>
			view
				.mentionsIn(view.sentenceAt(start))
				.some((m) => m.entity === speaker.id && m.form === 'name')
		);
	if (!named) return wrongKey('The evidence does not name the speaker.');
	return cast.flatMap((other, i): Fault[] => {
		if (!other) return [];
		if (namesOf(other).some((name) => ` ${normal(text)} `.includes(` ${normal(name)} `))) {
			return [fault('prompts/names-speaker', 'A statement names one of the speakers.', i, from)];
		}
		const same =
			other.id !== speaker.id &&
			view.attributions.some(
				(a) =>
					a.entity === other.id && a.content.some((span) => overlapOf(view.slice(span), text) > 0.6)
			);
		return same ? [alsoRight(i, 'The article reports these words from this speaker too.')] : [];
	});
}
