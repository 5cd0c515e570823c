import type { Counts, FeedbackPolicy, Paging, QuizSettings } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';

/** Settings with nothing left open. */
export type FullSettings = Required<QuizSettings>;

/** Settings of a quiz that says nothing else. */
export const DEFAULT_SETTINGS: FullSettings = {
	feedback: 'after-submit',
	shuffleOptions: true,
	shuffleQuestions: false,
	proof: false,
	sureness: false,
	counts: 'best',
	passMark: null,
	paging: 'one',
	readAloud: false
};

/** The settings of a quiz, whenever it was made: what it does not say has its default. */
export const settingsOf = (settings: QuizSettings): FullSettings => ({
	...DEFAULT_SETTINGS,
	...settings
});

const POLICIES: readonly FeedbackPolicy[] = ['at-once', 'after-submit', 'after-close', 'never'];
const COUNTS: readonly Counts[] = ['best', 'last', 'first', 'mean'];
const PAGINGS: readonly Paging[] = ['one', 'all'];

function oneOf<Name extends keyof FullSettings>(
	form: FormData,
	name: Name,
	allowed: readonly FullSettings[Name][]
): FullSettings[Name] {
	const asked = form.get(name);
	return allowed.find((value) => value === asked) ?? DEFAULT_SETTINGS[name];
}

function passMarkFrom(form: FormData): number | null {
	const typed = String(form.get('passMark') ?? '').trim();
	if (typed === '') return null;
	const percent = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
	if (percent >= 1 && percent <= 100) return percent;
	const message = 'Write a whole percentage from 1 to 100, or leave it empty.';
	throw new DomainError('wrong-value', 422, message, 'passMark');
}

/**
 * Reads settings out of a form whose fields are named like the settings.
 *
 * @throws DomainError `wrong-value` (422, field `passMark`).
 */
export function settingsFrom(form: FormData): FullSettings {
	return { ...choicesFrom(form), passMark: passMarkFrom(form) };
}

/** What {@link settingsFrom} reads, but for the pass mark: to show a form again that was refused. */
export function choicesFrom(form: FormData): FullSettings {
	const paging = oneOf(form, 'paging', PAGINGS);
	return {
		feedback: oneOf(form, 'feedback', POLICIES),
		shuffleOptions: form.has('shuffleOptions'),
		shuffleQuestions: form.has('shuffleQuestions'),
		proof: form.has('proof'),
		sureness: form.has('sureness'),
		counts: oneOf(form, 'counts', COUNTS),
		passMark: null,
		paging,
		readAloud: form.has('readAloud')
	};
}
