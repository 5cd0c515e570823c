import type { Store } from './drafts.ts';

/**
 * A store in memory.
 *
 * @param values What is in it at first.
 * @param onchange Called after each change, with null for what is gone.
 */
export function memoryStore(
	values = new Map<string, string>(),
	onchange: (key: string, value: string | null) => void = () => undefined
): Store {
	return {
		get length() {
			return values.size;
		},
		key: (i) => [...values.keys()][i] ?? null,
		getItem: (key) => values.get(key) ?? null,
		setItem(key, value) {
			values.set(key, value);
			onchange(key, value);
		},
		removeItem(key) {
			if (values.delete(key)) onchange(key, null);
		}
	};
}
