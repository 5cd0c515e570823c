import type { Answer } from '../engine/types.ts';
import { m } from '$lib/paraglide/messages.js';
import { lackWords } from '../components/lack-words.ts';
import { lackOf, partsOf } from '../measures/answers.ts';
import type { AnswerReply } from '../server/attempts/reply.ts';
import type { TakeView } from '../server/attempts/take.ts';
import { clearDrafts, type Store } from './drafts.ts';
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
	let channel: BroadcastChannel | null = null;

	const lastSaved = $derived(
		answers.reduce<number | null>(
			(last, { savedAt }) => (savedAt !== null && savedAt > (last ?? 0) ? savedAt : last),
			null
		)
	);

	function onreply(position: number, reply: Reply<Extra>): void {
		lost = reply.kind === 'lost';
		pending = [...(outbox?.waiting().keys() ?? [])];
		if (reply.kind === 'lost') return;
		if (reply.kind === 'refused') {
			if (['handed-in', 'too-late'].includes(reply.code)) ended = reply.message;
			else notice = { position, words: reply.message };
			return;
		}
		answers[position] = reply.answer;
		if (reply.kind === 'newer') {
			notice = { position, words: m.take_elsewhere() };
			return;
		}
		if (reply.extra.feedback) verdicts[position] = reply.extra.feedback;
		clockAhead = reply.extra.now - Date.now();
		channel?.postMessage({ answer: reply.answer, feedback: reply.extra.feedback });
	}

	/** Begins to carry answers to the server; returns how to end it. Browser only. */
	function start(store: Store): () => void {
		clockAhead = view.now - Date.now();
		outbox = openOutbox<Extra>({
			attempt: view.id,
			store,
			send: (sending) => sendAnswer(view.id, sending),
			later: (again, ms) => setTimeout(again, ms),
			revisions: view.answers.map(({ revision }) => revision),
			onreply
		});
		for (const draft of outbox.waiting().values()) show(draft.position, partsOf(draft));
		pending = [...outbox.waiting().keys()];
		channel = new BroadcastChannel(`readback/${view.id}`);
		channel.onmessage = ({ data }: MessageEvent<Pick<AnswerReply, 'answer' | 'feedback'>>) => {
			const { position } = data.answer;
			if (!outbox?.adopt(data.answer)) return;
			answers[position] = data.answer;
			if (data.feedback) verdicts[position] = data.feedback;
		};
		const nudge = () => outbox?.nudge();
		window.addEventListener('online', nudge);
		nudge();
		return () => {
			window.removeEventListener('online', nudge);
			channel?.close();
		};
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
		outbox?.put(position, answer, how);
		pending = [...(outbox?.waiting().keys() ?? [])];
	}

	const answerAt = (position: number): Answer => partsOf(answers[position] ?? { chosen: [] });
	const lackingAt = (position: number) => {
		const question = view.questions[position];
		const lack = question ? lackOf(answerAt(position), question) : null;
		return lack && lackWords(lack);
	};

	return {
		start,
		/** Changes parts of an answer, the others stay, and sends it. `chosen` are shown places. */
		change: (position: number, parts: Partial<Answer>) =>
			put(position, { ...answerAt(position), ...parts }),
		/** The same of a text that is being typed. */
		type: (position: number, text: string) =>
			put(position, { ...answerAt(position), text }, { pause: REST }),
		/** Asks for the verdict of what is answered; it cannot be changed afterwards. */
		check(position: number) {
			const words = lackingAt(position);
			if (words !== null) notice = { position, words };
			else put(position, answerAt(position), { final: true });
		},
		/** Resolves to whether everything has reached the server. */
		flush: () => outbox?.flush() ?? Promise.resolve(true),
		/** Forgets what this device kept: the attempt was handed in. */
		forget: (store: Store) => clearDrafts(store, view.id),
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
