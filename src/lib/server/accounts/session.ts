import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import { and, eq, gt, sql } from 'drizzle-orm';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { DAY } from '../db/clock.ts';
import { prepared } from '../db/prepared.ts';
import { sessions, users } from '../db/schema/accounts.ts';
import type { Actor } from './actor.ts';
import type { Accounts } from './auth.ts';

/** What a session needs of a request; Kit's event has it. */
export interface Web {
	readonly request: Request;
	readonly cookies: Cookies;
	readonly locals: App.Locals;
}

/** Of a request, what the accounts library may see: its cookies, and no address or browser. */
export const cookiesOf = (request: Request) =>
	new Headers({ cookie: request.headers.get('cookie') ?? '' });

/** Hands the cookies that the accounts library has set on to the browser. */
export function passCookies(cookies: Cookies, headers: Headers): void {
	for (const line of headers.getSetCookie()) {
		for (const [name, attributes] of parseSetCookieHeader(line)) {
			const options = toCookieOptions(attributes);
			cookies.set(name, attributes.value, {
				...options,
				path: options.path ?? '/',
				secure: options.secure ?? false
			});
		}
	}
}

const sessionOf = prepared((on) =>
	on
		.select({
			userId: users.id,
			name: users.name,
			role: users.role,
			refreshed: sessions.updatedAt
		})
		.from(sessions)
		.innerJoin(users, eq(users.id, sessions.userId))
		.where(
			and(
				eq(sessions.token, sql.placeholder('token')),
				gt(sessions.expiresAt, sql.placeholder('now'))
			)
		)
		.prepare()
);

/** The token of a signed cookie, `token.signature`; undefined where the signature is not ours. */
function tokenOf(cookie: string | undefined, secret: string): string | undefined {
	const at = cookie?.lastIndexOf('.') ?? -1;
	if (!cookie || at < 1) return undefined;
	const token = cookie.slice(0, at);
	const given = Buffer.from(cookie.slice(at + 1), 'base64');
	const ours = createHmac('sha256', secret).update(token).digest();
	return given.length === ours.length && timingSafeEqual(given, ours) ? token : undefined;
}

/**
 * Who is behind a request; null without a session that holds. It runs before every page and every
 * saved answer, so it asks one prepared statement; once a day the library itself is asked, which
 * puts the session's end off.
 */
export async function readActor({ request, cookies, locals }: Web): Promise<Actor | null> {
	const { authCookies, secret } = await locals.accounts.$context;
	const token = tokenOf(cookies.get(authCookies.sessionToken.name), secret);
	if (!token) return null;
	const now = locals.now();
	const found = sessionOf(locals.db.read).get({ token, now });
	if (!found) return null;
	if (now - found.refreshed.getTime() > DAY) {
		const { headers } = await locals.accounts.api.getSession({
			headers: cookiesOf(request),
			returnHeaders: true
		});
		passCookies(cookies, headers);
	}
	return { userId: found.userId, name: found.name, role: found.role };
}

/** Ends the session that a request came with; returns the cookies that say so to the browser. */
export async function closeSession(accounts: Accounts, request: Request): Promise<Headers> {
	const { headers } = await accounts.api.signOut({
		headers: cookiesOf(request),
		returnHeaders: true
	});
	return headers;
}

/** Opens a session for somebody and ends the one that the browser had. */
export async function startSession(web: Web, userId: string): Promise<void> {
	const { accounts } = web.locals;
	if (web.locals.actor) await closeSession(accounts, web.request);
	const { headers } = await accounts.api.openSession({
		body: { userId },
		headers: new Headers(),
		returnHeaders: true
	});
	passCookies(web.cookies, headers);
}

/** Ends the browser's session, on the server too. */
export async function endSession(web: Web): Promise<void> {
	passCookies(web.cookies, await closeSession(web.locals.accounts, web.request));
	web.locals.actor = null;
}
