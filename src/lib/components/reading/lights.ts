/** What places of an article are lit for. */
export type Light = 'reading-here' | 'reading-sentence' | 'reading-found';

/**
 * Lights places of the page, in place of those lit before under this name. A browser that knows no
 * highlights selects the last of them instead, unless there are several.
 */
export function light(name: Light, ranges: readonly (Range | null)[]): void {
	const shown = ranges.filter((range) => range !== null);
	if ('highlights' in CSS) {
		if (shown.length === 0) CSS.highlights.delete(name);
		else {
			const lit = new Highlight(...shown);
			lit.priority = name === 'reading-here' ? 1 : 0;
			CSS.highlights.set(name, lit);
		}
	} else if (shown[0] && name !== 'reading-found') {
		const selection = getSelection();
		selection?.removeAllRanges();
		selection?.addRange(shown[0]);
	}
}

/** Brings a range to where it can be read, if it is not there. */
export function bringIntoView(range: Range | null): void {
	const element = range?.startContainer.parentElement;
	const pane = element?.closest('section');
	if (!range || !element) return;
	const place = range.getBoundingClientRect();
	const frame = pane?.getBoundingClientRect();
	const bar = pane?.querySelector('[data-reading-bar]')?.getBoundingClientRect();
	const scrolls = pane && getComputedStyle(pane).overflowY !== 'visible';
	const top = Math.max(bar?.bottom ?? 0, scrolls ? (frame?.top ?? 0) : 0);
	const bottom = scrolls ? (frame?.bottom ?? innerHeight) : innerHeight;
	if (place.top >= top + 8 && place.bottom <= bottom - 24) return;
	const by = place.top - (top + (bottom - top) / 3);
	(scrolls ? pane : window).scrollBy({ top: by, behavior: 'instant' });
}
