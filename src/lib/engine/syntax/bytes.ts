/** Reads numbers of varying length from bytes, in order. */
export interface Reader {
	/** Next unsigned integer, seven bits a byte, low bits first. */
	readonly number: () => number;
	/** The next `count` bytes. */
	readonly bytes: (count: number) => Uint8Array;
}

/** A reader from the beginning of `data`. */
export function makeReader(data: Uint8Array): Reader {
	let at = 0;
	return {
		number: () => {
			let value = 0;
			let shift = 0;
			for (;;) {
				const byte = data[at++] ?? 0;
				value += (byte & 127) * 2 ** shift;
				if (byte < 128) return value;
				shift += 7;
			}
		},
		bytes: (count) => data.subarray(at, (at += count))
	};
}
