import type { Actor } from '../accounts/actor.ts';
import type { Database } from '../db/open.ts';
import { endNow } from './end.ts';
import { extend } from './extend.ts';
import { reopen } from './reopen.ts';

const words = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
const attempts = (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`);

/**
 * Does what a form of the live page asks: `do` is `extend`, `reopen` or `end`, `whom` is `all` or
 * `chosen`, then `pupil` names them; `minutes` says how many.
 *
 * @returns What was done, in a sentence.
 * @throws DomainError of what was asked.
 */
export async function actFromForm(
	db: Database,
	actor: Actor | null,
	{ assignmentId, form }: { readonly assignmentId: string; readonly form: FormData },
	now: number
): Promise<string> {
	const asked = form.get('do');
	const whom = form.get('whom') === 'all' ? ('all' as const) : form.getAll('pupil').map(String);
	const typed = String(form.get('minutes') ?? '').trim();
	const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
	if (asked === 'end') {
		const count = await endNow(db, actor, { assignmentId, whom }, now);
		return `${attempts(count)} ended and handed in with what was saved.`;
	}
	const input = { assignmentId, whom, minutes };
	if (asked === 'reopen') {
		const count = await reopen(db, actor, input, now);
		const goes = count === 0 ? 'who has not begun may begin' : `${attempts(count)} can go on`;
		return `Open again for ${words(minutes)}; ${goes}.`;
	}
	const count = await extend(db, actor, input, now);
	return `${words(minutes)} more; ${attempts(count)} under way ${count === 1 ? 'ends' : 'end'} later.`;
}
