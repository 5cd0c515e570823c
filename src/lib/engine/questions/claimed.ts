import { UNKNOWN } from '../facts/finder.ts';
import type { View } from '../view.ts';
import { nameOf } from '../wording/names.ts';

/**
 * A question on what somebody claims names whose claim it is; one on what the article itself says
 * stays as it is. Null where the claimant cannot be named or is asked about by name anyway.
 */
export function claimedBy(view: View, claimant: string | null, question: string): string | null {
	if (claimant === null) return question;
	const entity = claimant === UNKNOWN ? undefined : view.named(claimant);
	if (!entity) return null;
	const name = nameOf(view, entity);
	const last = name.split(' ').pop() ?? name;
	if (question.includes(last)) return null;
	return `According to ${name}, ${question[0]?.toLowerCase()}${question.slice(1)}`;
}
