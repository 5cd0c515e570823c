import { isAPIError } from 'better-auth/api';
import { DomainError } from '../errors.ts';
import { closeSession, cookiesOf, passCookies, type Web } from './session.ts';
import { forgive, guessLimits, spend } from './throttle.ts';

const wrong = () =>
	new DomainError(
		'wrong-password',
		401,
		'This address and password do not belong together.',
		'password'
	);

/**
 * Signs a teacher in by address and password.
 *
 * @param address Where the request comes from, for the throttle.
 * @returns `in`, or `code` where a one-time code is still asked for.
 * @throws DomainError `wrong-password` or `too-many-tries`.
 */
export async function signInTeacher(
	web: Web,
	input: { readonly email: string; readonly password: string },
	address: string
): Promise<'in' | 'code'> {
	const { accounts, db, now } = web.locals;
	const limits = guessLimits(input.email, address);
	await spend(db, limits, now());
	try {
		const { headers, response } = await accounts.api.signInEmail({
			body: { email: input.email, password: input.password },
			headers: cookiesOf(web.request),
			returnHeaders: true
		});
		await forgive(db, limits);
		if (web.locals.actor) await closeSession(accounts, web.request);
		passCookies(web.cookies, headers);
		return 'twoFactorRedirect' in response ? 'code' : 'in';
	} catch (error) {
		if (isAPIError(error)) throw wrong();
		throw error;
	}
}

/**
 * The second step of a teacher with an authenticator: a code of six digits, or one of the backup codes.
 *
 * @throws DomainError `wrong-code`, or `code-too-late` where she must start again.
 */
export async function signInByCode(web: Web, typed: string): Promise<void> {
	const code = typed.replace(/\s/g, '');
	const call = { body: { code }, headers: cookiesOf(web.request), returnHeaders: true } as const;
	const { api } = web.locals.accounts;
	try {
		const { headers } = /^\d{6}$/.test(code)
			? await api.verifyTOTP(call)
			: await api.verifyBackupCode(call);
		passCookies(web.cookies, headers);
	} catch (error) {
		if (!isAPIError(error)) throw error;
		throw codeError(error.body?.code);
	}
}

function codeError(code: string | undefined): DomainError {
	if (code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE')
		return new DomainError('wrong-code', 401, 'This code is not right. Codes change fast.', 'code');
	if (code === 'ACCOUNT_TEMPORARILY_LOCKED')
		return new DomainError('too-many-tries', 429, 'Too many tries. Wait 15 minutes.', 'code');
	return new DomainError('code-too-late', 401, 'That took too long. Sign in again.', 'code');
}
