import type { ActionFailure } from '@sveltejs/kit';
import * as v from 'valibot';
import { formFailure, told, type FormErrors } from './errors.ts';

/** What a person typed, by field; files and secrets are not among it. */
export type Typed = Readonly<Record<string, string>>;

type Fields = v.ObjectEntries;
type Read<F extends Fields> =
	| { readonly input: v.InferOutput<v.ObjectSchema<F, undefined>>; readonly values: Typed }
	| { readonly failure: ActionFailure<FormErrors<Typed>> };

/**
 * Reads a posted form and checks each field.
 *
 * @param fields What each field must be; a field that was not sent counts as empty text.
 * @param secrets Fields that never go back to the page.
 * @returns `input`, checked, with what was typed in `values`; or `failure`, the form with the first
 * message of each field that does not hold.
 */
export async function readForm<F extends Fields>(
	request: Request,
	fields: F,
	secrets: readonly string[] = []
): Promise<Read<F>> {
	const data = await request.formData();
	const sent: Record<string, string> = {};
	for (const name of Object.keys(fields)) {
		const value = data.get(name);
		sent[name] = typeof value === 'string' ? value : '';
	}
	const shown = Object.entries(sent).filter(([name]) => !secrets.includes(name));
	const values: Typed = Object.fromEntries(shown);
	const checked = v.safeParse(v.object(fields), sent);
	if (checked.success) return { input: checked.output, values };
	const errors: Record<string, string> = {};
	for (const issue of checked.issues) errors[v.getDotPath(issue) ?? 'form'] ??= issue.message;
	return { failure: formFailure(400, errors, values) };
}

const atMost = (most: number) =>
	v.maxLength<string, number, () => string>(most, () =>
		told('too-long', `Use ${most} characters at most.`)
	);

/**
 * Text that must be there, trimmed.
 *
 * @param message What is said of an empty one; a function where that depends on the reader's language.
 */
export const required = (message: string | (() => string), most = 200) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => (typeof message === 'string' ? message : message())),
		atMost(most)
	);

/** Text that may be empty, trimmed. */
export const optional = (most = 200) => v.pipe(v.string(), v.trim(), atMost(most));
