import type { LiveNews } from '../server/live/hub.ts';
import type { LiveRow } from '../server/live/rows.ts';

/** The rows of a live page, kept true by the server's events. */
export type Live = ReturnType<typeof createLive>;

/** Makes the rows as the page came with them; `start` (browser only) keeps them true. */
export function createLive(first: readonly LiveRow[]) {
	let rows = $state.raw<readonly LiveRow[]>(first);
	let connected = $state<'no' | 'yes' | 'lost'>('no');

	function take({ rows: changed, gone }: LiveNews): void {
		const kept = rows
			.filter(({ pupilId }) => !gone.includes(pupilId))
			.map((row) => changed.find(({ pupilId }) => pupilId === row.pupilId) ?? row);
		const fresh = changed.filter((row) => !rows.some(({ pupilId }) => pupilId === row.pupilId));
		rows = [...kept, ...fresh];
	}

	return {
		/** Listens to an address of server-sent events; returns how to stop. */
		start(address: string): () => void {
			const source = new EventSource(address);
			source.onopen = () => (connected = 'yes');
			source.onerror = () => (connected = 'lost');
			source.onmessage = ({ data }: MessageEvent<string>) => take(JSON.parse(data) as LiveNews);
			return () => source.close();
		},
		/** Puts what a page load brought in place of all. */
		reset: (next: readonly LiveRow[]) => (rows = next),
		get rows() {
			return rows;
		},
		/** Whether news arrive: not yet, yes, or the line is lost and is tried again. */
		get connected() {
			return connected;
		}
	};
}
