/** A day as `YYYY-MM-DD`. */
type Day = string;

/** How somebody practised. */
export interface DaysPractised {
	/** Days on which anything was answered. */
	readonly total: number;
	/** Of the last seven, today among them. */
	readonly week: number;
	/** Days in a row until today or yesterday; a single day of rest between two does not end it. */
	readonly run: number;
	/** The last fourteen days, today last. */
	readonly calendar: readonly { readonly day: Day; readonly practised: boolean }[];
}

const MS = 86_400_000;
const SHOWN = 14;

const numberOf = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS);
const dayOf = (number: number): Day => new Date(number * MS).toISOString().slice(0, 10);

/**
 * Counts the days of practice.
 *
 * @param days Those with an answer, in any order, repeats allowed; what is no day is left out.
 * @param today In the same time zone.
 */
export function daysPractised(days: readonly Day[], today: Day): DaysPractised {
	const end = numberOf(today);
	const done = new Set(days.map(numberOf).filter((day) => day <= end));
	const calendar = Array.from({ length: SHOWN }, (_, i) => {
		const day = end - SHOWN + 1 + i;
		return { day: dayOf(day), practised: done.has(day) };
	});
	return {
		total: done.size,
		week: calendar.slice(-7).filter(({ practised }) => practised).length,
		run: runUntil(done, end),
		calendar
	};
}

/** Goes back from today as long as no two days in a row are without practice. */
function runUntil(done: ReadonlySet<number>, today: number): number {
	let run = 0;
	// Today is not over yet, so it is no day of rest.
	for (let day = today, rest = done.has(today) ? 0 : -1; rest < 2; day--) {
		if (done.has(day)) {
			run++;
			rest = 0;
		} else rest++;
	}
	return run;
}

/** The day at a moment (UTC ms) in a time zone; in UTC where the zone is not known. */
export function dayAt(moment: number, zone: string): Day {
	const write = (timeZone: string) =>
		new Intl.DateTimeFormat('en-CA', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit'
		}).format(moment);
	try {
		return write(zone || 'UTC');
	} catch {
		return write('UTC');
	}
}
