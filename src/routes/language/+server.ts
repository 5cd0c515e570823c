import { redirect } from '@sveltejs/kit';
import { cookieMaxAge, cookieName, isLocale } from '$lib/paraglide/runtime.js';
import { safeNext } from '$lib/server/web/next.ts';
import type { RequestHandler } from './$types';

/** Keeps the language that somebody chose, and leads back to where it was chosen. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const language = form.get('language');
	if (isLocale(language))
		cookies.set(cookieName, language, {
			path: '/',
			maxAge: cookieMaxAge,
			sameSite: 'lax',
			secure: url.protocol === 'https:'
		});
	redirect(303, safeNext(String(form.get('next') ?? ''), '/'));
};

/** Whoever comes by a link has chosen nothing. */
export const GET: RequestHandler = () => redirect(303, '/');
