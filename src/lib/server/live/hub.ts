import { sql } from 'drizzle-orm';
import { closeOverdue } from '../attempts/close.ts';
import { isOver } from '../attempts/deadline.ts';
import { SECOND, type Clock } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { liveRows, type LiveRow } from './rows.ts';

/** How often an assignment that somebody watches is looked at, in ms. */
const EVERY = 2 * SECOND;
/** At least so often, in looks: who is away is told by the clock, not by a write. */
const IDLE_LOOKS = 5;

/** What a watcher is told: everything at first, then each row that is not as it was. */
export interface LiveNews {
	readonly rows: readonly LiveRow[];
	/** Pupils who are on the roster no more. */
	readonly gone: readonly string[];
	/** The server's clock. */
	readonly now: number;
}

/** Somebody who watches. */
export interface Watcher {
	readonly tell: (news: LiveNews) => void;
	/** Called once where it cannot be looked at any more: the watcher must come again. */
	readonly lost: () => void;
}

interface Watch {
	readonly watchers: Set<Watcher>;
	/** Rows by pupil, and how each was last told. */
	rows: ReadonlyMap<string, { readonly row: LiveRow; readonly told: string }>;
	version: unknown;
	idle: number;
	timer: NodeJS.Timeout | undefined;
}

const watches = new WeakMap<Database, Map<string, Watch>>();

/** Changes whenever anything was committed since. */
const versionOf = (db: Database): unknown =>
	Object.values(db.read.get<Record<string, unknown>>(sql`pragma data_version`) ?? {})[0];

const rowsByPupil = (rows: readonly LiveRow[]): Watch['rows'] =>
	new Map(rows.map((row) => [row.pupilId, { row, told: JSON.stringify(row) }]));

function look(db: Database, assignmentId: string, watch: Watch, clock: Clock): void {
	const version = versionOf(db);
	if (version === watch.version && watch.idle++ < IDLE_LOOKS) return;
	watch.version = version;
	watch.idle = 0;
	const now = clock();
	const next = rowsByPupil(liveRows(db, assignmentId, now));
	const changed = [...next].filter(([id, { told }]) => watch.rows.get(id)?.told !== told);
	const gone = [...watch.rows.keys()].filter((id) => !next.has(id));
	watch.rows = next;
	if (changed.length === 0 && gone.length === 0) return;
	const news = { rows: changed.map(([, { row }]) => row), gone, now };
	for (const { tell } of watch.watchers) tell(news);
}

/** Hands in what is over, once somebody's time has run out: the next look finds it. */
function callTime(db: Database, assignmentId: string, { rows }: Watch, now: number): void {
	for (const { row } of rows.values()) {
		if (!isOver(row.endsAt, now)) continue;
		// The next look tries again.
		closeOverdue(db, { assignmentId }, now).catch(() => undefined);
		return;
	}
}

/**
 * Tells whoever watches an assignment what changes there: one look for all who watch, however many.
 * Whoever comes is told everything first. Time is called on what is over.
 *
 * @returns How to stop.
 */
export function watchAssignment(
	db: Database,
	assignmentId: string,
	clock: Clock,
	watcher: Watcher
): () => void {
	let all = watches.get(db);
	if (!all) watches.set(db, (all = new Map()));
	const group = all;
	const mine = group.get(assignmentId) ?? begin();
	function begin(): Watch {
		const rows = rowsByPupil(liveRows(db, assignmentId, clock()));
		const watch: Watch = {
			watchers: new Set(),
			rows,
			version: undefined,
			idle: 0,
			timer: undefined
		};
		group.set(assignmentId, watch);
		watch.timer = setInterval(() => {
			try {
				look(db, assignmentId, watch, clock);
				callTime(db, assignmentId, watch, clock());
			} catch {
				// The database was closed, or did not answer: whoever watches comes again by itself.
				clearInterval(watch.timer);
				group.delete(assignmentId);
				for (const { lost } of watch.watchers) lost();
			}
		}, EVERY);
		watch.timer.unref();
		return watch;
	}

	mine.watchers.add(watcher);
	watcher.tell({ rows: [...mine.rows.values()].map(({ row }) => row), gone: [], now: clock() });
	return () => {
		mine.watchers.delete(watcher);
		if (mine.watchers.size > 0) return;
		clearInterval(mine.timer);
		if (group.get(assignmentId) === mine) group.delete(assignmentId);
	};
}
