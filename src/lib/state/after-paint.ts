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
	else requestAnimationFrame(() => setTimeout(settlePaint));
}

/** Does what waits for the next paint now. */
export function settlePaint(): void {
	// One by one: where something throws, what was held after it is still done.
	while (held.length > 0) held.shift()?.();
}

function listen(): void {
	if (listening) return;
	listening = true;
	window.addEventListener('pagehide', settlePaint);
	document.addEventListener('visibilitychange', settlePaint);
}
