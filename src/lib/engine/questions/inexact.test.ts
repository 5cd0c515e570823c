import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import type { QuestionKind } from '../types.ts';
import { draftQuestions } from './index.ts';

const OPENING =
	'The harbour of Larrow has a long history, and its bridge is famous. Mayor Dora Finch opened it in May.';

function stems(text: string, kind: QuestionKind): string[] {
	const analysis = analyse(`${OPENING} ${text}`);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed', [kind]).map(({ stem }) => stem);
}

describe('figures that are not exact', () => {
	it('are put as more than less of them, but not beside "just"', () => {
		const sold = (how: string) =>
			stems(`Owen Drake sold ${how}347 paintings in Dunleigh.`, 'true-false').join();
		expect(sold('')).toContain('more than 300 paintings');
		expect(sold('just ')).not.toContain('more than');
	});

	it('are asked for how long only where they are all of it', () => {
		const ruled = (how: string) =>
			stems(`Dora Finch ruled the town of Larrow for ${how}two decades.`, 'figure').join();
		expect(ruled('')).toContain('how long');
		expect(ruled('nearly ')).not.toContain('how long');
	});
});
