import { describe, expect, it } from 'vitest';
import { fixOrder, type Orderable } from './order.ts';
import { QUESTIONS } from './testing.ts';

const items: Orderable[] = QUESTIONS.map(({ response, options }, i) => ({
	questionVersionId: `v${i}`,
	points: 1,
	response,
	options
}));
const all = { feedback: 'after-submit', shuffleOptions: true, shuffleQuestions: true } as const;

describe('fixOrder', () => {
	it('gives the same order for the same seed and another for another', () => {
		const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];
		const orders = seeds.map((seed) => JSON.stringify(fixOrder(items, all, seed)));
		expect(JSON.stringify(fixOrder(items, all, 'a'))).toBe(orders[0]);
		expect(new Set(orders).size).toBeGreaterThan(3);
	});

	it('shows every question and every option once', () => {
		for (let i = 0; i < 50; i++) {
			const order = fixOrder(items, all, `seed ${i}`);
			expect(order.map((item) => item.questionVersionId).toSorted()).toEqual([
				'v0',
				'v1',
				'v2',
				'v3'
			]);
			for (const item of order) {
				const options = items.find((one) => one.questionVersionId === item.questionVersionId);
				expect(item.order.toSorted()).toEqual(options?.options.map((_, index) => index));
			}
		}
	});

	it('keeps True, False, Not stated in their order', () => {
		for (let i = 0; i < 20; i++) {
			const fixed = fixOrder(items, all, `${i}`).find((item) => item.questionVersionId === 'v3');
			expect(fixed?.order).toEqual([0, 1, 2]);
		}
	});

	it('never begins what is to be put in order in the right one, whatever the quiz says', () => {
		const [first] = items;
		if (!first) throw new Error('no question');
		const steps = { ...first, response: 'order' as const, options: first.options.slice(0, 3) };
		for (const shuffleOptions of [true, false]) {
			const starts = new Set<string>();
			for (let i = 0; i < 100; i++) {
				const order = fixOrder([steps], { ...all, shuffleOptions }, `s${i}`)[0]?.order ?? [];
				expect(order.toSorted()).toEqual([0, 1, 2]);
				starts.add(order.join());
			}
			expect(starts).not.toContain('0,1,2');
			expect(starts.size).toBe(5);
		}
	});

	it('puts the key at every place over many attempts', () => {
		const places = [0, 0, 0, 0];
		for (let i = 0; i < 400; i++) {
			const place = fixOrder(items.slice(0, 1), all, `attempt-${i}`)[0]?.order.indexOf(0) ?? -1;
			places[place] = (places[place] ?? 0) + 1;
		}
		for (const count of places) expect(count).toBeGreaterThan(60);
	});

	it('moves nothing where the quiz says so', () => {
		const still = { ...all, shuffleOptions: false, shuffleQuestions: false };
		expect(fixOrder(items, still, 'x').map((item) => item.questionVersionId)).toEqual([
			'v0',
			'v1',
			'v2',
			'v3'
		]);
		expect(fixOrder(items, still, 'x')[0]?.order).toEqual([0, 1, 2, 3]);
	});
});
