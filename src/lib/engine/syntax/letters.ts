/** Bytes as printable ASCII: a text that any bundler carries and that needs no unpacking but this. */
export interface Lettered {
	/** How many bytes there are. */
	readonly length: number;
	/** All values of a byte, the most frequent first. */
	readonly order: readonly number[];
	/** One letter for each of the most frequent values, two for each of the others. */
	readonly letters: string;
}

/** Printable ASCII without what needs an escape in JSON, in scripts or in markup. */
const LETTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
	(letter) => !/["'\\`$<]/.test(letter)
);
/** The last letters open a pair: all together they have to reach every value. */
const PAIRS = 2;
const SINGLE = LETTERS.length - PAIRS;

/** The bytes that the letters stand for. */
export function fromLetters({ length, order, letters }: Lettered): Uint8Array {
	const place = new Uint8Array(128);
	LETTERS.forEach((letter, i) => (place[letter.charCodeAt(0)] = i));
	const values = Uint8Array.from(order);
	const bytes = new Uint8Array(length);
	for (let i = 0, at = 0; at < length; i++, at++) {
		let rank = place[letters.charCodeAt(i)] as number;
		if (rank >= SINGLE) {
			i++;
			rank = SINGLE + (rank - SINGLE) * LETTERS.length + (place[letters.charCodeAt(i)] as number);
		}
		bytes[at] = values[rank] as number;
	}
	return bytes;
}

/** Writes bytes as letters, for {@link fromLetters} to read. */
export function toLetters(bytes: Uint8Array): Lettered {
	const counts = new Array<number>(256).fill(0);
	for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
	const order = [...counts.keys()].sort(
		(a, b) => (counts[b] as number) - (counts[a] as number) || a - b
	);
	const code = new Array<string>(256);
	order.forEach((byte, rank) => {
		const over = rank - SINGLE;
		const first = over < 0 ? rank : SINGLE + Math.floor(over / LETTERS.length);
		const second = over < 0 ? '' : LETTERS[over % LETTERS.length];
		code[byte] = `${LETTERS[first]}${second}`;
	});
	const letters: string[] = [];
	for (const byte of bytes) letters.push(code[byte] as string);
	return { length: bytes.length, order, letters: letters.join('') };
}
