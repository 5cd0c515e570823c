import { related, senseWords } from '../../alike.ts';
import type { Fault } from '../../../types.ts';
import { holds, overlaps } from '../../../view.ts';
import { keyText, type Case, type Check } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { entityNamed, isNamed } from './attributed.ts';
import { checkContradicted, checkMainPoint } from './contradicted.ts';
import { checkThing } from './thing.ts';
import { isToldBy } from './told-by.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';

/** Who did it, which one it was: the key is named in the article's own statement; no wrong one is told the same of. */
export const checkTold: Check = (subject) => {
	const { rule } = subject.question;
	if (rule.startsWith('what/contradicts')) return checkContradicted(subject, 'contradicted');
	if (rule === 'what/all-true') return checkContradicted(subject, 'told');
	if (rule === 'what/main-point') return checkMainPoint(subject);
	if (rule === 'what/thing') return checkThing(subject);
	return rule === 'what/happened' ? checkHappened(subject) : checkNamed(subject);
};

/** Share of the stem's words in a sentence that would make another name right there. */
const SAME = 0.7;

function checkNamed(subject: Case): Fault[] {
	const { question, view } = subject;
	const fact = factOf(subject, 'statement');
	const from = question.options.find(({ correct }) => correct)?.from;
	const span = view.sentences[fact?.sentence ?? -1]?.span;
	if (!fact || !from || !span || !holds(span, from)) return noFact();
	if (!isToldBy(subject, fact) || fact.modality !== 'asserted') return noFact();
	if (!question.evidence.some((other) => holds(other, from))) return noFact();
	const mention = view.mentionsIn(fact.sentence).find((m) => overlaps(m.head, from));
	const entity = view.entity(mention?.entity ?? null);
	if (!entity || !isNamed(entity, keyText(question)))
		return wrongKey('The article names another one here.');
	const asked = senseWords(question.stem);
	return question.options.flatMap((option, i) => {
		if (option.correct) return [];
		const other = entityNamed(view, option.text);
		if (!other || related(other, entity)) return [alsoRight(i, 'This could be the same one.')];
		const same = other.mentions.some((at) => {
			const sentence = view.sentences[view.mentions[at]?.sentence ?? -1];
			if (!sentence) return false;
			if (sentence.index === fact.sentence) return true;
			const words = wordsAt(view, sentence.span);
			return asked.filter((word) => words.has(word)).length >= SAME * asked.length;
		});
		return same ? [alsoRight(i, 'The article tells this of it too.')] : [];
	});
}

/** The one event whose sentence has the date that is asked for; every other event has a date of its own. */
function checkHappened(subject: Case): Fault[] {
	const { question, view } = subject;
	const fact = factOf(subject, 'date');
	if (!fact?.quantity.iso || fact.claimant !== null || fact.modality !== 'asserted')
		return noFact();
	const { iso } = fact.quantity;
	if (!question.stem.includes(iso.slice(0, 4))) return wrongKey('The article has another date.');
	return question.options.flatMap((option, i): Fault[] => {
		const at = option.from ? view.sentenceAt(option.from[0]) : -1;
		const { from } = option;
		if (!from || at < 0) return noFact();
		const dates = view.quantitiesIn(at).filter((q) => q.kind === 'date' && overlaps(q.span, from));
		const [date] = dates;
		if (dates.length !== 1 || !date?.iso) return noFact();
		if (support(option.text, wordsAt(view, from)) < 1)
			return wrongKey('The article does not say this.');
		const same = date.iso.startsWith(iso) || iso.startsWith(date.iso);
		if (option.correct) return same ? [] : wrongKey('The article has another date for this.');
		return same ? [alsoRight(i, 'The article gives this the same date.')] : [];
	});
}
