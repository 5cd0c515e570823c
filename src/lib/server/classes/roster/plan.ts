import { eq } from 'drizzle-orm';
import { cleanName, nameKey } from '../../accounts/names.ts';
import type { Reader, Tx } from '../../db/open.ts';
import { enrolments } from '../../db/schema/classes.ts';
import { DomainError } from '../../errors.ts';
import { SAME_NAME_MOST } from '../enrol.ts';
import { shortened, type Named, type Untaken } from './types.ts';

/** Most pupils that are taken at once. */
export const MOST_PUPILS = 400;

/** What happens to one pupil of a list: `new` gets an account, `back` was removed and is put back. */
export interface Taken {
	readonly line: number;
	readonly name: string;
	readonly externalId: string | null;
	readonly what: 'new' | 'back';
	/** The place on the roster that is put back; null for a new pupil. */
	readonly enrolmentId: string | null;
}

/** What of a list is taken and what is not, before anything is done. */
export interface Plan {
	readonly taken: readonly Taken[];
	readonly untaken: readonly Untaken[];
}

type Place = typeof enrolments.$inferSelect;

/** Tells for each pupil of a list what would happen to it in a class. Changes nothing. */
export function planRoster(on: Reader | Tx, classId: string, pupils: readonly Named[]): Plan {
	const places = on.select().from(enrolments).where(eq(enrolments.classId, classId)).all();
	const taken: Taken[] = [];
	const untaken: Untaken[] = [];
	for (const one of pupils) {
		const named = nameFrom(one);
		const why = 'why' in named ? named.why : whyNot({ ...one, ...named }, places, taken);
		if (why !== null || 'why' in named)
			untaken.push({ line: one.line, text: shortened(one.name), why: why ?? '' });
		else taken.push(takenAs({ ...one, name: named.name }, places));
	}
	return { taken, untaken };
}

function nameFrom({ name }: Named): { readonly name: string } | { readonly why: string } {
	try {
		return { name: cleanName(name) };
	} catch (error) {
		if (error instanceof DomainError)
			return { why: error.code === 'name-missing' ? 'There is no name in it.' : error.message };
		throw error;
	}
}

const same = (one: { name: string; externalId: string | null }, other: typeof one): boolean =>
	one.externalId !== null && other.externalId !== null
		? one.externalId === other.externalId
		: nameKey(one.name) === nameKey(other.name);

/** Why a pupil with a name is not taken, or null. */
function whyNot(one: Named, places: readonly Place[], taken: readonly Taken[]): string | null {
	if (taken.length >= MOST_PUPILS) return `A list may have ${MOST_PUPILS} pupils at most.`;
	if (taken.some((other) => same(one, other)))
		return 'It is in the list twice. If these are two pupils, add a letter to one name.';
	if (places.some((place) => place.removedAt === null && same(one, place)))
		return 'This pupil is on the roster already.';
	const key = nameKey(one.name);
	const ofName = [
		...places.filter((place) => place.removedAt === null && place.nameKey === key),
		...taken.filter((other) => nameKey(other.name) === key)
	];
	return ofName.length < SAME_NAME_MOST
		? null
		: `${SAME_NAME_MOST} pupils have this name. Add a letter of the family name.`;
}

function takenAs(one: Named, places: readonly Place[]): Taken {
	const { line, name, externalId } = one;
	const before = places.filter((place) => place.removedAt !== null && same(one, place));
	// Two who left and had one name cannot be told apart: then this is somebody new.
	const back = before.length === 1 ? before[0] : undefined;
	return {
		line,
		name,
		externalId,
		what: back ? 'back' : 'new',
		enrolmentId: back?.id ?? null
	};
}
