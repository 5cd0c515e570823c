import { parentPort } from 'node:worker_threads';
import { runJob, type Input, type JobKind } from './jobs.ts';

/** A piece of work as it is sent to the worker. */
export interface Order<K extends JobKind = JobKind> {
	readonly kind: K;
	readonly input: Input<K>;
}

/** What comes back: the result, or the words of the error. */
export type Delivery =
	{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

parentPort?.on('message', async ({ kind, input }: Order) => {
	const delivery: Delivery = await runJob(kind, input).then(
		(value) => ({ ok: true, value }),
		(error: unknown) => ({ ok: false, error: String(error) })
	);
	parentPort?.postMessage(delivery);
});
