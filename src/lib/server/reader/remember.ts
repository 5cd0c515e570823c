/**
 * The function with a memory: what it gave is kept until the weights of what is kept exceed the
 * limit; then the longest unused goes first. What is heavier than the limit is not kept.
 * @param make a pure function; a promise that it returns is shared, and forgotten if it is rejected
 * @param weigh weight of a key, in any unit
 * @param limit greatest sum of weights
 */
export function remember<Key, Value>(
	make: (key: Key) => Value,
	weigh: (key: Key) => number,
	limit: number
): (key: Key) => Value {
	const kept = new Map<Key, Value>();
	let weight = 0;
	const drop = (key: Key) => {
		if (kept.delete(key)) weight -= weigh(key);
	};
	return (key) => {
		const known = kept.get(key);
		if (known !== undefined) {
			kept.delete(key);
			kept.set(key, known);
			return known;
		}
		const value = make(key);
		if (weigh(key) > limit) return value;
		kept.set(key, value);
		weight += weigh(key);
		for (const oldest of kept.keys()) {
			if (weight <= limit) break;
			drop(oldest);
		}
		if (value instanceof Promise) value.catch(() => drop(key));
		return value;
	};
}
