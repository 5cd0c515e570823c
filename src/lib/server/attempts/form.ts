import type { Answer } from '../../engine/types.ts';
import { movedBy } from '../../measures/moved.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { saveAnswer } from './save.ts';

const whole = (value: FormDataEntryValue | null): number =>
	typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : -1;

/**
 * Saves an answer that a page without JavaScript has posted, and says where to go on.
 *
 * Fields: `position`, `base`; of the answer `chosen` (none, one or several shown places), `line` (for
 * each line to match a shown place, or empty), `sentence` (`start-end`), `text`, `sure`; `go` (`next`,
 * `previous`, `check`, `end`, the number of a question from 1, or `up-2` and `down-2`, which move the
 * third of the `chosen`, or of the `first` where nothing has been moved yet).
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
	const input = { attemptId, position, ...answerFrom(form), base: whole(form.get('base')), now };
	try {
		const { outcome } = await saveAnswer(db, { ...input, final: go === 'check' });
		const step = outcome === 'newer' ? position + 1 : stepAfter(go, position);
		return `${page}?q=${step}${outcome === 'newer' ? '&elsewhere' : ''}#question`;
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		if (['handed-in', 'too-late'].includes(error.code)) return `${page}/result`;
		if (error.code === 'final') return `${page}?q=${stepAfter(go, position)}#question`;
		// What is there already must not be lost because something is missing.
		if (error.code === 'nothing-chosen') await saveAnswer(db, input);
		throw error;
	}
}

/** The answer in the fields of a form, after the move that `go` asks for; `chosen` in places as shown. */
export function answerFrom(form: FormData): Answer {
	const lines = form.getAll('line').map(whole);
	const [start = '', end = ''] = String(form.get('sentence') ?? '').split('-');
	const sure = whole(form.get('sure'));
	return {
		chosen: lines.length > 0 ? lines : moved(form),
		sentence: end === '' ? null : [whole(start), whole(end)],
		text: String(form.get('text') ?? ''),
		...(sure === 1 || sure === 2 || sure === 3 ? { sure } : {})
	};
}

/** The places chosen, after the move that `go` asks for. */
function moved(form: FormData): number[] {
	const chosen = form.getAll('chosen').map(whole);
	const [, way, at] = /^(up|down)-(\d{1,2})$/.exec(String(form.get('go'))) ?? [];
	if (!way) return chosen;
	const list = chosen.length > 0 ? chosen : form.getAll('first').map(whole);
	return movedBy(list, Number(at), way === 'up' ? -1 : 1);
}

/** The step that a button leads to: the number of a question from 1, or `end`. */
export function stepAfter(go: FormDataEntryValue | null, position: number): number | 'end' {
	if (go === 'next') return position + 2;
	if (go === 'previous') return Math.max(1, position);
	if (go === 'end') return 'end';
	const asked = whole(go);
	return asked > 0 ? asked : position + 1;
}
