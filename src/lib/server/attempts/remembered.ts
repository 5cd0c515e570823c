import type { Connection } from '../db/connect.ts';

/**
 * Remembers what was made of rows that never change (versions), so that a class of thirty does not
 * have the same article parsed thirty times.
 *
 * @param make Makes the value of an id; null is not remembered.
 * @param most How many values are kept for a connection; the least recently asked for goes first.
 */
export function remembered<T>(
	make: (read: Connection, id: string) => T | null,
	most: number
): (read: Connection, id: string) => T | null {
	const kept = new WeakMap<Connection, Map<string, T>>();
	return (read, id) => {
		let values = kept.get(read);
		if (!values) kept.set(read, (values = new Map()));
		const value = values.get(id) ?? make(read, id);
		values.delete(id);
		if (value !== null) values.set(id, value);
		if (values.size > most) values.delete(values.keys().next().value ?? '');
		return value;
	};
}
