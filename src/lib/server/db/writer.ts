import type { Connected, Connection } from './connect.ts';

/** The one way by which the server writes. */
export interface Writer {
	/**
	 * Queues a unit of work and resolves to what it returned, once that is on disk. Units that arrive
	 * within a few milliseconds share one commit; each has a savepoint of its own.
	 *
	 * @param unit Synchronous: it may not await, nor return a promise.
	 * @throws What the unit threw (only its own changes are undone), or the error of the commit.
	 */
	write<T>(unit: (tx: Connection) => T): Promise<T>;
	/** Commits what is queued and takes no more. */
	close(): void;
}

export interface WriterLimits {
	/** How long the first unit waits for company, in ms. */
	readonly gatherMs?: number;
	/** Most units in one commit, so that a long queue lets requests through in between. */
	readonly most?: number;
}

interface Queued {
	/** Does the work, keeping its value or error. */
	run(tx: Connection): void;
	/** Tells the caller how it went; `lost` where the commit itself failed. */
	settle(lost?: { readonly error: unknown }): void;
}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

function queued<T>(
	unit: (tx: Connection) => T,
	resolve: (value: T) => void,
	reject: (error: unknown) => void
): Queued {
	let outcome: Outcome<T> | undefined;
	return {
		run(tx) {
			try {
				const value = unit(tx);
				if (value instanceof Promise) {
					value.catch(() => undefined);
					throw new TypeError('A unit of work must be synchronous');
				}
				outcome = { value };
			} catch (error) {
				outcome = { error };
				throw error;
			}
		},
		settle(lost) {
			if (outcome && 'error' in outcome) reject(outcome.error);
			else if (outcome && !lost) resolve(outcome.value);
			else reject(lost?.error);
		}
	};
}

/** Opens the write path over a connection that nothing else leaves a transaction open on. */
export function openWriter({ sqlite, drizzle }: Connected, limits: WriterLimits = {}): Writer {
	const { gatherMs = 2, most = 256 } = limits;
	const begin = sqlite.prepare('BEGIN IMMEDIATE');
	const commit = sqlite.prepare('COMMIT');
	const savepoint = sqlite.prepare('SAVEPOINT unit');
	const release = sqlite.prepare('RELEASE unit');
	const undo = sqlite.prepare('ROLLBACK TO unit');
	const queue: Queued[] = [];
	let timer: NodeJS.Timeout | undefined;
	let closed = false;

	function runOne(item: Queued): void {
		savepoint.run();
		try {
			item.run(drizzle);
		} catch (error) {
			// On a full or failing disk SQLite rolls the whole transaction back by itself.
			if (!sqlite.inTransaction) throw error;
			undo.run();
		}
		release.run();
	}

	function commitAll(batch: readonly Queued[]): void {
		let lost: { readonly error: unknown } | undefined;
		try {
			begin.run();
			batch.forEach(runOne);
			commit.run();
		} catch (error) {
			lost = { error };
			if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
		}
		for (const item of batch) item.settle(lost);
	}

	function flush(): void {
		const batch = queue.splice(0, most);
		if (batch.length > 0) commitAll(batch);
		timer = queue.length > 0 ? setTimeout(flush, 0) : undefined;
	}

	return {
		write: (unit) =>
			new Promise((resolve, reject) => {
				if (closed) throw new Error('The database is closed');
				queue.push(queued(unit, resolve, reject));
				timer ??= setTimeout(flush, gatherMs);
			}),
		close() {
			closed = true;
			clearTimeout(timer);
			while (queue.length > 0) commitAll(queue.splice(0, most));
		}
	};
}
