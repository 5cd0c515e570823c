import { clearTimeout, setTimeout } from 'node:timers';
import { memoryStore } from '../../src/lib/state/memory-store.ts';
import { openOutbox } from '../../src/lib/state/outbox.ts';
import { sendAnswer, type Extra } from '../../src/lib/state/send-answer.ts';
import { OPTIONS, type Hall } from './hall.ts';
import type { Pupil } from './pupil.ts';
import type { Acknowledged, Sat } from './tally.ts';

/** What a page would wait for the network again, less many times over: nobody looks on. */
const HASTE = 20;

/**
 * Answers every question twice over HTTP with the outbox of the real page, and hands in.
 *
 * @param orderOf Shown place -> option, by position.
 * @param onsaved Called after each acknowledgement.
 */
export async function answerPlainly(
	{ count }: Hall,
	pupil: Pupil,
	orderOf: (position: number) => readonly number[],
	onsaved: () => void
): Promise<Sat> {
	const acknowledged: Acknowledged[] = [];
	const last = new Map<number, string>();
	const timers = new Set<NodeJS.Timeout>();
	const outbox = openOutbox<Extra>({
		attempt: pupil.attempt,
		store: memoryStore(),
		send: async (sending) => {
			const reply = await sendAnswer(pupil.attempt, sending, pupil.ask);
			if (reply.kind === 'saved') {
				acknowledged.push(reply.answer);
				onsaved();
			}
			return reply;
		},
		later: (again, ms) => void timers.add(setTimeout(again, ms / HASTE)),
		revisions: [],
		onreply: () => undefined
	});
	for (const position of pupil.chance.shuffle([...range(count), ...range(count)])) {
		const place = pupil.chance.below(OPTIONS.length);
		last.set(position, OPTIONS[orderOf(position)[place] ?? 0] ?? '');
		outbox.put(position, { chosen: [place] });
		await new Promise((resolve) => setTimeout(resolve, 5 + pupil.chance.below(60)));
	}
	while (!(await outbox.flush())) await new Promise((resolve) => setTimeout(resolve, 50));
	for (const timer of timers) clearTimeout(timer);
	await handIn(pupil);
	return { pupil, acknowledged, last };
}

/** Hands in until the server has it, twice: the second changes nothing. */
async function handIn(pupil: Pupil) {
	for (let done = 0; done < 2;) {
		const answer = await pupil
			.ask(`/take/${pupil.attempt}?/submit`, {
				method: 'POST',
				headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
				body: ''
			})
			.catch(() => null);
		if (answer && answer.status < 400) done++;
		else await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
