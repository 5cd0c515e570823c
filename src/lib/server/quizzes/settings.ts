import type { FeedbackPolicy, QuizSettings } from '../db/schema/quizzes.ts';

/** Settings of a quiz that says nothing else. */
export const DEFAULT_SETTINGS: QuizSettings = {
	feedback: 'after-submit',
	shuffleOptions: true,
	shuffleQuestions: false
};

const POLICIES: readonly FeedbackPolicy[] = ['at-once', 'after-submit', 'after-close', 'never'];

/** Reads settings out of a form: `feedback`, `shuffleOptions`, `shuffleQuestions`. */
export function settingsFrom(form: FormData): QuizSettings {
	const asked = form.get('feedback');
	return {
		feedback: POLICIES.find((policy) => policy === asked) ?? DEFAULT_SETTINGS.feedback,
		shuffleOptions: form.has('shuffleOptions'),
		shuffleQuestions: form.has('shuffleQuestions')
	};
}
