import type { Answer } from '../engine/types.ts';

/** The least that is asked of a store. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** An answer that the server has not acknowledged yet, as this device keeps it: `chosen` in shown places. */
export interface Draft extends Answer {
	readonly position: number;
	readonly final: boolean;
	/** The revision of the server that it was made upon. */
	readonly base: number;
	/** What was sent before it and never acknowledged: goes first, or the server would see a conflict. */
	readonly sent: (Answer & Pick<Draft, 'final' | 'base'>) | null;
	/** Order in which drafts were made, so that they go up in it. */
	readonly order: number;
}

const PREFIX = 'readback/draft/';
const keyOf = (attempt: string, position: number) => `${PREFIX}${attempt}/${position}`;

/**
 * Keeps a draft on this device. A full or forbidden store is no reason to stop: the draft still
 * lives in the page.
 */
export function keepDraft(store: Store, attempt: string, draft: Draft): void {
	try {
		store.setItem(keyOf(attempt, draft.position), JSON.stringify(draft));
	} catch {
		return;
	}
}

/** Forgets the draft of one question. */
export function dropDraft(store: Store, attempt: string, position: number): void {
	store.removeItem(keyOf(attempt, position));
}

/** The drafts of an attempt that this device kept, the oldest first. */
export function draftsOf(store: Store, attempt: string): Draft[] {
	return keysOf(store)
		.filter((key) => key.startsWith(`${PREFIX}${attempt}/`))
		.flatMap((key) => parse(store.getItem(key)))
		.toSorted((a, b) => a.order - b.order);
}

/** The attempts of which this device keeps drafts. */
export function draftAttempts(store: Store): string[] {
	const attempts = keysOf(store).flatMap((key) =>
		key.startsWith(PREFIX) ? (key.slice(PREFIX.length).split('/')[0] ?? []) : []
	);
	return [...new Set(attempts)];
}

/** Forgets the drafts of an attempt: it was handed in. */
export function clearDrafts(store: Store, attempt: string): void {
	for (const key of keysOf(store))
		if (key.startsWith(`${PREFIX}${attempt}/`)) store.removeItem(key);
}

const keysOf = (store: Store): string[] =>
	Array.from({ length: store.length }, (_, i) => store.key(i)).filter((key) => key !== null);

function parse(value: string | null): Draft[] {
	try {
		const draft = JSON.parse(value ?? '') as Draft;
		return Number.isInteger(draft.position) && Array.isArray(draft.chosen) ? [draft] : [];
	} catch {
		return [];
	}
}
