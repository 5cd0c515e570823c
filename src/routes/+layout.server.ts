import { readingSettingsOf } from '$lib/server/reading/settings.ts';
import { languageAsked } from '$lib/server/web/language.ts';
import type { LayoutServerLoad } from './$types.js';

/**
 * Who is signed in, for the bar on top, the language that was asked for, and how that person reads:
 * nothing that opens anything.
 */
export const load: LayoutServerLoad = ({ locals: { actor, db }, request }) => ({
	language: languageAsked(request),
	person: actor ? { name: actor.name, role: actor.role } : null,
	reading: actor ? readingSettingsOf(db.read, actor.userId) : {}
});
