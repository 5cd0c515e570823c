import { describe, expect, it } from 'vitest';
import { clearDrafts, draftAttempts, draftsOf, type Store } from './drafts.ts';
import { memoryStore } from './memory-store.ts';
import { openOutbox, type Outbox, type Reply, type Sending } from './outbox.ts';

/** The server's rule in small: a revision a place, the same again is harmless, the older loses. */
function server() {
	const held = new Map<number, { chosen: string; revision: number }[]>();
	const log: string[] = [];
	return {
		log,
		/** What a page that is loaded now would know. */
		revisions: () => [0, 1, 2].map((position) => held.get(position)?.at(-1)?.revision ?? 0),
		answer: (position: number) => held.get(position)?.at(-1)?.chosen,
		take({ position, chosen, base }: Sending): Reply<null> {
			const rows = held.get(position) ?? [];
			held.set(position, rows);
			const last = rows.at(-1);
			const reply = (kind: 'saved' | 'newer'): Reply<null> => {
				const row = rows.at(-1);
				const answer = {
					position,
					chosen: (row?.chosen ?? '').split(',').map(Number),
					revision: row?.revision ?? 0,
					savedAt: 1,
					final: false
				};
				return kind === 'saved' ? { kind, answer, extra: null } : { kind, answer };
			};
			if (last?.chosen === chosen.join()) return reply('saved');
			if (last && base < last.revision) return reply('newer');
			rows.push({ chosen: chosen.join(), revision: (last?.revision ?? 0) + 1 });
			log.push(`${position}:${chosen.join()}`);
			return reply('saved');
		}
	};
}

type Fault = 'none' | 'before' | 'after';

function page(host: ReturnType<typeof server>, store: Store, faults: () => Fault = () => 'none') {
	const replies: string[] = [];
	const timers: (() => void)[] = [];
	let dead = false;
	const nothing = () => new Promise<never>(() => undefined);
	const box: Outbox = openOutbox<null>({
		attempt: 'a1',
		store,
		revisions: host.revisions(),
		later: (again) => timers.push(again),
		onreply: (position, reply) => replies.push(`${position} ${reply.kind}`),
		send: async (sending) => {
			await Promise.resolve();
			const fault = faults();
			if (fault === 'before') return dead ? nothing() : { kind: 'lost' };
			const reply = host.take(sending);
			await Promise.resolve();
			if (dead) return nothing();
			return fault === 'after' ? { kind: 'lost' } : reply;
		}
	});
	/** Closes the page, also in the middle of a sending. */
	const kill = () => (dead = true);
	return { box, replies, timers, kill };
}

describe('outbox', () => {
	it('sends the last of several answers to one place, and each place once', async () => {
		const host = server();
		const { box, replies } = page(host, memoryStore());
		box.put(0, { chosen: [1] });
		box.put(0, { chosen: [2] });
		box.put(0, { chosen: [3] });
		box.put(1, { chosen: [0] });
		expect(await box.flush()).toBe(true);
		expect(host.answer(0)).toBe('3');
		expect(host.answer(1)).toBe('0');
		expect(host.log.length).toBeLessThanOrEqual(3);
		expect(replies.filter((reply) => reply === '0 saved')).toHaveLength(1);
	});

	it('keeps what could not be sent, in the page and on the device, and sends it later', async () => {
		const host = server();
		const store = memoryStore();
		let offline = true;
		const { box, replies, timers } = page(host, store, () => (offline ? 'before' : 'none'));
		box.put(0, { chosen: [1] });
		box.put(2, { chosen: [2] });
		expect(await box.flush()).toBe(false);
		expect(replies).toContain('0 lost');
		expect(draftsOf(store, 'a1').map(({ position }) => position)).toEqual([0, 2]);
		offline = false;
		timers.shift()?.();
		expect(await box.flush()).toBe(true);
		expect(host.log).toEqual(['0:1', '2:2']);
		expect(draftsOf(store, 'a1')).toEqual([]);
	});

	it('survives a lost acknowledgement followed by a change of mind', async () => {
		const host = server();
		const faults: Fault[] = ['after'];
		const { box } = page(host, memoryStore(), () => faults.shift() ?? 'none');
		box.put(0, { chosen: [1] });
		await box.flush();
		box.put(0, { chosen: [2] });
		expect(await box.flush()).toBe(true);
		expect(host.log).toEqual(['0:1', '0:2']);
		expect(host.answer(0)).toBe('2');
	});

	it('goes on after a reload with what this device kept', async () => {
		const host = server();
		const store = memoryStore();
		const first = page(host, store, () => 'after');
		first.box.put(0, { chosen: [1] });
		await first.box.flush();
		first.box.put(0, { chosen: [3] });
		const second = page(host, store);
		expect(second.box.waiting().get(0)?.chosen).toEqual([3]);
		expect(await second.box.flush()).toBe(true);
		expect(host.answer(0)).toBe('3');
	});

	it('keeps each letter typed at once, and sends only where the typing rests', async () => {
		const host = server();
		const store = memoryStore();
		const { box, timers } = page(host, store);
		for (const text of ['R', 'Re', 'Ree']) box.put(0, { chosen: [], text }, { pause: 700 });
		expect(draftsOf(store, 'a1')[0]?.text).toBe('Ree');
		expect(timers).toHaveLength(3);
		timers.shift()?.();
		timers.shift()?.();
		expect(host.log).toEqual([]);
		timers.shift()?.();
		expect(await box.flush()).toBe(true);
		expect(host.log).toHaveLength(1);
	});

	it('sends typed words at once where it is flushed', async () => {
		const host = server();
		const { box } = page(host, memoryStore());
		box.put(0, { chosen: [], text: 'Reed' }, { pause: 700 });
		expect(await box.flush()).toBe(true);
		expect(host.log).toHaveLength(1);
	});

	it('sends a change of another part than the choice', async () => {
		const host = server();
		const sent: Sending[] = [];
		const box = openOutbox<null>({
			attempt: 'a1',
			store: memoryStore(),
			revisions: [0],
			later: () => undefined,
			onreply: () => undefined,
			send: (sending) => {
				sent.push(sending);
				return Promise.resolve(host.take(sending));
			}
		});
		box.put(0, { chosen: [1], sentence: [0, 4] });
		box.put(0, { chosen: [1], sentence: [5, 9], sure: 2 });
		await box.flush();
		expect(sent.at(-1)).toMatchObject({ chosen: [1], sentence: [5, 9], sure: 2 });
	});

	it('gives way to a newer answer from another window', async () => {
		const host = server();
		const here = page(host, memoryStore());
		const there = page(host, memoryStore());
		there.box.put(0, { chosen: [2] });
		await there.box.flush();
		here.box.put(0, { chosen: [1] });
		expect(await here.box.flush()).toBe(true);
		expect(here.replies).toEqual(['0 newer']);
		expect(host.answer(0)).toBe('2');
		here.box.put(0, { chosen: [1] });
		await here.box.flush();
		expect(host.answer(0)).toBe('1');
	});

	it('adopts what another window saved, unless something waits here', async () => {
		const host = server();
		let offline = false;
		const { box } = page(host, memoryStore(), () => (offline ? 'before' : 'none'));
		const answer = { position: 0, chosen: [2], revision: 1, savedAt: 1, final: false };
		expect(box.adopt(answer)).toBe(true);
		expect(box.adopt(answer)).toBe(false);
		offline = true;
		box.put(1, { chosen: [0] });
		await box.flush();
		expect(box.adopt({ ...answer, position: 1 })).toBe(false);
	});

	it('loses and doubles nothing in 200 stormy runs', async () => {
		for (let run = 0; run < 200; run++) {
			let state = run + 1;
			const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
			const host = server();
			const store = memoryStore();
			const storm = () => (chance() < 0.3 ? 'before' : chance() < 0.3 ? 'after' : 'none');
			let current = page(host, store, storm);
			const last = new Map<number, string>();
			for (let step = 0; step < 20; step++) {
				const position = Math.floor(chance() * 3);
				const chosen = Math.floor(chance() * 4);
				current.box.put(position, { chosen: [chosen] });
				last.set(position, String(chosen));
				if (chance() < 0.5) await current.box.flush();
				if (chance() < 0.2) {
					current.kill();
					current = page(host, store, storm);
				}
			}
			for (let tries = 0; tries < 100 && !(await current.box.flush()); tries++);
			expect([...last].every(([position, chosen]) => host.answer(position) === chosen)).toBe(true);
			expect(current.replies).not.toContain('0 newer');
			const repeats = host.log.filter(
				(entry, i) => host.log.slice(0, i).findLast((one) => one[0] === entry[0]) === entry
			);
			expect(repeats).toEqual([]);
		}
	});
});

describe('clearDrafts', () => {
	it('forgets one attempt and nothing else of the store', () => {
		const store = memoryStore();
		store.setItem('theme', 'dark');
		for (const attempt of ['a1', 'a2', 'a10']) {
			openOutbox<null>({
				attempt,
				store,
				revisions: [0],
				later: () => undefined,
				onreply: () => undefined,
				send: () => Promise.resolve({ kind: 'lost' })
			}).put(0, { chosen: [1] });
		}
		clearDrafts(store, 'a1');
		expect(draftsOf(store, 'a1')).toEqual([]);
		expect(draftsOf(store, 'a10')).toHaveLength(1);
		expect(draftAttempts(store)).toEqual(['a2', 'a10']);
		expect(store.getItem('theme')).toBe('dark');
	});
});
