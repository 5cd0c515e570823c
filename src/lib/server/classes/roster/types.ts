/** A pupil that a list or a file names. */
export interface Named {
	/** Number of the line in its file, from 1. */
	readonly line: number;
	/** As it stands there. */
	readonly name: string;
	/** Id in the school's own system, or null. */
	readonly externalId: string | null;
}

/** A line that cannot be taken, and why. */
export interface Untaken {
	readonly line: number;
	/** What stands there, cut where it is long. */
	readonly text: string;
	/** One plain sentence. */
	readonly why: string;
}

/** What one list or one class of a file holds. */
export interface RosterList {
	/** Id of the class within its file; empty for a plain list. */
	readonly id: string;
	/** Name of the class in its file; empty for a plain list. */
	readonly title: string;
	readonly pupils: readonly Named[];
	readonly untaken: readonly Untaken[];
}

/** Cuts what a line holds to what a report can show. */
export const shortened = (text: string): string =>
	text.length > 80 ? `${text.slice(0, 79)}…` : text;
