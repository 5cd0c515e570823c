import type { Cookies } from '@sveltejs/kit';

const NAME = 'zone';
const LONGEST = 60;

/** The time zone that the pupil's browser last told; empty where it told none. */
export const zoneOf = (cookies: Cookies): string => (cookies.get(NAME) ?? '').slice(0, LONGEST);

/** Keeps the time zone that a form tells, so that a day of practice is a day where the pupil is. */
export function keepZone(cookies: Cookies, form: FormData): string {
	const told = String(form.get('zone') ?? '').slice(0, LONGEST);
	if (!/^[\w+/-]+$/.test(told)) return zoneOf(cookies);
	cookies.set(NAME, told, { path: '/', maxAge: 365 * 86_400, sameSite: 'lax' });
	return told;
}
