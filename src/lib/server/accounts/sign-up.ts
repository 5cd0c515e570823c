import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database, Reader, Tx } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { DomainError, told } from '../errors.ts';
import { required } from '../forms.ts';
import { PASSWORD_LENGTH } from './auth.ts';
import { usableInvite, useInvite } from './invites.ts';
import { cleanName } from './names.ts';
import { hashPassword } from './password.ts';
import { insertUser } from './rows.ts';
import { startSession, type Web } from './session.ts';
import { signInTeacher } from './sign-in.ts';
import { newAccountLimits, spend } from './throttle.ts';

/** An e-mail address as it is kept: trimmed, in small letters. */
export const emailField = v.pipe(
	v.string(),
	v.trim(),
	v.toLowerCase(),
	v.nonEmpty(() => told('no-email', 'Type your e-mail address.')),
	v.email(() => told('bad-email', 'This is not an e-mail address.')),
	v.maxLength(254, () => told('bad-email', 'This is too long for an e-mail address.'))
);

/** A password that somebody chooses; taken as it is, spaces and all. */
export const newPasswordField = v.pipe(
	v.string(),
	v.minLength(PASSWORD_LENGTH.least, () =>
		told(
			'password-short',
			`Use ${PASSWORD_LENGTH.least} characters or more; a few words make a good password.`
		)
	),
	v.maxLength(PASSWORD_LENGTH.most, () =>
		told('too-long', `Use ${PASSWORD_LENGTH.most} characters at most.`)
	),
	v.check(
		(password) => new Set(password.toLowerCase()).size > 4,
		() => told('password-easy', 'This is too easy to guess; a few words make a good password.')
	)
);

/** The form by which a teacher makes an account. */
export const signUpFields = {
	name: required(() => told('no-name', 'Type your name, as your pupils know it.')),
	email: emailField,
	password: newPasswordField
};

export interface SignUp {
	readonly name: string;
	readonly email: string;
	readonly password: string;
	/** Secret of an invite link; without it only the first account can be made. */
	readonly invite?: string;
}

/** Whether the installation still waits for its owner. */
export function awaitsOwner(on: Reader | Tx): boolean {
	return !on.select({ id: users.id }).from(users).where(eq(users.role, 'owner')).get();
}

/**
 * Makes a teacher's account: the first on an installation owns it, every later one needs an invite.
 * Owner, address and invite are looked at in the very unit that writes, so that of two sign-ups at
 * once one is first.
 *
 * @returns The new user's id.
 * @throws DomainError `email-taken`, `invite-needed`, or one of `usableInvite`.
 */
export async function signUpTeacher(db: Database, input: SignUp, now: number): Promise<string> {
	const name = cleanName(input.name);
	const hash = await hashPassword(input.password);
	return db.write((tx) => {
		const first = awaitsOwner(tx);
		if (!first && !input.invite) {
			const message = 'Teachers come by invitation here. Ask the owner for an invite link.';
			throw new DomainError('invite-needed', 403, message);
		}
		const invite = input.invite ? usableInvite(tx, input.invite, now) : undefined;
		const { email } = input;
		if (tx.select({ id: users.id }).from(users).where(eq(users.email, email)).get()) {
			const message = 'This address has an account already. Sign in with it instead.';
			throw new DomainError('email-taken', 409, message, 'email');
		}
		const userId = insertUser(tx, { name, email, role: first ? 'owner' : 'teacher', hash }, now);
		if (invite) useInvite(tx, invite.id, userId, now);
		return userId;
	});
}

/** What the second of two equal forms runs into. */
const MADE_BY_THE_FIRST = new Set(['email-taken', 'invite-needed', 'invite-used']);

/**
 * Makes a teacher's account and signs her in. A form that was sent twice ends as if sent once: who
 * knows the password of the account that is there is signed in to it.
 *
 * @param address Where the request comes from, for the throttle.
 * @returns `in`, or `code` where that account asks for a one-time code.
 * @throws DomainError as `signUpTeacher`, and `too-many-tries`.
 */
export async function signUpAndIn(
	web: Web,
	input: SignUp,
	address: string
): Promise<'in' | 'code'> {
	const { db, now } = web.locals;
	await spend(db, newAccountLimits(address), now());
	try {
		await startSession(web, await signUpTeacher(db, input, now()));
		return 'in';
	} catch (error) {
		if (!(error instanceof DomainError) || !MADE_BY_THE_FIRST.has(error.code)) throw error;
		return signInTeacher(web, input, address).catch(() => Promise.reject(error));
	}
}
