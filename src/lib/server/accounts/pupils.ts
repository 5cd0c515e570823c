import { and, eq, isNull } from 'drizzle-orm';
import { classOfCode } from '../classes/find.ts';
import { plainCode } from '../classes/codes.ts';
import type { Database } from '../db/open.ts';
import { credentials } from '../db/schema/accounts.ts';
import { enrolments, waiting } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { nameKey } from './names.ts';
import { plainPassphrase } from './passphrase.ts';
import { pretendToVerify, verifyPassword } from './password.ts';
import { startSession, type Web } from './session.ts';
import { codeLimits, forgive, guessLimits, spend } from './throttle.ts';

export interface PupilSignIn {
	/** All as typed. */
	readonly code: string;
	readonly name: string;
	readonly passphrase: string;
}

const pupilsNamed = (db: Database, classId: string, name: string) =>
	db.read
		.select({ userId: enrolments.pupilId, hash: credentials.password })
		.from(enrolments)
		.innerJoin(credentials, eq(credentials.userId, enrolments.pupilId))
		.where(
			and(
				eq(enrolments.classId, classId),
				eq(enrolments.nameKey, nameKey(name)),
				isNull(enrolments.removedAt)
			)
		)
		.unionAll(
			// Whoever waits to be let in has an account already, and sees that on the first page.
			db.read
				.select({ userId: waiting.pupilId, hash: credentials.password })
				.from(waiting)
				.innerJoin(credentials, eq(credentials.userId, waiting.pupilId))
				.where(
					and(
						eq(waiting.classId, classId),
						eq(waiting.nameKey, nameKey(name)),
						isNull(waiting.refusedAt)
					)
				)
		)
		.all();

/**
 * The pupil of a class who has this name and passphrase; two of one name are told apart by it.
 *
 * @throws DomainError `code-unknown` or `wrong-passphrase`.
 */
export async function findPupil(db: Database, input: PupilSignIn): Promise<string> {
	const { id } = classOfCode(db.read, input.code);
	const passphrase = plainPassphrase(input.passphrase);
	const candidates = pupilsNamed(db, id, input.name);
	if (candidates.length === 0) await pretendToVerify(passphrase);
	for (const { userId, hash } of candidates) {
		if (hash && (await verifyPassword(hash, passphrase))) return userId;
	}
	const message =
		'These words do not go with this name in this class. Your teacher can give you new ones.';
	throw new DomainError('wrong-passphrase', 401, message, 'passphrase');
}

/**
 * Signs a pupil in who comes back, on any device.
 *
 * @param address Where the request comes from, for the throttle.
 * @throws DomainError as `findPupil`, and `too-many-tries`.
 */
export async function signInPupil(web: Web, input: PupilSignIn, address: string): Promise<void> {
	const { db, now } = web.locals;
	const account = `pupil ${plainCode(input.code)} ${nameKey(input.name)}`;
	const guesses = guessLimits(account, address);
	const codes = codeLimits(address);
	await spend(db, [...guesses, ...codes], now());
	try {
		const userId = await findPupil(db, input);
		await forgive(db, [...guesses, ...codes]);
		await startSession(web, userId);
	} catch (error) {
		// The code was right, so it was no guess at codes.
		if (error instanceof DomainError && error.code === 'wrong-passphrase') await forgive(db, codes);
		throw error;
	}
}
