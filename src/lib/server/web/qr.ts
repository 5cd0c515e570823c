import { encode } from 'uqr';

/** A picture that a camera reads: side length in squares, and an SVG path of the dark ones. */
export interface QrPicture {
	readonly size: number;
	readonly path: string;
}

/** The picture of a text, with the quiet edge that cameras need. */
export function qrPicture(text: string): QrPicture {
	const { size, data } = encode(text, { border: 4, ecc: 'M' });
	const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')));
	return { size, path: dark.join('') };
}
