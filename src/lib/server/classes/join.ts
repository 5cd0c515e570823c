import { and, count, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requirePupil } from '../accounts/authority.ts';
import { cleanName, nameKey } from '../accounts/names.ts';
import { newPassphrase } from '../accounts/passphrase.ts';
import { hashPassword } from '../accounts/password.ts';
import { insertUser, madeUpAddress, replaceHash } from '../accounts/rows.ts';
import { MINUTE } from '../db/clock.ts';
import { isId, newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { enrolments } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { classToJoin } from './find.ts';

/** Most pupils of one name in a class: each is one more passphrase to try when they come back. */
const SAME_NAME_MOST = 5;

/** How long the second of two equal forms still counts as the first. */
const SAME_FORM_MS = MINUTE;

export interface Joining {
	/** As typed. */
	readonly code: string;
	readonly name: string;
	/** A new id, made with the form. */
	readonly once: string;
	/** True where the pupil has said to be another person than the one of that name. */
	readonly another: boolean;
}

export interface Joined {
	readonly userId: string;
	/** To be shown now: it is kept only as a hash. */
	readonly passphrase: string;
}

function enrol(tx: Tx, classId: string, pupilId: string, name: string, now: number): void {
	const row = { id: newId(), classId, pupilId, name, nameKey: nameKey(name), joinedAt: now };
	tx.insert(enrolments)
		.values(row)
		.onConflictDoUpdate({
			target: [enrolments.classId, enrolments.pupilId],
			set: { removedAt: null }
		})
		.run();
}

const sameNames = (tx: Tx, classId: string, name: string) =>
	tx
		.select({ found: count() })
		.from(enrolments)
		.where(
			and(
				eq(enrolments.classId, classId),
				eq(enrolments.nameKey, nameKey(name)),
				isNull(enrolments.removedAt)
			)
		)
		.get()?.found ?? 0;

const stale = () => new DomainError('stale-form', 400, 'Load this page again and retry.');

/** The pupil whom this very form has made a moment ago; longer ago it is a form that was kept. */
function madeBefore(tx: Tx, email: string, now: number): string | undefined {
	const made = tx
		.select({ id: users.id, createdAt: users.createdAt })
		.from(users)
		.where(eq(users.email, email))
		.get();
	if (made && made.createdAt.getTime() <= now - SAME_FORM_MS) throw stale();
	return made?.id;
}

/**
 * Lets somebody new into a class: an account with a passphrase, and a place on the roster. The
 * passphrase is in the answer and nowhere else; sent twice at once, the same pupil gets the second.
 *
 * @throws DomainError `same-name` (field `same`) where the pupil must say who of that name it is;
 * `code-unknown`, `code-closed`, `too-many-of-one-name`, or for the name. Then nothing is written.
 */
export async function joinClass(db: Database, input: Joining, now: number): Promise<Joined> {
	const name = cleanName(input.name);
	classToJoin(db.read, input.code, now);
	if (!isId(input.once)) throw stale();
	const passphrase = newPassphrase();
	const hash = await hashPassword(passphrase);
	const email = madeUpAddress(`pupil-${input.once}`);
	return db.write((tx): Joined => {
		const { id } = classToJoin(tx, input.code, now);
		const before = madeBefore(tx, email, now);
		if (before) {
			replaceHash(tx, before, hash, now);
			return { userId: before, passphrase };
		}
		const found = sameNames(tx, id, name);
		if (found > 0 && !input.another) {
			const message = `Somebody called ${name} is in this class already.`;
			throw new DomainError('same-name', 409, message, 'same');
		}
		if (found >= SAME_NAME_MOST) {
			const message = 'Many in this class have this name. Add a letter of your family name.';
			throw new DomainError('too-many-of-one-name', 409, message, 'name');
		}
		const userId = insertUser(tx, { name, email, role: 'pupil', hash }, now);
		enrol(tx, id, userId, name, now);
		return { userId, passphrase };
	});
}

/**
 * Brings a pupil who has an account into one more class; harmless twice.
 *
 * @throws DomainError `code-unknown` or `code-closed`.
 */
export async function joinAnotherClass(
	db: Database,
	actor: Actor | null,
	code: string,
	now: number
): Promise<void> {
	const pupil = requirePupil(actor);
	await db.write((tx) => enrol(tx, classToJoin(tx, code, now).id, pupil.userId, pupil.name, now));
}
