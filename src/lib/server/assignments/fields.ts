import { DomainError } from '../errors.ts';
import { isZone, momentOf } from './local-time.ts';

/**
 * The moment that a date-and-time field of a form means; null where it was left empty.
 *
 * @param zone Time zone of the browser, which a script puts into the form; without one the field is
 * read in UTC, as the page then says.
 * @param field Name of the field, for the error.
 * @throws DomainError `wrong-value` where it means no moment, or one that is over.
 */
export function momentField(
	typed: string,
	zone: string,
	field: string,
	now: number
): number | null {
	if (typed === '') return null;
	const moment = momentOf(typed, isZone(zone) ? zone : 'UTC');
	if (moment === null)
		throw new DomainError('wrong-value', 400, 'Choose a day and a time, or leave it empty.', field);
	if (moment <= now) {
		const message = 'This moment is over. Choose a later one, or leave it empty.';
		throw new DomainError('wrong-value', 400, message, field);
	}
	return moment;
}

/** The whole number that a field means: null where it was left empty, NaN where it means none. */
export function wholeNumber(typed: string): number | null {
	if (typed === '') return null;
	return /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
}
