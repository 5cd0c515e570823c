import { Worker } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import { openHand, type Hand } from './hand.ts';

/** A worker that does what the text says. */
const WORKER = `
	const { parentPort, threadId } = require('node:worker_threads');
	parentPort.on('message', ({ input }) => {
		if (input === 'die') process.exit(1);
		if (input === 'throw') throw new Error('on purpose');
		if (input === 'fail') return parentPort.postMessage({ ok: false, error: 'on purpose' });
		if (input === 'hang') for (;;);
		setTimeout(() => parentPort.postMessage({ ok: true, value: { input, threadId } }), 5);
	});`;

let hand: Hand;
afterEach(() => hand.close());

function open(limits: Partial<{ time: number; queue: number }> = {}) {
	let hired = 0;
	hand = openHand(
		() => {
			hired++;
			return new Worker(WORKER, { eval: true });
		},
		{ time: 5000, queue: 20, ...limits }
	);
	return { say: (text: string) => hand.run('read', text), hired: () => hired };
}

it('does one piece after another in one worker', async () => {
	const { say, hired } = open();
	const outcomes = await Promise.all(['a', 'b', 'c'].map(say));
	expect(outcomes.map((o) => o.ok && (o.value as unknown as { input: string }).input)).toEqual([
		'a',
		'b',
		'c'
	]);
	expect(hired()).toBe(1);
});

it.each(['die', 'throw'])('goes on with a new worker after %s', async (how) => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const { say, hired } = open();
	const [bad, good] = await Promise.all([say(how), say('next')]);
	expect(bad).toEqual({ ok: false, why: 'broken' });
	expect(good.ok).toBe(true);
	expect(hired()).toBe(2);
});

it('keeps its worker after work that failed in order', async () => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const { say, hired } = open();
	expect(await say('fail')).toEqual({ ok: false, why: 'broken' });
	expect((await say('next')).ok).toBe(true);
	expect(hired()).toBe(1);
});

it('ends what takes too long, and goes on', { timeout: 20_000 }, async () => {
	const { say } = open({ time: 3000 });
	const [slow, good] = await Promise.all([say('hang'), say('next')]);
	expect(slow).toEqual({ ok: false, why: 'slow' });
	expect(good.ok).toBe(true);
});

it('turns away what it has no room for', async () => {
	const { say } = open({ queue: 1 });
	const outcomes = await Promise.all(['a', 'b', 'c'].map(say));
	expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false]);
	expect(outcomes[2]).toEqual({ ok: false, why: 'busy' });
});
