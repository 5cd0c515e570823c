import { isAPIError } from 'better-auth/api';
import * as v from 'valibot';
import { DomainError } from '../errors.ts';
import { withPassword } from './account.ts';
import { requireTeacher } from './authority.ts';
import { cookiesOf, passCookies, type Web } from './session.ts';
import { forgive, guessLimits, spend } from './throttle.ts';

/** Name of the field in which the password is asked for to begin or end it. */
export const TOTP_PASSWORD = 'totpPassword';

/** What a teacher needs to set an authenticator up; shown until the first code from it is right. */
export interface TotpSetup {
	/** `otpauth://totp/...` */
	readonly uri: string;
	/** Each good once, for when the authenticator is not at hand. */
	readonly backupCodes: readonly string[];
}

const setupText = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({
		uri: v.pipe(v.string(), v.startsWith('otpauth://totp/'), v.maxLength(1000)),
		backupCodes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(20))
	})
);

/** The setup that a form carries on, so that a mistyped code does not lose the picture; else null. */
export function carriedSetup(text: string): TotpSetup | null {
	const read = v.safeParse(setupText, text);
	return read.success ? read.output : null;
}

/** The secret of a setup in letters, for who cannot take the picture. */
export const secretOf = (setup: TotpSetup) => new URL(setup.uri).searchParams.get('secret') ?? '';

/**
 * Begins the setting up of an authenticator; nothing is asked for at sign-in before `confirmTotp`.
 *
 * @throws DomainError `wrong-password` (field `TOTP_PASSWORD`) or `too-many-tries`.
 */
export async function beginTotp(web: Web, password: string): Promise<TotpSetup> {
	let setup: TotpSetup | undefined;
	await withPassword(web, TOTP_PASSWORD, async (headers) => {
		const { api } = web.locals.accounts;
		const body = { password, method: 'totp' } as const;
		const begun = await api.enableTwoFactor({ body, headers, returnHeaders: true });
		const { totpURI, backupCodes } = begun.response as {
			readonly totpURI: string;
			readonly backupCodes: readonly string[];
		};
		setup = { uri: totpURI, backupCodes };
		return begun;
	});
	if (!setup) throw new Error('The accounts library gave no setup');
	return setup;
}

/**
 * Ends the setting up with the first code: from now on each sign-in asks for one.
 *
 * @throws DomainError `wrong-code` (field `code`) or `too-many-tries`.
 */
export async function confirmTotp(web: Web, typed: string): Promise<void> {
	const { userId } = requireTeacher(web.locals.actor);
	const { accounts, db, now } = web.locals;
	const limits = guessLimits(`totp ${userId}`, 'session');
	await spend(db, limits, now());
	try {
		const { headers } = await accounts.api.verifyTOTP({
			body: { code: typed.replace(/\s/g, '') },
			headers: cookiesOf(web.request),
			returnHeaders: true
		});
		await forgive(db, limits);
		passCookies(web.cookies, headers);
	} catch (error) {
		if (!isAPIError(error)) throw error;
		const message = 'This code is not right. Take the one that the app shows now.';
		throw new DomainError('wrong-code', 400, message, 'code');
	}
}

/** Stops asking for codes. @throws DomainError `wrong-password` (field `TOTP_PASSWORD`) or `too-many-tries`. */
export async function endTotp(web: Web, password: string): Promise<void> {
	await withPassword(web, TOTP_PASSWORD, (headers) =>
		web.locals.accounts.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })
	);
}
