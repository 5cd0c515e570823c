import { OPPOSITE_VERBS, OPPOSITE_WORDS } from '../../../lexicon/opposites.ts';
import { verbForms } from '../../../lexicon/verb-forms.ts';
import { UNTOLD } from '../../../lexicon/untold.ts';
import { normal, overlapOf, related, senseWords } from '../../alike.ts';
import { holds } from '../../../view.ts';
import { keyText, type Case, type Check } from '../check.ts';
import type { Entity, Span, StatementFact } from '../../../types.ts';
import { rivalSentences } from '../only.ts';
import { answererAt, support, wordsAt } from '../wording.ts';
import { entityNamed } from './attributed.ts';
import { factOf, wrongKey } from './fact.ts';
import { isReworded } from './reworded.ts';

/** A true statement is the article's own; a false one differs in one place; an unstated one goes beyond it. */
export const checkTrueFalse: Check = (subject) => {
	const { question } = subject;
	const texts = question.options.map((option) => option.text).join('|');
	if (texts !== 'True|False|Not stated')
		return wrongKey('The options have to be True, False and Not stated.');
	const key = keyText(question);
	if (question.rule === 'true-false/true')
		return key === 'True' && isStated(subject) ? [] : wrongKey('The article does not say this.');
	if (question.rule === 'true-false/bound')
		return key === 'True' && isBounded(subject)
			? []
			: wrongKey('The figure of the article does not show this.');
	if (question.rule.startsWith('true-false/same-'))
		return key === 'True' && isSame(subject)
			? []
			: wrongKey('The article does not say this in other words.');
	if (/^true-false\/(?:order|apart)-/.test(question.rule)) return checkDates(subject);
	if (question.rule === 'true-false/true-speaker') {
		return key === 'True' && isReportedSo(subject)
			? []
			: wrongKey('The article does not report this.');
	}
	if (question.rule === 'true-false/false-speaker') {
		return key === 'False' && isMisattributed(subject)
			? []
			: wrongKey('The article gives these words to this speaker.');
	}
	if (question.rule === 'true-false/false-denied')
		return key === 'False' && isDenied(subject) ? [] : wrongKey('The article does not deny this.');
	if (question.rule.startsWith('true-false/false')) {
		return key === 'False' && isAltered(subject)
			? []
			: wrongKey('The article does not say otherwise.');
	}
	return key === 'Not stated' && isBeyond(subject)
		? []
		: wrongKey('The article does speak of this.');
};

/** "More than" a figure that is less than the article's, of what the article tells. */
function isBounded(subject: Case): boolean {
	const { question, view } = subject;
	const fact = factOf(subject, 'statement');
	const from = question.options.find((option) => option.correct)?.from;
	if (!fact || fact.claimant !== null || fact.modality !== 'asserted' || !from) return false;
	if (!holds(fact.clause.span, from)) return false;
	const statement = statementOf(subject);
	const [, bound = ''] = /\bmore than ([\d,.]+|\p{L}+)/iu.exec(statement) ?? [];
	const less = valueOf(bound);
	const all = valueOf(view.slice(from));
	if (less === null || all === null || less >= all) return false;
	const rest = statement.replace(/\bmore than (?:[\d,.]+|\p{L}+)/iu, '');
	return support(rest, wordsAt(view, wholeSpan(subject, fact))) === 1;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function valueOf(text: string): number | null {
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
	if (digits) return Number(digits.replace(/,/g, ''));
	const at = NUMBERS.findIndex((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));
	return at < 0 ? null : at;
}

const TENS: ReadonlyMap<string, number> = new Map([
	['five', 5],
	['ten', 10],
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['fifty', 50]
]);

/** Two events of the article, each with one date of its own, in the order that the key says or against it. */
function checkDates(subject: Case): ReturnType<Check> {
	const { question, view, analysis } = subject;
	const apart = / (more|less) than (\p{L}+) years after /u.exec(statementOf(subject));
	const [first = '', second = ''] = apart
		? statementOf(subject).split(apart[0])
		: statementOf(subject).split(/ before (.*)/su);
	const dated = (words: string): string[] =>
		analysis.facts.flatMap((fact) => {
			if (fact.kind !== 'date' || fact.quantity.iso === null || fact.claimant !== null) return [];
			const span = view.sentences[fact.sentence]?.span;
			if (!span || !question.evidence.some(([start]) => start === span[0])) return [];
			const near: Span = [
				Math.min(fact.event.span[0], fact.quantity.span[0]),
				Math.max(fact.event.span[1], fact.quantity.span[1])
			];
			return support(words, wordsAt(view, near)) === 1 ? [fact.quantity.iso] : [];
		});
	const [a, ...moreOfFirst] = dated(first);
	const [b, ...moreOfSecond] = dated(second);
	if (!a || !b || moreOfFirst.length + moreOfSecond.length > 0)
		return wrongKey('The article does not date both.');
	if (apart) {
		const years = Number(a.slice(0, 4)) - Number(b.slice(0, 4));
		const bound = TENS.get(apart[2] ?? '') ?? 0;
		if (bound === 0 || years === bound || years === bound + 1)
			return wrongKey('The dates do not settle how long it was.');
		const isSo = apart[1] === 'more' ? years > bound : years >= 0 && years < bound;
		return keyText(question) === (isSo ? 'True' : 'False')
			? []
			: wrongKey('The dates of the article say otherwise.');
	}
	if (a.startsWith(b) || b.startsWith(a)) return wrongKey('The dates do not settle the order.');
	return keyText(question) === (a < b ? 'True' : 'False')
		? []
		: wrongKey('The dates of the article say otherwise.');
}

function statementOf({ question }: Case): string {
	return /“(.*)”/su.exec(question.stem)?.[1] ?? '';
}

function isStated(subject: Case): boolean {
	const fact = factOf(subject, 'statement');
	const statement = fact && toldIn(subject, fact);
	return (
		!!fact &&
		!!statement &&
		support(statement, wordsAt(subject.view, wholeSpan(subject, fact))) === 1
	);
}

/** The statement says in other words what a sentence of the article says. */
function isSame(subject: Case): boolean {
	const { question, view } = subject;
	const fact = factOf(subject, 'statement');
	const from = question.options.find((option) => option.correct)?.from;
	if (!fact || !from) return false;
	const whole = wholeSpan(subject, fact);
	const way = question.rule.replace('true-false/same-', '');
	return isReworded(view, way, { statement: statementOf(subject), fact, from, whole });
}

/** The statement without the speaker it is given to, who has to be the one that the article has; else null. */
function toldIn(subject: Case, { claimant, modality, sentence }: StatementFact): string | null {
	const statement = statementOf(subject);
	if (claimant === null) return modality === 'asserted' ? statement : null;
	const self = answererAt(subject.view, sentence);
	if (self?.name === claimant && isOnAnswerer(subject, self))
		return modality === 'asserted' ? statement : null;
	const [name = '', words = ''] = statement.split(/ said that (.*)/su);
	const named = entityNamed(subject.view, name);
	return named !== undefined && named.name === claimant && modality !== 'denied' ? words : null;
}

/** What one who is interviewed says of himself or herself, asked as what the interview says, and with the name. */
function isOnAnswerer(subject: Case, { name }: Entity): boolean {
	const statement = statementOf(subject);
	return (
		/according to the interview\?/.test(subject.question.stem) &&
		!/ said that /.test(statement) &&
		statement.includes(name)
	);
}

/** The clause with what its sentence says before it: when and where. */
function wholeSpan({ view }: Case, { sentence, clause }: StatementFact): Span {
	const start = view.sentences[sentence]?.span[0] ?? clause.span[0];
	return [Math.min(start, clause.span[0]), clause.span[1]];
}

/** The words are those of the attribution, and the one named is its speaker. */
function isReportedSo(subject: Case): boolean {
	const { view } = subject;
	const attribution = factOf(subject, 'attribution')?.attribution;
	const speaker = view.entity(attribution?.entity ?? null);
	const [name = '', words = ''] = statementOf(subject)
		.replace(/^It was (.+?) who said that /u, '$1 said that ')
		.split(/ said that (.*)/su);
	if (!attribution || !speaker || entityNamed(view, name)?.id !== speaker.id) return false;
	const known = new Set(attribution.content.flatMap((span) => [...wordsAt(view, span)]));
	return support(words, known) > 0.95;
}

/** The words are those of the attribution; the one named is not its speaker and said nothing like them. */
function isMisattributed(subject: Case): boolean {
	const { view } = subject;
	const attribution = factOf(subject, 'attribution')?.attribution;
	const speaker = view.entity(attribution?.entity ?? null);
	const [name = '', words = ''] = statementOf(subject)
		.replace(/^It was (.+?) who said that /u, '$1 said that ')
		.split(/ said that (.*)/su);
	const other = entityNamed(view, name);
	if (!attribution || !speaker || !other || related(other, speaker)) return false;
	const known = new Set(attribution.content.flatMap((span) => [...wordsAt(view, span)]));
	return (
		support(words, known) > 0.85 &&
		view
			.saidBy(other.id)
			.every((a) => a.content.every((span) => overlapOf(view.slice(span), words) <= 0.6))
	);
}

function isAltered(subject: Case): boolean {
	const { question, view } = subject;
	const fact = factOf(subject, 'statement');
	const from = question.options.find((option) => option.correct)?.from;
	if (!fact || !from || !holds(fact.clause.span, from)) return false;
	const statement = toldIn(subject, fact);
	if (statement === null) return false;
	const original = view.slice(from);
	const words = normal(statement).split(/[^\p{L}\d%$'-]+/u);
	if (question.rule === 'true-false/false-opposite') {
		const word = original.toLowerCase();
		// "I like" stands in the statement as "she likes".
		const third = verbForms(word)[1] ?? word;
		const opposites = [word, third].flatMap((one) => [
			OPPOSITE_VERBS.get(one),
			OPPOSITE_WORDS.get(one)
		]);
		if (!opposites.some((opposite) => opposite !== undefined && words.includes(opposite)))
			return false;
	} else if (` ${normal(statement)} `.includes(` ${normal(original)} `)) {
		return false;
	}
	const known = wordsAt(view, wholeSpan(subject, fact));
	const strange = senseWords(statement).filter((word) => !known.has(word));
	return strange.length > 0 ? strange.length <= 3 : question.rule === 'true-false/false-opposite';
}

const NOT = /\b(?:not|never|cannot)\b|n[’']t\b/i;

/** The statement says what the article denies, in its words without the "not", and gives it to whom the article does. */
function isDenied(subject: Case): boolean {
	const { question, view } = subject;
	const fact = factOf(subject, 'statement');
	const from = question.options.find((option) => option.correct)?.from;
	if (!fact || fact.modality !== 'denied' || !from || !holds(fact.clause.span, from)) return false;
	const statement = toldIn(subject, { ...fact, modality: 'asserted' });
	if (statement === null || NOT.test(statement)) return false;
	if (!/^(?:not|n[’']t|never)$/i.test(view.slice(from))) return false;
	if ((view.slice(fact.clause.span).match(new RegExp(NOT, 'gi')) ?? []).length !== 1) return false;
	// What another sentence tells as well is somebody's word against the denial.
	if (rivalSentences(view, statement, question.evidence).length > 0) return false;
	const known = wordsAt(view, wholeSpan(subject, fact));
	// An irregular past stands for the verb that the article has with "did".
	return senseWords(statement).filter((word) => !known.has(word)).length <= 1;
}

/** No word of the article tells of the matter; whom or what the statement speaks of stands in the evidence. */
function isBeyond(subject: Case): boolean {
	const { question, view, analysis } = subject;
	const statement = statementOf(subject).replace(/\.$/, '');
	const about = question.rule.replace('true-false/unstated-', '');
	const matter = UNTOLD.find((one) => one.about === about);
	const [, ...named] = matter?.claim.exec(statement) ?? [];
	if (!matter || named.length === 0 || matter.words.test(view.text)) return false;
	if (!analysis.facts.some((fact) => fact.id === question.fact)) return false;
	const known = new Set([
		...view.allWords(),
		...question.evidence.flatMap((span) => [...wordsAt(view, span)])
	]);
	return named.every((words) => support(words, known) === 1);
}
