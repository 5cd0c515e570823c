import { expect, it } from 'vitest';
import { afterPaint, settlePaint } from './after-paint.ts';

it('does what is held after the next frame, in order', async () => {
	const done: string[] = [];
	requestAnimationFrame(() => done.push('frame'));
	afterPaint(() => done.push('first'));
	afterPaint(() => done.push('second'));
	expect(done).toEqual([]);
	await expect.poll(() => done).toEqual(['frame', 'first', 'second']);
});

it('does it once where somebody cannot wait', async () => {
	const done: string[] = [];
	afterPaint(() => done.push('held'));
	settlePaint();
	expect(done).toEqual(['held']);
	await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 10)));
	expect(done).toEqual(['held']);
});

it('does it at once when the page goes', () => {
	const done: string[] = [];
	afterPaint(() => done.push('held'));
	window.dispatchEvent(new PageTransitionEvent('pagehide'));
	expect(done).toEqual(['held']);
});
