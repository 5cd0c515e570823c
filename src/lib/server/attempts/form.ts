import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { saveAnswer } from './save.ts';

const whole = (value: FormDataEntryValue | null): number =>
	typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : -1;

/**
 * Saves an answer that a page without JavaScript has posted, and says where to go on.
 *
 * Fields: `position`, `base`, `chosen` (none, one or several shown places), `go` (`next`, `previous`,
 * `check`, `end` or the number of a question from 1).
 *
 * @returns The address of the next step.
 * @throws DomainError As `saveAnswer`, but for a quiz that has ended: then the address of the result.
 */
export async function saveFromForm(
	db: Database,
	{ attemptId, form, now }: { attemptId: string; form: FormData; now: number }
): Promise<string> {
	const position = whole(form.get('position'));
	const go = form.get('go');
	const page = `/take/${attemptId}`;
	// The last step asks nothing: its buttons only lead on.
	if (!form.has('base')) return `${page}?q=${stepAfter(go, position)}#question`;
	try {
		const { outcome } = await saveAnswer(db, {
			attemptId,
			position,
			chosen: form.getAll('chosen').map(whole),
			base: whole(form.get('base')),
			final: go === 'check',
			now
		});
		const step = outcome === 'newer' ? position + 1 : stepAfter(go, position);
		return `${page}?q=${step}${outcome === 'newer' ? '&elsewhere' : ''}#question`;
	} catch (error) {
		const ended = error instanceof DomainError && ['handed-in', 'too-late'].includes(error.code);
		if (ended) return `${page}/result`;
		if (error instanceof DomainError && error.code === 'final')
			return `${page}?q=${stepAfter(go, position)}#question`;
		throw error;
	}
}

/** The step that a button leads to: the number of a question from 1, or `end`. */
function stepAfter(go: FormDataEntryValue | null, position: number): number | 'end' {
	if (go === 'next') return position + 2;
	if (go === 'previous') return Math.max(1, position);
	if (go === 'end') return 'end';
	const asked = whole(go);
	return asked > 0 ? asked : position + 1;
}
