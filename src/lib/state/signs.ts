import type { HereReply } from '../server/live/here.ts';

/** How often a page tells that it is open, in ms. */
const EVERY = 25_000;

/**
 * Tells the server from time to time that the page of an attempt is open, and at which question; its
 * answer brings the end of the attempt, which a teacher may have moved.
 *
 * @param position Asked each time: the place of the question that is shown, null at the end.
 * @returns How to stop.
 */
export function startSigns(
	attemptId: string,
	position: () => number | null,
	onreply: (reply: HereReply) => void
): () => void {
	async function tell(): Promise<void> {
		const body = JSON.stringify({ position: position() });
		const headers = { 'content-type': 'application/json' };
		const address = `/api/attempts/${attemptId}/here`;
		// A sign that is lost is made good by the next.
		const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
		if (answer?.ok) onreply((await answer.json()) as HereReply);
	}
	void tell();
	const timer = setInterval(() => void tell(), EVERY);
	return () => clearInterval(timer);
}
