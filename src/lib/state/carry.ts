import { draftAttempts, type Store } from './drafts.ts';
import { openOutbox } from './outbox.ts';
import { sendAnswer, type Extra } from './send-answer.ts';

/**
 * Sends what still waits on this device, of every attempt, once: the page of its attempt was left before
 * the network came back. Resolves to whether nothing waits any more.
 */
export async function carryDrafts(store: Store): Promise<boolean> {
	const sent = draftAttempts(store).map((attempt) =>
		openOutbox<Extra>({
			attempt,
			store,
			send: (sending) => sendAnswer(attempt, sending),
			later: () => undefined,
			// Each draft knows the revision that it was made upon.
			revisions: [],
			onreply: () => undefined
		}).flush()
	);
	return (await Promise.all(sent)).every(Boolean);
}
