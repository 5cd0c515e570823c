/** The drawing area of a picture of weeks, in units of its SVG: narrow, so that a phone can read it. */
export const WEEKS = {
	width: 340,
	height: 190,
	left: 48,
	right: 14,
	top: 12,
	bottom: 30
} as const;

/** Place of week `i` of `of`; a single one stands in the middle. */
export const weekX = (i: number, of: number): number => {
	const room = WEEKS.width - WEEKS.left - WEEKS.right;
	return WEEKS.left + (of < 2 ? room / 2 : (room * i) / (of - 1));
};

/** Height of a percentage. */
export const weekY = (percent: number): number =>
	WEEKS.top + ((WEEKS.height - WEEKS.top - WEEKS.bottom) * (100 - percent)) / 100;

/** The line through the shares: the `d` of a path. */
export const weekPath = (shares: readonly number[]): string =>
	shares
		.map((share, i) => `${i === 0 ? 'M' : 'L'}${weekX(i, shares.length)} ${weekY(share)}`)
		.join('');
