import { isAPIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import { users } from '../db/schema/accounts.ts';
import { DomainError } from '../errors.ts';
import { requireTeacher } from './authority.ts';
import { cleanName } from './names.ts';
import { cookiesOf, passCookies, type Web } from './session.ts';
import { forgive, guessLimits, spend } from './throttle.ts';

/** Gives a teacher another name. @throws DomainError for the name. */
export async function rename(web: Web, typed: string): Promise<void> {
	const { userId } = requireTeacher(web.locals.actor);
	const name = cleanName(typed);
	const updatedAt = new Date(web.locals.now());
	await web.locals.db.write((tx) =>
		tx.update(users).set({ name, updatedAt }).where(eq(users.id, userId)).run()
	);
}

/** What the account page shows of a teacher. */
export async function ownAccount(web: Web) {
	const { userId, role } = requireTeacher(web.locals.actor);
	const row = web.locals.db.read.select().from(users).where(eq(users.id, userId)).get();
	return {
		name: row?.name ?? '',
		email: row?.email ?? '',
		totp: row?.twoFactorEnabled ?? false,
		owner: role === 'owner'
	};
}

/**
 * Does something that asks a signed-in teacher for her password once more.
 *
 * @param field Name of the password's field, for the error.
 * @throws DomainError `wrong-password` or `too-many-tries`.
 */
export async function withPassword(
	web: Web,
	field: string,
	work: (headers: Headers) => Promise<{ readonly headers: Headers }>
): Promise<void> {
	const { userId } = requireTeacher(web.locals.actor);
	// One account, one budget, from wherever: whoever is here has the session already.
	const limits = guessLimits(`own ${userId}`, 'session');
	await spend(web.locals.db, limits, web.locals.now());
	try {
		const { headers } = await work(cookiesOf(web.request));
		await forgive(web.locals.db, limits);
		passCookies(web.cookies, headers);
	} catch (error) {
		if (!isAPIError(error)) throw error;
		throw new DomainError('wrong-password', 401, 'This is not your password.', field);
	}
}

/**
 * Gives a teacher another password and signs her out everywhere else.
 *
 * @throws DomainError `wrong-password` (field `current`) or `too-many-tries`.
 */
export async function changePassword(
	web: Web,
	input: { readonly current: string; readonly password: string }
): Promise<void> {
	await withPassword(web, 'current', (headers) =>
		web.locals.accounts.api.changePassword({
			body: {
				currentPassword: input.current,
				newPassword: input.password,
				revokeOtherSessions: true
			},
			headers,
			returnHeaders: true
		})
	);
}
