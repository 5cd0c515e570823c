import type { Answer } from '../engine/types.ts';
import { m } from '$lib/paraglide/messages.js';
import { lackWords } from '../components/lack-words.ts';
import { lackOf, partsOf } from '../measures/answers.ts';
import type { AnswerReply } from '../server/attempts/reply.ts';
import type { TakeView } from '../server/attempts/take.ts';
import { afterPaint, settlePaint } from './after-paint.ts';
import { clearDrafts, type Store } from './drafts.ts';
import { clockAhead as aheadOf, dropAnswers, keepAnswer, keptAnswer } from './kept-answers.ts';
import { openOutbox, type Outbox, type PutOptions, type Reply } from './outbox.ts';
import { sendAnswer, type Extra } from './send-answer.ts';

/** How the answers of an attempt stand just now. */
export type SaveState = 'nothing' | 'saving' | 'saved' | 'waiting';

/** The answers of one attempt on one page, and their way to the server. */
export type Answering = ReturnType<typeof createAnswering>;

/** How long somebody who types may rest before it is sent, in ms; this device keeps each letter. */
const REST = 700;

/** Makes the answers of an attempt; before `start` (on the server) they only stand as they came. */
export function createAnswering(view: TakeView) {
	const answers = $state(view.answers.map((answer) => ({ ...answer })));
	const verdicts = $state([...view.verdicts]);
	let pending = $state<readonly number[]>([]);
	let lost = $state(false);
	let clockAhead = $state(0);
	let ended = $state<string | null>(null);
	let notice = $state<{ readonly position: number; readonly words: string } | null>(null);
	let outbox: Outbox | null = null;
	let kept: Store | null = null;
	let ready: Promise<unknown> = Promise.resolve();
	/** What was put before this device's store was open. */
	const early: { readonly position: number; readonly put: () => void }[] = [];
	let channel: BroadcastChannel | null = null;

	const lastSaved = $derived(
		answers.reduce<number | null>(
			(last, { savedAt }) => (savedAt !== null && savedAt > (last ?? 0) ? savedAt : last),
			null
		)
	);

	function onreply(position: number, reply: Reply<Extra>): void {
		lost = reply.kind === 'lost';
		countPending();
		if (reply.kind === 'lost') return;
		if (reply.kind === 'refused') {
			if (['handed-in', 'too-late'].includes(reply.code)) ended = reply.message;
			else notice = { position, words: reply.message };
			return;
		}
		answers[position] = reply.answer;
		const feedback = reply.kind === 'saved' ? reply.extra.feedback : null;
		if (kept) keepAnswer(kept, view.id, { answer: reply.answer, feedback });
		if (reply.kind === 'newer') {
			notice = { position, words: m.take_elsewhere() };
			return;
		}
		if (feedback) verdicts[position] = feedback;
		tellTime(reply.extra.now);
		channel?.postMessage({ answer: reply.answer, feedback });
	}

	function tellTime(now: number): void {
		clockAhead = kept ? aheadOf(kept, now, Date.now()) : now - Date.now();
	}

	function countPending(): void {
		const waiting = outbox?.waiting();
		pending = [...(waiting?.keys() ?? early.map(({ position }) => position))];
	}

	/** Brings a page that was kept for times without a network up to what the server acknowledged since. */
	function catchUp(store: Store): boolean {
		let changed = false;
		for (const { position, revision } of [...answers]) {
			const known = keptAnswer(store, view.id, position);
			if (!known || known.answer.revision <= revision) continue;
			answers[position] = known.answer;
			verdicts[position] = known.feedback;
			changed = true;
		}
		return changed;
	}

	/**
	 * Begins to carry answers to the server; returns how to end it. Browser only.
	 *
	 * @param opening The store of this device, which may still be on its way.
	 * @param onready Called when all that this device knew is shown: whether it knew more than the page.
	 */
	function start(opening: Promise<Store>, onready: (more: boolean) => void): () => void {
		tellTime(view.now);
		channel = new BroadcastChannel(`readback/${view.id}`);
		channel.onmessage = ({ data }: MessageEvent<Pick<AnswerReply, 'answer' | 'feedback'>>) => {
			const { position } = data.answer;
			if (!outbox?.adopt(data.answer)) return;
			answers[position] = data.answer;
			if (data.feedback) verdicts[position] = data.feedback;
		};
		let ended = false;
		ready = opening.then((store) => {
			if (ended) return;
			onready(open(store));
		});
		const nudge = () => outbox?.nudge();
		window.addEventListener('online', nudge);
		return () => {
			ended = true;
			window.removeEventListener('online', nudge);
			channel?.close();
		};
	}

	function open(store: Store): boolean {
		kept = store;
		tellTime(view.now);
		const caughtUp = catchUp(store);
		outbox = openOutbox<Extra>({
			attempt: view.id,
			store,
			send: (sending) => sendAnswer(view.id, sending),
			later: (again, ms) => setTimeout(again, ms),
			revisions: answers.map(({ revision }) => revision),
			onreply
		});
		const drafts = [...outbox.waiting().values()];
		for (const draft of drafts) show(draft.position, partsOf(draft));
		for (const { put } of early.splice(0)) put();
		countPending();
		outbox.nudge();
		return caughtUp || drafts.length > 0;
	}

	function show(position: number, answer: Answer): void {
		const before = answers[position];
		if (!before) return;
		const { revision, savedAt, final } = before;
		answers[position] = { ...answer, position, revision, savedAt, final };
	}

	function put(position: number, answer: Answer, how: PutOptions = {}): void {
		show(position, answer);
		if (notice?.position === position) notice = null;
		if (outbox) outbox.put(position, answer, how);
		else early.push({ position, put: () => put(position, answer, how) });
		countPending();
	}

	const answerAt = (position: number): Answer => partsOf(answers[position] ?? { chosen: [] });
	const lackingAt = (position: number) => {
		const question = view.questions[position];
		const lack = question ? lackOf(answerAt(position), question) : null;
		return lack && lackWords(lack);
	};

	return {
		start,
		/** Shows parts of an answer that were given before `start`; they are sent by a `change` after it. */
		foresee: (position: number, parts: Partial<Answer>) =>
			show(position, { ...answerAt(position), ...parts }),
		/** Changes parts of an answer, the others stay, and sends it. `chosen` are shown places. */
		change: (position: number, parts: Partial<Answer>) =>
			put(position, { ...answerAt(position), ...parts }),
		/** The same of what an input already shows by itself. */
		take: (position: number, parts: Partial<Answer>) =>
			afterPaint(() => put(position, { ...answerAt(position), ...parts })),
		/** The same of a text that is being typed. */
		type: (position: number, text: string) =>
			afterPaint(() => put(position, { ...answerAt(position), text }, { pause: REST })),
		/** Asks for the verdict of what is answered; it cannot be changed afterwards. */
		check(position: number) {
			const words = lackingAt(position);
			if (words !== null) notice = { position, words };
			else put(position, answerAt(position), { final: true });
		},
		/** Resolves to whether everything has reached the server. */
		flush() {
			settlePaint();
			return ready.then(() => outbox?.flush() ?? true);
		},
		/** Forgets what this device kept: the attempt was handed in. */
		forget() {
			if (!kept) return;
			clearDrafts(kept, view.id);
			dropAnswers(kept, view.id, answers.length);
		},
		answer: answerAt,
		/** What an answer still lacks, in words; null where it is complete. */
		lacking: lackingAt,
		revision: (position: number) => answers[position]?.revision ?? 0,
		verdict: (position: number) => verdicts[position] ?? null,
		get verdicts() {
			return verdicts;
		},
		get answered() {
			return answers.filter(({ position }) => lackingAt(position) === null).length;
		},
		get state(): SaveState {
			if (pending.length > 0) return lost ? 'waiting' : 'saving';
			return lastSaved === null ? 'nothing' : 'saved';
		},
		get waiting() {
			return pending.length;
		},
		get lastSaved() {
			return lastSaved;
		},
		/** The server's clock less this device's, in ms. */
		get clockAhead() {
			return clockAhead;
		},
		/** Why no more answers are taken; null while they are. */
		get ended() {
			return ended;
		},
		/** What must be said at a question. */
		noticeAt: (position: number) => (notice?.position === position ? notice.words : null)
	};
}
