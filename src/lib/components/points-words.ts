import { getLocale } from '$lib/paraglide/runtime.js';
import { showPoints } from '../measures/marks.ts';

/** Points as the screens show them: two places after the point or comma at most. */
export const pointsWords = (points: number): string =>
	new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 }).format(
		Number(showPoints(points))
	);
