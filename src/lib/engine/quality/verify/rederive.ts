import type { QuestionKind } from '../../types.ts';
import { fault, type Case, type Check } from './check.ts';
import { checkAttributed } from './kinds/attributed.ts';
import { checkFigure } from './kinds/figure.ts';
import { checkFindSentence } from './kinds/find-sentence.ts';
import { checkGap } from './kinds/gap.ts';
import { checkMatchSpeakers } from './kinds/match-speakers.ts';
import { checkOffice } from './kinds/office.ts';
import { checkOperation, checkOperationsMentioned } from './kinds/operation.ts';
import { checkOrder } from './kinds/order.ts';
import { checkPhrase } from './kinds/phrase.ts';
import { checkPlace } from './kinds/place.ts';
import { checkSaidOf } from './kinds/said-of.ts';
import { checkStatement } from './kinds/statement.ts';
import { checkTold } from './kinds/told.ts';
import { checkTrueFalse } from './kinds/true-false.ts';
import { checkWordMeaning } from './kinds/word-meaning.ts';

/** How each kind's key is derived again from the article's own reading. */
const CHECKS: Readonly<Partial<Record<QuestionKind, Check>>> = {
	'who-said': checkAttributed,
	'what-said': (subject) =>
		subject.question.rule === 'what-said/of' ? checkSaidOf(subject) : checkAttributed(subject),
	'to-whom': checkAttributed,
	'where-said': checkAttributed,
	stance: checkAttributed,
	'named-source': checkAttributed,
	'fact-or-claim': checkStatement,
	'operations-mentioned': checkOperationsMentioned,
	'operation-did': checkOperation,
	'operation-where': checkOperation,
	'operation-who': checkOperation,
	'operation-status': checkOperation,
	office: checkOffice,
	figure: checkFigure,
	date: checkFigure,
	place: checkPlace,
	designation: checkPhrase,
	reason: checkPhrase,
	'true-false': checkTrueFalse,
	gap: checkGap,
	'match-speakers': checkMatchSpeakers,
	order: checkOrder,
	'find-sentence': checkFindSentence,
	'word-meaning': checkWordMeaning,
	who: checkTold,
	what: checkTold
};

/** Derives the key again by the question's kind. */
export function rederive(subject: Case): ReturnType<Check> {
	const { kind } = subject.question;
	const check = CHECKS[kind];
	return check
		? check(subject)
		: [fault('rule/unknown', 'Only a question written by a person can be of this kind.')];
}
