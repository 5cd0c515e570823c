import type { QuestionFeedback } from '../server/scores/feedback.ts';
import type { SavedAnswer } from '../server/attempts/save.ts';
import type { Store } from './drafts.ts';

/**
 * An answer as the server acknowledged it. A page that was kept for times without a network is older
 * than that, and is brought up to date with it.
 */
export interface KeptAnswer {
	readonly answer: SavedAnswer;
	/** Its verdict, where that was told. */
	readonly feedback: QuestionFeedback | null;
}

const PREFIX = 'readback/saved/';
const CLOCK = 'readback/clock';

/** Keeps what the server has on record for a place. */
export function keepAnswer(store: Store, attempt: string, kept: KeptAnswer): void {
	store.setItem(`${PREFIX}${attempt}/${kept.answer.position}`, JSON.stringify(kept));
}

/** The answers of an attempt that this device knows to be on record, by place. */
export function keptAnswer(store: Store, attempt: string, position: number): KeptAnswer | null {
	return parse<KeptAnswer>(store.getItem(`${PREFIX}${attempt}/${position}`));
}

/** Forgets the answers of so many places of an attempt: it was handed in. */
export function dropAnswers(store: Store, attempt: string, count: number): void {
	for (let at = 0; at < count; at++) store.removeItem(`${PREFIX}${attempt}/${at}`);
}

/**
 * How much the server's clock is ahead of this device's, in ms, by the newest that was heard of it: a page
 * that was kept tells an old time.
 *
 * @param told The server's clock as the page tells it.
 * @param here This device's clock.
 */
export function clockAhead(store: Store, told: number, here: number): number {
	const kept = parse<{ now: number; ahead: number }>(store.getItem(CLOCK));
	if (kept && kept.now >= told) return kept.ahead;
	const ahead = told - here;
	store.setItem(CLOCK, JSON.stringify({ now: told, ahead }));
	return ahead;
}

function parse<T>(value: string | null): T | null {
	return value === null ? null : (JSON.parse(value) as T);
}
