import type { Line } from './line.ts';

/** How often a word stands with and without a capital where the capital tells something. */
export interface Evidence {
	/** Times with a capital in the middle of a plain sentence. */
	upper(low: string): number;
	/** Times without a capital. */
	lower(low: string): number;
}

/**
 * Counts capitals over the article: a word that stands with a small letter elsewhere is no name at
 * the head of a sentence, and one that has its capital in mid-sentence is.
 */
export function gatherEvidence(lines: readonly Line[]): Evidence {
	const upper = new Map<string, number>();
	const lower = new Map<string, number>();
	for (const line of lines) {
		for (let i = 0; i < line.tokens.length; i++) {
			const low = line.low[i] as string;
			if (line.shape[i] === 'lower') {
				if (!isHyphenTail(line, i)) lower.set(low, (lower.get(low) ?? 0) + 1);
			} else if (line.shape[i] !== 'other' && !line.starts[i] && !line.titled) {
				upper.set(low, (upper.get(low) ?? 0) + 1);
			}
		}
	}
	return {
		upper: (low) => upper.get(low) ?? 0,
		lower: (low) => lower.get(low) ?? 0
	};
}

function isHyphenTail(line: Line, i: number): boolean {
	const before = line.low[i - 1];
	return before === '-' || before === '–';
}
