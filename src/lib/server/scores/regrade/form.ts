import type { Question, Span } from '../../../engine/types.ts';
import { DomainError } from '../../errors.ts';
import type { NewKey } from './key.ts';
import type { Change } from './propose.ts';
import { typedKey } from './ruling.ts';

/** What a teacher chose to do, as the form says it. */
export type MendChoice = 'key' | 'dropped' | 'full' | 'counts' | 'points';

const CHOICES: readonly MendChoice[] = ['key', 'dropped', 'full', 'counts', 'points'];

/** What was typed, to show the form again: every value of each field. */
export type MendValues = Readonly<Record<string, readonly string[]>>;

/** Longest reason, in UTF-16 units. */
export const LONGEST_REASON = 300;
/** Most wordings that a typed question accepts, and their greatest length. */
const MOST_WORDINGS = 8;
const LONGEST_WORDING = 300;

/** A form as it was typed; fields that are nobody's business are left out. */
export function mendValues(form: FormData): MendValues {
	const values: Record<string, string[]> = {};
	for (const [name, value] of form)
		if (typeof value === 'string' && FIELD.test(name)) (values[name] ??= []).push(value);
	return values;
}

const FIELD = /^(?:what|reason|points|correct|accept|also|wordings|(?:line|place)-\d{1,3})$/;

const wrong = (field: string, message: string) =>
	new DomainError('wrong-value', 422, message, field);

/**
 * Reads the change out of a form. Fields: `what` (a {@link MendChoice}), `reason`, `points`; for a new
 * key `correct` (indices), `line-0`, ... (index of an option), `place-0`, ... (from 1), `accept`
 * (`start-end`), `wordings` (one a line) and `also` (a wording).
 *
 * @param question With the key that counts now.
 * @throws DomainError `wrong-value` (422; field: what, reason, key, points).
 */
export function changeFrom(
	values: MendValues,
	question: Question
): { readonly change: Change; readonly reason: string } {
	const one = (name: string) => values[name]?.[0]?.trim() ?? '';
	const what = CHOICES.find((choice) => choice === one('what'));
	if (!what) throw wrong('what', 'Choose what to do with this question.');
	const reason = one('reason').replace(/\s+/g, ' ');
	if (reason.length > LONGEST_REASON)
		throw wrong('reason', `Use ${LONGEST_REASON} characters at most.`);
	switch (what) {
		case 'key':
			return { change: { kind: 'key', key: keyFrom(values, question) }, reason };
		case 'points':
			return { change: { kind: 'points', points: pointsFrom(one('points')) }, reason };
		default:
			return { change: { kind: 'standing', standing: what }, reason };
	}
}

function pointsFrom(typed: string): number {
	const points = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : 0;
	if (points <= 0) throw wrong('points', 'Write a number above 0, such as 1 or 2.5.');
	return points;
}

function keyFrom(values: MendValues, question: Question): NewKey {
	const { response, options } = question;
	switch (response) {
		case 'one':
		case 'all':
			return { response, correct: indices(values.correct ?? []) };
		case 'match':
			return {
				response,
				keys: question.prompts.map((_, i) => index(values[`line-${i}`]?.[0] ?? ''))
			};
		case 'order': {
			const places = options.map((_, i) => index(values[`place-${i}`]?.[0] ?? '') - 1);
			const sequence = options.map((_, place) => places.indexOf(place));
			if (sequence.includes(-1)) throw wrong('key', 'Give each line a place of its own.');
			return { response, sequence };
		}
		case 'sentence':
			return { response, accept: (values.accept ?? []).flatMap(spanOf) };
		case 'text':
			return { response, accept: wordingsFrom(values) };
	}
}

function wordingsFrom(values: MendValues): string[] {
	const typed = [...(values.wordings?.[0]?.split('\n') ?? []), ...(values.also ?? [])]
		.map((line) => line.trim())
		.filter((line) => typedKey(line) !== '');
	const own = typed.filter(
		(line, i) => typed.findIndex((other) => typedKey(other) === typedKey(line)) === i
	);
	if (own.length > MOST_WORDINGS)
		throw wrong('key', `Up to ${MOST_WORDINGS} wordings can be right. Mark the others by hand.`);
	if (own.some((line) => line.length > LONGEST_WORDING))
		throw wrong('key', `Shorten each wording to ${LONGEST_WORDING} characters.`);
	return own;
}

const index = (value: string): number => (/^\d{1,3}$/.test(value) ? Number(value) : -1);
const indices = (values: readonly string[]): number[] => [...new Set(values.map(index))];

function spanOf(value: string): Span[] {
	const parts = /^(\d{1,9})-(\d{1,9})$/.exec(value);
	return parts ? [[Number(parts[1]), Number(parts[2])]] : [];
}
