import { alike, namesOf, normal, overlapOf, related, senseWords } from '../../alike.ts';
import type { Attribution, Entity, Fault } from '../../../types.ts';
import { overlaps, type View } from '../../../view.ts';
import { keyText, type Case, type Check } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';

/** Questions on who said what: the attribution is found anew and the key compared with it. */
export const checkAttributed: Check = (subject) => {
	const fact = factOf(subject, 'attribution');
	if (!fact) return noFact();
	const { attribution } = fact;
	const speaker = subject.view.entity(attribution.entity);
	if (!speaker) return noFact();
	const { question } = subject;
	if (!namesSpeaker(subject, speaker)) return wrongKey('The evidence does not name the speaker.');
	switch (question.kind) {
		case 'who-said':
			return whoSaid(subject, attribution, speaker);
		case 'what-said':
			if (question.rule === 'what-said/answered') return answered(subject, attribution);
			return whatSaid(subject, attribution, speaker);
		case 'to-whom':
			return toWhom(subject, attribution, speaker);
		case 'where-said':
			return attribution.where &&
				sharesWord(subject.view.slice(attribution.where), keyText(question))
				? []
				: wrongKey('The article names another occasion.');
		case 'stance':
			return STANCES[attribution.stance] === normal(keyText(question))
				? []
				: wrongKey('The article’s word for it is another.');
		default:
			return attribution.sourceKind === 'unnamed' && isNamed(speaker, keyText(question))
				? []
				: wrongKey('The article identifies the source in another way.');
	}
};

/** Evidence that says only "he said" proves nothing of who spoke. */
function namesSpeaker({ question, view }: Case, speaker: Entity): boolean {
	if (!speaker.named || question.kind === 'named-source') return true;
	return question.evidence.some(([start]) =>
		view
			.mentionsIn(view.sentenceAt(start))
			.some((m) => m.entity === speaker.id && m.form === 'name')
	);
}

const STANCES: Partial<Record<Attribution['stance'], string>> = {
	denied: 'as a denial',
	rejected: 'as a refusal',
	admitted: 'as an admission',
	warned: 'as a warning',
	promised: 'as a promise',
	demanded: 'as a demand',
	proposed: 'as a suggestion',
	praised: 'as praise',
	criticised: 'as criticism'
};

function whoSaid({ question, view }: Case, attribution: Attribution, speaker: Entity): Fault[] {
	if (!isNamed(speaker, keyText(question)))
		return wrongKey('The article gives these words to somebody else.');
	const out: Fault[] = [];
	const words = question.stem.replace(
		/^(?:According to the article, )?who.*?(?: that |, )|^Whose words are these\? /i,
		''
	);
	const known = new Set<string>();
	for (const span of attribution.content) for (const word of wordsAt(view, span)) known.add(word);
	if (support(words, known) < 0.85)
		out.push(...wrongKey('These are not the words that the article reports.'));
	question.options.forEach((option, i) => {
		if (option.correct) return;
		const other = entityNamed(view, option.text);
		if (other && related(other, speaker)) out.push(alsoRight(i, 'This could be the same speaker.'));
		if (!other) return;
		const same = view.attributions.some(
			(a) =>
				a.entity === other.id && a.content.some((span) => overlapOf(view.slice(span), words) > 0.6)
		);
		if (same) out.push(alsoRight(i, 'The article reports these words from this speaker too.'));
	});
	return out;
}

function whatSaid({ question, view }: Case, attribution: Attribution, speaker: Entity): Fault[] {
	const out: Fault[] = [];
	question.options.forEach((option, i) => {
		const { from } = option;
		const said = from
			? view.attributions.filter((a) => a.content.some((span) => overlaps(span, from)))
			: [];
		if (option.correct) {
			if (!from || !attribution.content.some((span) => overlaps(span, from))) {
				out.push(...wrongKey('The article does not give these words to this speaker.'));
			}
		} else if (
			said.length === 0 ||
			said.some((a) => a.entity === null || belongsTo(view, a, speaker))
		) {
			out.push(alsoRight(i, 'These could be words of the same speaker.'));
		}
	});
	return out;
}

/** The key stands in an answer to the question that the stem has; each wrong option in an answer to another. */
function answered({ question, view }: Case, attribution: Attribution): Fault[] {
	const asked = attribution.answer?.asked;
	const words = /“(.*)”?$/su.exec(question.stem)?.[1] ?? '';
	if (!asked || overlapOf(view.slice(asked), words) < 0.95)
		return wrongKey('The article has another question there.');
	return question.options.flatMap((option, i) => {
		const { from } = option;
		const said = view.attributions.find(
			(a) => from !== null && a.answer?.asked && a.content.some((span) => overlaps(span, from))
		);
		if (!said?.answer?.asked)
			return wrongKey('The article does not have these words as an answer.');
		const same = said.answer.asked[0] === asked[0] && said.entity === attribution.entity;
		if (option.correct) return same ? [] : wrongKey('These words answer another question.');
		return same ? [alsoRight(i, 'These words answer the same question.')] : [];
	});
}

function belongsTo(view: View, attribution: Attribution, speaker: Entity): boolean {
	const other = view.entity(attribution.entity);
	return other === undefined || related(other, speaker);
}

function toWhom({ question, view }: Case, attribution: Attribution, speaker: Entity): Fault[] {
	const outlet = view.entity(attribution.to?.entity ?? null);
	if (!outlet || !isNamed(outlet, keyText(question)))
		return wrongKey('The article names another outlet.');
	return question.options.flatMap((option, i) => {
		if (option.correct) return [];
		const told = view.attributions.some((a) => {
			const to = view.entity(a.to?.entity ?? null);
			return (
				a.entity === speaker.id &&
				to !== undefined &&
				namesOf(to).some((name) => alike(name, option.text))
			);
		});
		return told ? [alsoRight(i, 'The same speaker told this outlet too.')] : [];
	});
}

/** True where the text is one of the entity's names, or holds one within a frame ("As X, without ..."). */
export function isNamed(entity: Entity, text: string): boolean {
	return namesOf(entity).some((name) => normal(text).includes(normal(name)));
}

/** The entity that an option names, if any. */
export function entityNamed(view: View, text: string): Entity | undefined {
	return view.entities.find((entity) =>
		namesOf(entity).some((name) => normal(name) === normal(text))
	);
}

function sharesWord(a: string, b: string): boolean {
	const left = new Set(senseWords(a));
	return senseWords(b).some((word) => left.has(word));
}
