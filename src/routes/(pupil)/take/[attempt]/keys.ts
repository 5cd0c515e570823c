/** What a single key means while a question is shown. */
export type KeyMeaning =
	| { readonly kind: 'choose'; readonly place: number }
	| { readonly kind: 'go'; readonly step: 'next' | 'previous' };

/** Where a key was pressed, as far as it matters. */
export interface Press {
	readonly key: string;
	readonly modified: boolean;
	/** What has the focus: one types in `text`; arrows move within `choices`. */
	readonly within: 'text' | 'choices' | 'other';
}

/** The press that an event in the browser tells of. */
export function pressOf(event: KeyboardEvent): Press {
	const at = (event.target as Element).closest('input, textarea, select, button, a');
	const isChoice = at instanceof HTMLInputElement && at.type !== 'text';
	const within = isChoice ? 'choices' : at?.matches('input, textarea, select') ? 'text' : 'other';
	return { key: event.key, modified: event.ctrlKey || event.metaKey || event.altKey, within };
}

/**
 * 1 to 9 and A to I choose the option at that place; the arrows lead to the next and the previous
 * question, but within the choices they keep their own meaning. Null: leave it to the browser.
 *
 * @param options How many options are shown.
 */
export function meaningOf({ key, modified, within }: Press, options: number): KeyMeaning | null {
	if (modified || within === 'text') return null;
	if (key === 'ArrowRight' || key === 'ArrowLeft') {
		if (within === 'choices') return null;
		return { kind: 'go', step: key === 'ArrowRight' ? 'next' : 'previous' };
	}
	if (key.length !== 1) return null;
	const digit = '123456789'.indexOf(key);
	const place = digit >= 0 ? digit : 'abcdefghi'.indexOf(key.toLowerCase());
	return place >= 0 && place < options ? { kind: 'choose', place } : null;
}

/** The choice after a key chose a place: it alone, or added to or taken from the others. */
export function choiceAfter(
	chosen: readonly number[],
	place: number,
	response: 'one' | 'all'
): readonly number[] {
	if (response === 'one') return [place];
	const without = chosen.filter((one) => one !== place);
	return without.length < chosen.length ? without : [...chosen, place].toSorted((a, b) => a - b);
}
