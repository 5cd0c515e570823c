import type { FeedbackPolicy, QuizSettings } from '../db/schema/quizzes.ts';

/** Settings of a quiz that says nothing else. */
export const DEFAULT_SETTINGS: QuizSettings = {
	feedback: 'after-submit',
	shuffleOptions: true,
	shuffleQuestions: false
};

/** The feedback policies in the words of the screens. */
export const FEEDBACK: Readonly<Record<FeedbackPolicy, string>> = {
	'at-once': 'After each question, at once',
	'after-submit': 'After handing in',
	'after-close': 'When the assignment closes',
	never: 'Not at all; the teacher shows it'
};

/** Reads settings out of a form: `feedback`, `shuffleOptions`, `shuffleQuestions`. */
export function settingsFrom(form: FormData): QuizSettings {
	const feedback = String(form.get('feedback') ?? '');
	return {
		feedback: feedback in FEEDBACK ? (feedback as FeedbackPolicy) : DEFAULT_SETTINGS.feedback,
		shuffleOptions: form.has('shuffleOptions'),
		shuffleQuestions: form.has('shuffleQuestions')
	};
}
