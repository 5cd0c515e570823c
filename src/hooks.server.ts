import { randomUUID } from 'node:crypto';
import { redirect, type Handle, type HandleServerError } from '@sveltejs/kit';
import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import { getLocale } from '$lib/paraglide/runtime.js';
import { rootAttributes } from '$lib/measures/reading/settings.ts';
import { readActor } from '$lib/server/accounts/session.ts';
import { readingSettingsOf } from '$lib/server/reading/settings.ts';
import { tellBy, told } from '$lib/server/errors.ts';
import { siteOf } from '$lib/server/web/address.ts';
import { languageOf, speaking } from '$lib/server/web/language.ts';
import { setSafeHeaders } from '$lib/server/web/headers.ts';
import { isTooLarge } from '$lib/server/web/limits.ts';
import { signInFirst } from '$lib/server/web/next.ts';
import { isForeign } from '$lib/server/web/origin.ts';
import { refusalWords } from '$lib/server/web/refusals.ts';
import { readSettings } from '$lib/server/web/settings.ts';
import { startInstallation, type Installation } from '$lib/server/web/start.ts';

let installation: Installation;
tellBy(refusalWords);

export async function init(): Promise<void> {
	if (building) return;
	installation = await startInstallation(readSettings(env));
	process.once('sveltekit:shutdown', () => installation.db.close());
}

/** Routes of which nobody without a session sees anything. */
const CLOSED = /^\/\((teacher|pupil)\)\//;

function refuse(status: number, message: string): Response {
	const response = new Response(message, { status });
	setSafeHeaders(response.headers, installation.settings.secure);
	return response;
}

export const handle: Handle = (input) =>
	speaking(languageOf(input.event.request, input.event.route.id), () => answer(input));

const answer: Handle = async ({ event, resolve }) => {
	const { settings, db, accounts, now, readAddress } = installation;
	if (isForeign(event.request, event.url.host, settings.origin))
		return refuse(
			403,
			told(
				'foreign-site',
				'This came from another site and was refused. Open the page here and retry.'
			)
		);
	if (isTooLarge(event.request, event.route.id))
		return refuse(
			413,
			told('too-large', 'That is more than the server takes at once. Send a smaller piece.')
		);
	const site = siteOf(event, settings.origin);
	event.locals = { db, accounts, now, actor: null, site, readAddress };
	event.locals.actor = await readActor(event);
	if (!event.locals.actor && CLOSED.test(event.route.id ?? ''))
		redirect(303, signInFirst(event.url));
	const { actor } = event.locals;
	const likes = () => (actor ? rootAttributes(readingSettingsOf(db.read, actor.userId)) : '');
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('<html lang="%lang%">', () => `<html lang="${getLocale()}"${likes()}>`)
	});
	setSafeHeaders(response.headers, settings.secure);
	return response;
};

/** Says what happened in words, and keeps the fault itself for the log. */
export const handleError: HandleServerError = (input) =>
	speaking(languageOf(input.event.request, input.event.route.id), () => faultWords(input));

const faultWords: HandleServerError = ({ error: fault, event, status }) => {
	if (status === 404)
		return { message: told('page-not-found', 'There is no such page.'), code: 'not-found' };
	if (status === 413) {
		const message = told('too-large', 'That is more than the server takes at once.');
		return { message, code: 'too-large' };
	}
	if (status < 500) {
		const message = told('bad-request', 'The server did not understand this request.');
		return { message, code: 'bad-request' };
	}
	const code = randomUUID().slice(0, 8);
	console.error(`[${code}] ${event.request.method} ${event.url.pathname}`, fault);
	const message = 'Something went wrong on our side. Nothing you have saved is lost.';
	return { message: told('server-fault', message), code };
};
