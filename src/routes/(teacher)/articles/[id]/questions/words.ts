import type { Question, QuestionKind } from '$lib/engine/types.ts';
import type { QuestionStatus } from '$lib/server/db/schema/questions.ts';

/** What a question asks for, by kind. */
export const KINDS: Readonly<Record<QuestionKind, string>> = {
	'who-said': 'Who said it',
	'what-said': 'What was said',
	'to-whom': 'To whom it was said',
	'where-said': 'Where it was said',
	stance: 'How it was said',
	'named-source': 'Named or unnamed source',
	'fact-or-claim': 'Fact or claim',
	'operations-mentioned': 'Operations mentioned',
	'operation-did': 'What an operation did',
	'operation-where': 'Where an operation was',
	'operation-who': 'Who carried it out',
	'operation-status': 'How an operation stands',
	office: 'Who holds which office',
	figure: 'Figure',
	date: 'Date',
	place: 'Place',
	designation: 'What was declared',
	reason: 'Reason',
	'true-false': 'True, false or not stated',
	gap: 'Fill the gap',
	'match-speakers': 'Match speakers to statements',
	order: 'Order of events',
	'find-sentence': 'Find the sentence',
	'word-meaning': 'Meaning of a word',
	who: 'Who did it',
	what: 'What happened, which one',
	own: 'Your own'
};

/** Groups of kinds to draw more of, as the server knows them. */
export const GROUPS = [
	{ value: '', label: 'of any kind' },
	{ value: 'said', label: 'on who said what' },
	{ value: 'sources', label: 'on sources and claims' },
	{ value: 'operations', label: 'on operations' },
	{ value: 'offices', label: 'on people and offices' },
	{ value: 'figures', label: 'on figures, dates, places' },
	{ value: 'happenings', label: 'on who did what' },
	{ value: 'reasons', label: 'on reasons' },
	{ value: 'statements', label: 'true or false, and gaps' },
	{ value: 'forms', label: 'matching, order, find the sentence' },
	{ value: 'words', label: 'meaning of a word' }
] as const;

/** How a question stands, in words and tone. */
export const STATUS: Readonly<
	Record<
		QuestionStatus,
		{ readonly label: string; readonly tone: 'warn' | 'good' | 'plain' | 'bad' }
	>
> = {
	drawn: { label: 'to look at', tone: 'warn' },
	approved: { label: 'kept', tone: 'good' },
	rejected: { label: 'rejected', tone: 'plain' },
	quarantined: { label: 'set aside', tone: 'bad' }
};

/** The right answer in a line. */
export function keyWords(question: Question): string {
	const right = question.options.filter(({ correct }) => correct).map(({ text }) => text);
	switch (question.response) {
		case 'match':
			return question.prompts
				.map(({ text, key }) => `${text} → ${question.options[key]?.text ?? ''}`)
				.join('; ');
		case 'order':
			return right.map((line, at) => `${at + 1}. ${line}`).join(' ');
		case 'sentence':
			return 'A sentence of the article';
		default:
			return right.join(', ');
	}
}
