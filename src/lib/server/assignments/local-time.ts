/** What a form's date-and-time field sends: no zone, for the browser keeps that to itself. */
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/** How far a zone is from UTC at a moment, in ms. */
function offsetAt(moment: number, zone: string): number {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	}).formatToParts(moment);
	const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
	const shown = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second')
	);
	return shown - Math.floor(moment / 1000) * 1000;
}

/** Whether a text names a time zone that this machine knows. */
export function isZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return zone !== '';
	} catch {
		return false;
	}
}

/**
 * The moment that a date-and-time field means, in UTC ms; null where it means none. An hour that the
 * clocks leave out counts as the one after it, an hour that they run through twice as its first time.
 *
 * @param local `YYYY-MM-DDTHH:MM`, as the field sends it.
 * @param zone Time zone that it was filled in for, e.g. `Europe/London`.
 */
export function momentOf(local: string, zone: string): number | null {
	const parts = LOCAL.exec(local)?.slice(1).map(Number);
	if (!parts) return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
	const wall = Date.UTC(year, month - 1, day, hour, minute);
	const exact = new Date(wall).toISOString().startsWith(local.slice(0, 16));
	if (!exact) return null;
	// The offset hours before is the one in force until a change, the one hours after that from then on.
	const [before, after] = [offsetAt(wall - 86_400_000, zone), offsetAt(wall + 86_400_000, zone)];
	const candidates = [wall - before, wall - after].toSorted((a, b) => a - b);
	return candidates.find((moment) => moment + offsetAt(moment, zone) === wall) ?? wall - before;
}
