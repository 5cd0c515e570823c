import type { TakeView } from '$lib/server/attempts/take.ts';

/** An end further off than this, in ms, is a closing date and needs no clock. */
const FAR = 3 * 3_600_000;

/** Whether an attempt ends so soon that a clock is shown; both by the server's clock. */
export const isNear = (endsAt: number | null, now: number): boolean =>
	endsAt !== null && endsAt - now < FAR;

/** Loads what shows verdicts; null where it cannot be had just now. */
export const loadTold = () => import('./told.ts').catch(() => null);

/** Loads the clock; null where it cannot be had just now. */
export const loadClock = () =>
	import('./Clock.svelte').then(
		({ default: Clock }) => Clock,
		() => null
	);

/** The parts of the page of an attempt that not every quiz needs: those that this one needs from the start. */
export async function partsFor(view: TakeView) {
	const [told, Clock, list] = await Promise.all([
		view.verdicts.some((verdict) => verdict !== null) ? loadTold() : null,
		isNear(view.endsAt, view.now) ? loadClock() : null,
		view.paging === 'one' ? null : import('./AllQuestions.svelte')
	]);
	return { told, Clock, AllQuestions: list?.default ?? null };
}

export type TakeParts = Awaited<ReturnType<typeof partsFor>>;
