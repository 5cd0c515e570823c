import { eq } from 'drizzle-orm';
import type { Actor } from '../../accounts/actor.ts';
import { requireOwnEnrolment } from '../../accounts/authority.ts';
import { classById } from '../../accounts/authority-queries.ts';
import { sittingsOfUser } from '../../attempts/queries.ts';
import type { Database, Reader, Tx } from '../../db/open.ts';
import { enrolments } from '../../db/schema/classes.ts';
import { DomainError } from '../../errors.ts';

/** An assignment that both accounts have taken. */
export interface TakenTwice {
	readonly title: string;
	/** Attempts of the account that stays, and of the one that goes. */
	readonly kept: number;
	readonly moved: number;
}

/** What merging two accounts of one pupil would do. */
export interface MergeLook {
	readonly keep: { readonly enrolmentId: string; readonly name: string; readonly pupilId: string };
	readonly drop: { readonly enrolmentId: string; readonly name: string; readonly pupilId: string };
	/** Attempts that move to the account that stays. */
	readonly attempts: number;
	readonly twice: readonly TakenTwice[];
}

/** Attempts by what they were at: the assignment, or a sample's quiz. */
export const placeOf = (attempt: { assignmentId: string | null; quizId: string }): string =>
	attempt.assignmentId ?? `quiz ${attempt.quizId}`;

/** The classes of the account that goes must be the teacher's own: nobody merges a stranger's pupil. */
function checkClasses(on: Reader | Tx, pupilId: string, teacherId: string): void {
	const places = on.select().from(enrolments).where(eq(enrolments.pupilId, pupilId)).all();
	const foreign = places.some(
		({ classId }) => !classById(on).get({ id: classId, user: teacherId })?.taught
	);
	if (!foreign) return;
	const message =
		'The account that would go is in a class of another teacher too. Keep that one, or ask her.';
	throw new DomainError('foreign-class', 409, message, 'drop');
}

/**
 * Looks at two accounts before they are merged; changes nothing.
 *
 * @throws DomainError `same-account` (400), `foreign-class` or `both-under-way` (409), field `drop`.
 */
export async function lookAtMerge(
	db: Database,
	actor: Actor | null,
	{ keepId, dropId }: { readonly keepId: string; readonly dropId: string }
): Promise<MergeLook> {
	const keep = await requireOwnEnrolment(db, actor, keepId);
	const drop = await requireOwnEnrolment(db, actor, dropId);
	if (keep.pupilId === drop.pupilId)
		throw new DomainError('same-account', 400, 'Choose two different accounts.', 'drop');
	checkClasses(db.read, drop.pupilId, actor?.userId ?? '');
	const face = ({ id, name, pupilId }: typeof keep) => ({ enrolmentId: id, name, pupilId });
	return { keep: face(keep), drop: face(drop), ...meeting(db.read, keep.pupilId, drop.pupilId) };
}

/** What two people have both taken. @throws DomainError `both-under-way` (409, field `drop`). */
export function meeting(
	on: Reader | Tx,
	keepId: string,
	dropId: string
): Pick<MergeLook, 'attempts' | 'twice'> {
	const kept = sittingsOfUser(on).all({ user: keepId });
	const moved = sittingsOfUser(on).all({ user: dropId });
	const groups = Map.groupBy(moved, placeOf);
	const twice = [...groups].flatMap(([place, theirs]) => {
		const own = kept.filter((one) => placeOf(one) === place);
		const title = theirs[0]?.title ?? '';
		const open = (list: typeof own) => list.some(({ submittedAt }) => submittedAt === null);
		if (open(own) && open(theirs)) {
			const message = `Both accounts have “${title}” under way. Let one hand it in, or end it, then merge.`;
			throw new DomainError('both-under-way', 409, message, 'drop');
		}
		return own.length > 0 ? [{ title, kept: own.length, moved: theirs.length }] : [];
	});
	return { attempts: moved.length, twice };
}
