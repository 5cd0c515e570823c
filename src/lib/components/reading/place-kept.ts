/** How long after the last movement a place is kept, in ms. */
const REST = 250;

interface Place {
	/** Which part of the page was in view on a phone, from 0. */
	readonly panel: number;
	/** Where the block begins that was on top of the pane. */
	readonly block: number;
	/** How far that block was above the top, in px. */
	readonly above: number;
}

/**
 * Keeps where one was in the article of this page over a refresh, for as long as the tab is open, and
 * leads there now if one was.
 *
 * @param root What the article stands in.
 * @returns Ends the keeping.
 */
export function keepPlace(root: HTMLElement): () => void {
	const pane = root.closest('section');
	const pair = pane?.parentElement;
	if (!pane || !pair) return () => undefined;
	const name = `place:${location.pathname}`;
	if (location.hash === '') restore(read(name), pane, pair);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const keep = () => write(name, placeNow(pane, pair));
	const moved = () => {
		clearTimeout(timer);
		timer = setTimeout(keep, REST);
	};
	const parts = [pane, pair, window] as const;
	for (const part of parts) part.addEventListener('scroll', moved, { passive: true });
	window.addEventListener('pagehide', keep);
	return () => {
		clearTimeout(timer);
		for (const part of parts) part.removeEventListener('scroll', moved);
		window.removeEventListener('pagehide', keep);
	};
}

const scrolls = (pane: HTMLElement) => getComputedStyle(pane).overflowY !== 'visible';
const topOf = (pane: HTMLElement) => (scrolls(pane) ? pane.getBoundingClientRect().top : 0);

function placeNow(pane: HTMLElement, pair: HTMLElement): Place {
	const top = topOf(pane);
	const blocks = [...pane.querySelectorAll<HTMLElement>('[data-start]')];
	const block = blocks.find((one) => one.getBoundingClientRect().bottom > top);
	return {
		panel: Math.round(pair.scrollLeft / Math.max(1, pair.clientWidth)),
		block: Number(block?.dataset.start ?? 0),
		above: block ? Math.round(top - block.getBoundingClientRect().top) : 0
	};
}

function restore(place: Place | null, pane: HTMLElement, pair: HTMLElement): void {
	if (!place) return;
	pair.scrollTo({ left: place.panel * pair.clientWidth, behavior: 'instant' });
	const block = pane.querySelector(`[data-start="${Number(place.block)}"]`);
	const by = block ? block.getBoundingClientRect().top - topOf(pane) + Number(place.above) : 0;
	(scrolls(pane) ? pane : window).scrollBy({ top: by, behavior: 'instant' });
}

// A browser may keep nothing at all, and then refuses to be asked.
function read(name: string): Place | null {
	try {
		return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Place | null;
	} catch {
		return null;
	}
}
function write(name: string, place: Place): void {
	try {
		sessionStorage.setItem(name, JSON.stringify(place));
	} catch {
		// Nothing depends on it.
	}
}
