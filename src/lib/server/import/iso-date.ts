/**
 * The date in a machine's notation as `YYYY-MM-DD`: ISO 8601 (`2026-01-12T08:30:00Z`), PDF
 * (`D:20260112083000`) or null where there is none. The day is the one written, whatever the zone.
 */
export function isoDate(value: string): string | null {
	const parts = /^\s*(?:D:)?(\d{4})-?(\d{2})-?(\d{2})(?!\d*-)/.exec(value);
	if (!parts) return null;
	const date = `${parts[1]}-${parts[2]}-${parts[3]}`;
	return isRealDate(date) ? date : null;
}

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isRealDate(date: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
