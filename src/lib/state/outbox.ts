import type { Answer } from '../engine/types.ts';
import { partsOf, sameAnswer } from '../measures/answers.ts';
import type { SavedAnswer } from '../server/attempts/save.ts';
import { draftsOf, dropDraft, keepDraft, type Draft, type Store } from './drafts.ts';

/** What is sent for one answer; see the endpoint of answers. */
export type Sending = Answer & Pick<Draft, 'position' | 'base' | 'final'>;

/** What came of one sending. */
export type Reply<Extra> =
	| { readonly kind: 'saved'; readonly answer: SavedAnswer; readonly extra: Extra }
	/** Another answer stands there, newer than the one that was known here. */
	| { readonly kind: 'newer'; readonly answer: SavedAnswer }
	/** The server will not take it, and will not take it later. */
	| { readonly kind: 'refused'; readonly code: string; readonly message: string }
	/** No network, or a server that is not there just now: to be tried again. */
	| { readonly kind: 'lost' };

export interface OutboxOptions<Extra> {
	readonly attempt: string;
	readonly send: (sending: Sending) => Promise<Reply<Extra>>;
	readonly store: Store;
	/** Runs `again` after `ms` milliseconds; `setTimeout`. */
	readonly later: (again: () => void, ms: number) => void;
	/** Newest revision that the page knows of, by place. */
	readonly revisions: readonly number[];
	readonly onreply: (position: number, reply: Reply<Extra>) => void;
}

export interface PutOptions {
	/** Asks for the verdict. */
	readonly final?: boolean;
	/** Waits so many ms before it is sent, for somebody is typing; 0 unless told. */
	readonly pause?: number;
}

/** Carries answers to the server in order, one at a time, until each is acknowledged. */
export interface Outbox {
	/** Takes an answer, kept on this device at once; of several for one place only the last is sent. */
	put(position: number, answer: Answer, how?: PutOptions): void;
	/** Adopts what another window has saved, where nothing waits here. Tells whether it did. */
	adopt(answer: SavedAnswer): boolean;
	/** Tries at once what waits: the network is back. */
	nudge(): void;
	/** Resolves when nothing waits, or when a sending was lost: to whether nothing waits. */
	flush(): Promise<boolean>;
	/** Places whose answer waits, with that answer. */
	waiting(): ReadonlyMap<number, Draft>;
}

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;

/** Opens the outbox of an attempt, with what this device kept from before. */
export function openOutbox<Extra>(options: OutboxOptions<Extra>): Outbox {
	const { attempt, send, store, later, onreply } = options;
	const known = [...options.revisions];
	const drafts = new Map(draftsOf(store, attempt).map((draft) => [draft.position, draft]));
	let order = Math.max(0, ...[...drafts.values()].map((draft) => draft.order));
	let sending = false;
	let pause = FIRST_PAUSE;
	let watchers: ((done: boolean) => void)[] = [];

	function keep(draft: Draft): void {
		drafts.set(draft.position, draft);
		keepDraft(store, attempt, draft);
	}

	function drop(position: number): void {
		drafts.delete(position);
		dropDraft(store, attempt, position);
	}

	function settle(done: boolean): void {
		const told = watchers;
		watchers = [];
		for (const tell of told) tell(done);
	}

	async function pump(): Promise<void> {
		if (sending) return;
		const next = [...drafts.values()].toSorted((a, b) => a.order - b.order)[0];
		if (!next) return settle(true);
		sending = true;
		const content = next.sent ?? { ...partsOf(next), final: next.final, base: next.base };
		keep({ ...next, sent: content });
		const reply = await send({ position: next.position, ...content });
		sending = false;
		take(next.position, content, reply);
	}

	function take(position: number, content: NonNullable<Draft['sent']>, reply: Reply<Extra>): void {
		const draft = drafts.get(position);
		if (reply.kind === 'lost') {
			later(() => void pump(), pause);
			pause = Math.min(LONGEST_PAUSE, pause * 2);
			onreply(position, reply);
			settle(false);
			return;
		}
		pause = FIRST_PAUSE;
		if (reply.kind !== 'refused') known[position] = reply.answer.revision;
		const changed =
			draft !== undefined && (draft.final !== content.final || !sameAnswer(draft, content));
		if (draft && changed && reply.kind === 'saved')
			keep({ ...draft, base: reply.answer.revision, sent: null });
		else drop(position);
		if (!changed || reply.kind !== 'saved') onreply(position, reply);
		void pump();
	}

	return {
		put(position, answer, { final = false, pause: rest = 0 } = {}) {
			const before = drafts.get(position);
			const base = before?.base ?? known[position] ?? 0;
			const mine = ++order;
			keep({ ...partsOf(answer), position, final, base, sent: before?.sent ?? null, order: mine });
			if (rest === 0) void pump();
			else later(() => drafts.get(position)?.order === mine && void pump(), rest);
		},
		adopt(answer) {
			if (drafts.has(answer.position) || answer.revision <= (known[answer.position] ?? 0))
				return false;
			known[answer.position] = answer.revision;
			return true;
		},
		nudge() {
			pause = FIRST_PAUSE;
			void pump();
		},
		flush: () =>
			new Promise((resolve) => {
				watchers.push(resolve);
				void pump();
			}),
		waiting: () => drafts
	};
}
