import { createHash } from 'node:crypto';
import type { Question } from '../../../engine/types.ts';
import type { Reader } from '../../db/open.ts';
import type { Standing } from '../../db/schema/scores.ts';
import { DomainError } from '../../errors.ts';
import { inForce, type InForce } from './in-force.ts';
import { withKey, type NewKey } from './key.ts';
import { typedKey, type Ruling } from './ruling.ts';
import type { Scope } from './scope.ts';

/** What a teacher wants to change about a question that pupils have answered. */
export type Change =
	| { readonly kind: 'key'; readonly key: NewKey }
	| { readonly kind: 'standing'; readonly standing: Standing }
	| { readonly kind: 'points'; readonly points: number }
	| { readonly kind: 'typed'; readonly text: string; readonly credit: number };

/** A change worked out, before anything is written. */
export interface Proposal {
	readonly scope: Scope;
	readonly change: Change;
	readonly reason: string;
	/** How the question is marked as long as nothing is done. */
	readonly now: InForce;
	/** How it would be marked. */
	readonly ruling: Ruling;
	/** The question whose key would count. */
	readonly keyed: Question | null;
	/** Names this change to the question as it stands: who applies it has seen just that. */
	readonly token: string;
}

const wrong = (field: string, message: string) =>
	new DomainError('wrong-value', 422, message, field);

/** Stands for the id of a version that is not written yet. */
const UNWRITTEN = 'unwritten';

/** Most points that a question may be worth. */
export const MOST_POINTS = 100;

/**
 * Works out what a change would make of a question.
 *
 * @throws DomainError `question-not-found` (404), `wrong-value` (422; field: reason, key, standing,
 * points).
 */
export function propose(read: Reader, scope: Scope, change: Change, reason: string): Proposal {
	if (reason === '') throw wrong('reason', 'Write why, in one sentence: pupils read it too.');
	const now = inForce(read, scope);
	const base = { scope, change, reason, now, token: tokenOf(now, change) };
	const kept = { keyed: now.keyed, ruling: now.ruling };
	switch (change.kind) {
		case 'key': {
			const keyed = withKey(now.keyed ?? now.seen, change.key, reason);
			if (!keyed)
				throw wrong('key', 'This is the key already, or leaves no right answer. Change something.');
			return { ...base, keyed, ruling: { ...now.ruling, keyVersionId: UNWRITTEN } };
		}
		case 'standing':
			if (change.standing === now.ruling.standing)
				throw wrong('standing', 'This is how it counts already. Choose another.');
			return { ...base, ...kept, ruling: { ...now.ruling, standing: change.standing } };
		case 'points': {
			const { points } = change;
			if (!(points > 0 && points <= MOST_POINTS))
				throw wrong('points', `Choose points above 0, and ${MOST_POINTS} at most.`);
			return { ...base, ...kept, ruling: { ...now.ruling, points } };
		}
		case 'typed': {
			const typed = new Map([...now.ruling.typed, [typedKey(change.text), change.credit]]);
			return { ...base, ...kept, ruling: { ...now.ruling, typed } };
		}
	}
}

const tokenOf = ({ latest }: InForce, change: Change) =>
	createHash('sha256')
		.update(JSON.stringify([latest, change]))
		.digest('hex')
		.slice(0, 16);
