import { eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requirePupil } from '../accounts/authority.ts';
import { cleanName } from '../accounts/names.ts';
import { newPassphrase } from '../accounts/passphrase.ts';
import { hashPassword } from '../accounts/password.ts';
import { insertUser, madeUpAddress, replaceHash } from '../accounts/rows.ts';
import { MINUTE } from '../db/clock.ts';
import { isId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { DomainError } from '../errors.ts';
import { enrol, SAME_NAME_MOST, sameNames } from './enrol.ts';
import { classToJoin, isInClass, type ClassRow } from './find.ts';
import { ask } from './waiting.ts';

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
	/** True where a teacher must let the pupil in first. */
	readonly waiting: boolean;
}

/** Onto the roster, or onto the waiting list where the class has one. */
function enter(
	tx: Tx,
	{ id: classId, joinApproval }: ClassRow,
	pupil: { readonly pupilId: string; readonly name: string },
	now: number
): void {
	if (joinApproval) ask(tx, { classId, ...pupil }, now);
	else enrol(tx, { classId, ...pupil }, now);
}

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
 * Lets somebody new into a class: an account with a passphrase, and a place on the roster, or on the
 * waiting list where a teacher lets pupils in. The passphrase is in the answer and nowhere else; sent twice at once, the same pupil gets the second.
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
		const row = classToJoin(tx, input.code, now);
		const { id, joinApproval } = row;
		const before = madeBefore(tx, email, now);
		if (before) {
			replaceHash(tx, before, hash, now);
			return { userId: before, passphrase, waiting: joinApproval };
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
		enter(tx, row, { pupilId: userId, name }, now);
		return { userId, passphrase, waiting: joinApproval };
	});
}

/**
 * Brings a pupil who has an account into one more class, or onto its waiting list; harmless twice.
 *
 * @throws DomainError `code-unknown`, `code-closed` or `turned-away`.
 */
export async function joinAnotherClass(
	db: Database,
	actor: Actor | null,
	code: string,
	now: number
): Promise<void> {
	const pupil = requirePupil(actor);
	const { userId: pupilId, name } = pupil;
	await db.write((tx) => {
		const row = classToJoin(tx, code, now);
		if (!isInClass(tx, row.id, pupilId)) enter(tx, row, { pupilId, name }, now);
	});
}
