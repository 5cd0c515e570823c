import { expect, test } from 'vitest';
import { qrPicture } from './qr.ts';

/** The dark squares as a grid. */
function gridOf({ size, path }: ReturnType<typeof qrPicture>): boolean[][] {
	const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
	for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) grid[Number(y)]![Number(x)] = true;
	return grid;
}

test('a picture has its three finders inside a quiet edge', () => {
	const picture = qrPicture('http://localhost:3000/join/KMNP3479');
	const grid = gridOf(picture);
	const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
	const at = (left: number, top: number) =>
		grid.slice(top, top + 7).map((row) =>
			row
				.slice(left, left + 7)
				.map((on) => (on ? '1' : '0'))
				.join('')
		);
	const far = picture.size - 4 - 7;
	expect(at(4, 4)).toEqual(finder);
	expect(at(far, 4)).toEqual(finder);
	expect(at(4, far)).toEqual(finder);
	expect(grid.slice(0, 4).flat().some(Boolean)).toBe(false);
	expect(grid.flatMap((row) => row.slice(0, 4)).some(Boolean)).toBe(false);
});

test('two texts have two pictures', () => {
	expect(qrPicture('a').path).not.toBe(qrPicture('b').path);
});
