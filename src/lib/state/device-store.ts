import type { Store } from './drafts.ts';
import { memoryStore } from './memory-store.ts';

/** What this device keeps, at hand at once and on its disk a moment later. */
export interface DeviceStore extends Store {
	/** Forgets everything, also what another page has kept; resolves once that is done. */
	clear(): Promise<void>;
}

const NAME = 'readback';
const TABLE = 'drafts';

/** How long a browser may take to open its database before the page goes on without, in ms. */
const PATIENCE = 3000;

/**
 * Opens what this device keeps. Where the browser forbids it, nothing is kept beyond the page. Browser
 * only.
 */
export async function openDeviceStore(): Promise<DeviceStore> {
	const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
	return (await Promise.race([openKept().catch(() => null), late])) ?? storeOf(new Map(), null);
}

async function openKept(): Promise<DeviceStore> {
	const request = indexedDB.open(NAME, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
	const db = await done(request);
	const table = db.transaction(TABLE).objectStore(TABLE);
	const [keys, values] = await Promise.all([done(table.getAllKeys()), done(table.getAll())]);
	return storeOf(new Map(keys.map((key, i) => [String(key), String(values[i])])), db);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

function storeOf(values: Map<string, string>, db: IDBDatabase | null): DeviceStore {
	/** A full or vanished database is no reason to stop: the page still has it. */
	function change(work: (table: IDBObjectStore) => void): Promise<void> {
		return new Promise((resolve) => {
			try {
				if (!db) return resolve();
				const unit = db.transaction(TABLE, 'readwrite', { durability: 'strict' });
				unit.oncomplete = unit.onabort = () => resolve();
				work(unit.objectStore(TABLE));
				// Said at once, it is carried out even if the page ends with this very line.
				unit.commit();
			} catch {
				resolve();
			}
		});
	}
	const store = memoryStore(
		values,
		(key, value) =>
			void change((table) => (value === null ? table.delete(key) : table.put(value, key)))
	);
	const clear = () => {
		values.clear();
		return change((table) => table.clear());
	};
	return Object.assign(store, { clear });
}
