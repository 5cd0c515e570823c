import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../types.ts';
import { findRepeats } from './repeats.ts';

function repeats(...lines: readonly (string | readonly [BlockKind, string])[]): (number | null)[] {
	return findRepeats(
		lines.map((line) =>
			typeof line === 'string'
				? { kind: 'paragraph', text: line }
				: { kind: line[0], text: line[1] }
		)
	);
}

const TOLD =
	'The White House is aggressively pushing the Mexican government to green–light joint military operations, U.S. officials told the New York Times.';

describe('findRepeats', () => {
	it('knows a sentence that comes again', () => {
		expect(repeats(TOLD, 'He left.', TOLD)).toEqual([null, null, 0]);
	});

	it('knows one with small changes', () => {
		const changed = TOLD.replace('told', 'said to').replace('House is', 'Houseis');
		expect(repeats(TOLD, ['caption', changed])).toEqual([null, 0]);
	});

	it('knows a part of a longer one', () => {
		const long =
			'Mr. Day has rejected the plans to close the bridge, but has said that it may be mended.';
		expect(
			repeats(long, ['caption', 'Mr. Day has rejected the plans to close the bridge'])
		).toEqual([null, 0]);
	});

	it('names running text as what a caption above it repeats', () => {
		const text = 'Fentanyl is now officially classified as a weapon.';
		expect(repeats(['caption', text], text, ['caption', text])).toEqual([1, null, 1]);
	});

	it.each([
		['He said that he would not go to war.', 'She said that he would not stay at home at all.'],
		['Yes, he did.', 'Yes, he did.'],
		[
			'The president spoke with the prime minister on Monday about trade.',
			'The president spoke with the prime minister of Japan in March about the missing ship.'
		]
	])('leaves %s alone', (first, second) => {
		expect(repeats(first, second)).toEqual([null, null]);
	});

	it('takes linear time where everything repeats', () => {
		const lines = Array.from(
			{ length: 20_000 },
			() => 'The same short sentence comes again and again.'
		);
		const start = process.cpuUsage();
		expect(repeats(...lines)[19_999]).toBe(0);
		expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
	}, 60_000);
});
