import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { DAY, SECOND } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { credentials, sessions, twoFactors, users, verifications } from '../db/schema/accounts.ts';
import { openSession } from './open-session.ts';
import { hashPassword, verifyPassword } from './password.ts';

/** Fewest and most characters of a teacher's password. */
export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;

export interface AccountsOptions {
	/** Signs sessions and seals one-time codes. */
	readonly secret: string;
	/** Whether browsers reach the server by https, so that cookies may be held to it. */
	readonly secure: boolean;
}

/**
 * Sessions, passwords and one-time codes. There is no address by which a browser reaches it: our own
 * forms call `api` on the server, so its limit by address and its origin check have nothing to do;
 * `throttle.ts` and the hooks do theirs. Accounts are made by `sign-up.ts` and by joining a class only.
 *
 * What it writes goes through the write path's connection, each statement a commit of its own.
 */
export function openAccounts(db: Database, { secret, secure }: AccountsOptions) {
	return betterAuth({
		appName: 'Readback',
		// Never used to build a link; without it the library would guess one for each request.
		baseURL: secure ? 'https://readback.invalid' : 'http://readback.invalid',
		secret,
		database: drizzleAdapter(db.library, {
			provider: 'sqlite',
			schema: {
				user: users,
				session: sessions,
				account: credentials,
				verification: verifications,
				twoFactor: twoFactors
			}
		}),
		user: { additionalFields: { role: { type: 'string', required: true, input: false } } },
		session: { expiresIn: (30 * DAY) / SECOND, updateAge: DAY / SECOND },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: PASSWORD_LENGTH.least,
			maxPasswordLength: PASSWORD_LENGTH.most,
			password: {
				hash: hashPassword,
				verify: ({ hash, password }) => verifyPassword(hash, password)
			}
		},
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { level: 'error' },
		advanced: {
			cookiePrefix: 'readback',
			useSecureCookies: secure,
			ipAddress: { disableIpTracking: true },
			database: { generateId: () => newId() }
		},
		plugins: [twoFactor({ issuer: 'Readback' }), openSession()]
	});
}

/** Sessions, passwords and one-time codes of one installation. */
export type Accounts = ReturnType<typeof openAccounts>;
