import type { Worker } from 'node:worker_threads';
import type { Input, JobKind, Output } from './jobs.ts';
import type { Delivery } from './worker.ts';

/** How a piece of work ended. */
export type Outcome<Value> =
	| { readonly ok: true; readonly value: Value }
	/** `slow`: time ran out; `broken`: the worker died or failed; `busy`: too many were waiting. */
	| { readonly ok: false; readonly why: 'slow' | 'broken' | 'busy' };

export interface HandLimits {
	/** Longest time for one piece of work, in ms. */
	readonly time: number;
	/** Greatest number of pieces that may wait. */
	readonly queue: number;
}

/** One worker that does one piece of work at a time. */
export interface Hand {
	run<K extends JobKind>(kind: K, input: Input<K>): Promise<Outcome<Output<K>>>;
	close(): Promise<void>;
}

interface Waiting {
	readonly order: { readonly kind: JobKind; readonly input: unknown };
	readonly settle: (outcome: Outcome<unknown>) => void;
}

/**
 * Opens a hand. The worker starts with the first piece of work and lives on; after one that takes too
 * long or kills it, the next piece gets a new one. It keeps the process alive only while it works.
 * @param start makes the worker
 */
export function openHand(start: () => Worker, limits: HandLimits): Hand {
	const queue: Waiting[] = [];
	let worker: Worker | null = null;
	let current: Waiting | null = null;
	let timer: NodeJS.Timeout | undefined;

	const finish = (outcome: Outcome<unknown>) => {
		clearTimeout(timer);
		worker?.unref();
		current?.settle(outcome);
		current = null;
		next();
	};
	const giveUp = (why: 'slow' | 'broken', of: Worker | null) => {
		if (of !== worker) return;
		worker = null;
		void of?.terminate();
		if (current) finish({ ok: false, why });
	};
	const hire = () => {
		const hired = start();
		hired.on('message', (delivery: Delivery) => {
			if (hired !== worker) return;
			if (!delivery.ok) console.error('The reader failed:', delivery.error);
			finish(delivery.ok ? delivery : { ok: false, why: 'broken' });
		});
		hired.on('error', (error) => {
			console.error('The reader died:', error);
			giveUp('broken', hired);
		});
		hired.on('exit', () => giveUp('broken', hired));
		return hired;
	};
	const next = () => {
		if (current) return;
		current = queue.shift() ?? null;
		if (!current) return;
		worker ??= hire();
		worker.ref();
		worker.postMessage(current.order);
		const busy = worker;
		timer = setTimeout(() => giveUp('slow', busy), limits.time);
	};

	return {
		run: <K extends JobKind>(kind: K, input: Input<K>) =>
			new Promise<Outcome<Output<K>>>((resolve) => {
				if (queue.length >= limits.queue) return resolve({ ok: false, why: 'busy' });
				const settle = (outcome: Outcome<unknown>) => resolve(outcome as Outcome<Output<K>>);
				queue.push({ order: { kind, input }, settle });
				next();
			}),
		async close() {
			const closing = worker;
			worker = null;
			await closing?.terminate();
			for (const { settle } of queue.splice(0)) settle({ ok: false, why: 'broken' });
			if (current) finish({ ok: false, why: 'broken' });
		}
	};
}
