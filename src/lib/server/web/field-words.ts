import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import type { FieldWords } from '../own/readable.ts';

const all = m as unknown as Readonly<Record<string, (() => string) | undefined>>;

/** The words around somebody's own data, in the language of the request. */
export function fieldWords(): FieldWords {
	const locale = getLocale();
	const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
		dateStyle: 'long',
		timeStyle: 'long',
		timeZone: 'UTC'
	});
	return {
		language: locale,
		title: (name) => m.me_file_title({ name }),
		// What has no words of its own is a setting or a figure of the schedule: its name says it.
		field: (key) => all[`me_field_${key.toLowerCase()}`]?.() ?? key,
		moment: (at) => time.format(at),
		yes: m.me_yes(),
		no: m.me_no(),
		nothing: m.me_nothing()
	};
}
