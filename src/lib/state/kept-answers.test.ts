import { describe, expect, it } from 'vitest';
import { clockAhead, dropAnswers, keepAnswer, keptAnswer } from './kept-answers.ts';
import { memoryStore } from './memory-store.ts';

const saved = (position: number, revision: number) => ({
	answer: { position, chosen: [1], revision, savedAt: 5, final: false },
	feedback: null
});

describe('kept answers', () => {
	it('stand under their attempt and place, and go when it is handed in', () => {
		const store = memoryStore();
		keepAnswer(store, 'a1', saved(0, 1));
		keepAnswer(store, 'a1', saved(0, 2));
		keepAnswer(store, 'a2', saved(0, 7));
		expect(keptAnswer(store, 'a1', 0)).toEqual(saved(0, 2));
		expect(keptAnswer(store, 'a1', 1)).toBeNull();
		dropAnswers(store, 'a1', 3);
		expect(keptAnswer(store, 'a1', 0)).toBeNull();
		expect(keptAnswer(store, 'a2', 0)).toEqual(saved(0, 7));
	});
});

describe('clockAhead', () => {
	it('believes the newest that was heard of the server, and no page that was kept', () => {
		const store = memoryStore();
		expect(clockAhead(store, 1000, 900)).toBe(100);
		expect(clockAhead(store, 5000, 4800)).toBe(200);
		expect(clockAhead(store, 1000, 60_000)).toBe(200);
		expect(clockAhead(store, 9000, 9050)).toBe(-50);
	});
});
