import type { Role } from '../db/schema/accounts.ts';

/** Whoever is behind a request: a person with an account, or a guest. */
export interface Actor {
	readonly userId: string;
	/** As shown; a guest's is "Guest". */
	readonly name: string;
	readonly role: Role;
}

/** Whether somebody may do what teachers do. */
export function teaches(actor: Actor | null): boolean {
	return actor?.role === 'owner' || actor?.role === 'teacher';
}
