/** What waits for the next paint, in order. */
const held: (() => void)[] = [];
let listening = false;

/**
 * Does something once the browser has painted what a press changed by itself, so that a slow device
 * answers the press first. Several keep their order; where the page is hidden, or goes, it is done at
 * once. Browser only.
 */
export function afterPaint(work: () => void): void {
	listen();
	held.push(work);
	if (document.hidden) settlePaint();
	else if (held.length === 1) requestAnimationFrame(() => setTimeout(settlePaint));
}

/** Does what waits for the next paint now. */
export function settlePaint(): void {
	for (const work of held.splice(0)) work();
}

function listen(): void {
	if (listening) return;
	listening = true;
	window.addEventListener('pagehide', settlePaint);
	document.addEventListener('visibilitychange', settlePaint);
}
