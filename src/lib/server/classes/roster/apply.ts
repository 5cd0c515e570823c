import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor } from '../../accounts/actor.ts';
import { requireOwnClass } from '../../accounts/authority.ts';
import { newPassphrase } from '../../accounts/passphrase.ts';
import { hashPassword } from '../../accounts/password.ts';
import { insertUser, madeUpAddress } from '../../accounts/rows.ts';
import { newId } from '../../db/id.ts';
import type { Database } from '../../db/open.ts';
import { enrolments } from '../../db/schema/classes.ts';
import { DomainError } from '../../errors.ts';
import { enrol } from '../enrol.ts';
import { record } from '../record.ts';
import { MOST_PUPILS, planRoster, type Plan } from './plan.ts';
import type { Named } from './types.ts';

/** A new pupil with the words to sign in by, shown once. */
export interface NewPupil {
	readonly name: string;
	readonly passphrase: string;
}

export interface Applied extends Plan {
	readonly pupils: readonly NewPupil[];
}

/** How many passphrases are hashed at a time: each takes 19 MiB and a thread. */
const AT_ONCE = 4;

async function withHashes(count: number) {
	const made: { passphrase: string; hash: string }[] = [];
	while (made.length < count) {
		const some = Array.from({ length: Math.min(AT_ONCE, count - made.length) }, newPassphrase);
		const hashes = await Promise.all(some.map(hashPassword));
		made.push(...some.map((passphrase, i) => ({ passphrase, hash: hashes[i] ?? '' })));
	}
	return made;
}

/**
 * Takes the pupils of a list into a class, in one piece: either all that the plan of the moment
 * takes, or nobody. Sent twice, the second finds everybody on the roster.
 *
 * @returns What was taken and what was not, and the words of the new pupils.
 */
export async function applyRoster(
	db: Database,
	actor: Actor | null,
	{ classId, pupils }: { readonly classId: string; readonly pupils: readonly Named[] },
	now: number
): Promise<Applied> {
	await requireOwnClass(db, actor, classId);
	const before = planRoster(db.read, classId, pupils);
	const words = await withHashes(before.taken.filter(({ what }) => what === 'new').length);
	return db.write((tx): Applied => {
		const plan = planRoster(tx, classId, pupils);
		const made: NewPupil[] = [];
		for (const { name, externalId, enrolmentId } of plan.taken) {
			if (enrolmentId !== null) {
				const set = { removedAt: null, ...(externalId === null ? {} : { externalId }) };
				tx.update(enrolments).set(set).where(eq(enrolments.id, enrolmentId)).run();
				continue;
			}
			const given = words[made.length];
			if (!given)
				throw new DomainError('changed', 409, 'The roster changed meanwhile. Look again.');
			const email = madeUpAddress(`pupil-${newId()}`);
			const pupilId = insertUser(tx, { name, email, role: 'pupil', hash: given.hash }, now);
			enrol(tx, { classId, pupilId, name, externalId }, now);
			made.push({ name, passphrase: given.passphrase });
		}
		record(tx, actor, 'class.roster-taken', classId, { taken: plan.taken.length }, now);
		return { ...plan, pupils: made };
	});
}

const Carried = v.pipe(
	v.array(v.tuple([v.number(), v.string(), v.nullable(v.string())])),
	v.maxLength(MOST_PUPILS)
);

/** A list as the form that confirms it carries it. */
export const carry = (pupils: readonly Named[]): string =>
	JSON.stringify(pupils.map(({ line, name, externalId }) => [line, name, externalId]));

/** The list that a form carried. @throws DomainError `stale-form` (400). */
export function carried(text: string): readonly Named[] {
	try {
		const rows = v.parse(Carried, JSON.parse(text));
		return rows.map(([line, name, externalId]) => ({ line, name, externalId }));
	} catch {
		throw new DomainError('stale-form', 400, 'Send the list once more.');
	}
}
