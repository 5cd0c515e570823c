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

/** Gathers what {@link makeReader} reads. */
export interface Writer {
	readonly number: (value: number) => void;
	readonly bytes: (data: Uint8Array) => void;
	readonly finish: () => Uint8Array;
}

/** An empty writer. */
export function makeWriter(): Writer {
	let data = new Uint8Array(1 << 16);
	let at = 0;
	const room = (count: number): void => {
		if (at + count <= data.length) return;
		const larger = new Uint8Array(Math.max(data.length * 2, at + count));
		larger.set(data);
		data = larger;
	};
	return {
		number: (value) => {
			room(8);
			let rest = value;
			while (rest >= 128) {
				data[at++] = (rest % 128) | 128;
				rest = Math.floor(rest / 128);
			}
			data[at++] = rest;
		},
		bytes: (more) => {
			room(more.length);
			data.set(more, at);
			at += more.length;
		},
		finish: () => data.slice(0, at)
	};
}
