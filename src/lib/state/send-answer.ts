import type { AnswerReply } from '../server/attempts/reply.ts';
import type { Reply, Sending } from './outbox.ts';

/** What comes with a saved answer. */
export interface Extra {
	/** Verdict, where the answer is final and verdicts come at once. */
	readonly feedback: AnswerReply['feedback'];
	/** The server's clock as it answered. */
	readonly now: number;
}

/** How long one sending may take, in ms, before it counts as lost. */
const PATIENCE = 12_000;

/**
 * Sends one answer to the server; never throws.
 *
 * @param ask `fetch`; of a client that is no browser, one that knows the address and who asks.
 */
export async function sendAnswer(
	attempt: string,
	sending: Sending,
	ask: (path: string, how: RequestInit) => Promise<Response> = fetch
): Promise<Reply<Extra>> {
	try {
		const response = await ask(`/api/attempts/${attempt}/answers`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify(sending),
			keepalive: true,
			signal: AbortSignal.timeout(PATIENCE)
		});
		if (response.ok) return replyOf((await response.json()) as AnswerReply);
		// Whoever is signed out can sign in again in another window: what waits here stays.
		if (response.status >= 500 || [401, 408, 429].includes(response.status))
			return { kind: 'lost' };
		const { code = '', message = '' } = (await response.json()) as Record<string, string>;
		return { kind: 'refused', code, message };
	} catch {
		return { kind: 'lost' };
	}
}

function replyOf({ outcome, answer, feedback, now }: AnswerReply): Reply<Extra> {
	return outcome === 'newer'
		? { kind: 'newer', answer }
		: { kind: 'saved', answer, extra: { feedback, now } };
}
