import { setImmediate } from 'node:timers/promises';
import type { Correction, Question } from '../../engine/types.ts';
import { KIND_GROUPS } from '../questions/kinds.ts';
import { drawFrom } from '../reader/read.ts';
import { remember } from '../reader/remember.ts';

/** Every kind by which the same thing can be asked again. */
const KINDS = Object.values(KIND_GROUPS).flat();
/** Most questions of a kind on one article. */
const MOST = 60;
/** Greatest length of all texts whose questions are kept, in UTF-16 units. */
const KEPT = 1_000_000;

const drawn = remember<string, Promise<readonly Question[]>>(
	async (key) => {
		const { text, corrections } = JSON.parse(key) as Parameters<typeof questionPool>[0];
		const all: Question[] = [];
		for (const kind of KINDS) {
			// Between two kinds the server answers whoever else has asked.
			await setImmediate();
			// A seed of its own, so that what is altered in a statement is not altered as in a quiz.
			const options = { kinds: [kind], count: MOST, seed: 'practice' };
			const { checked } = await drawFrom(text, options, corrections);
			all.push(...checked.flatMap(({ question, verdict }) => (verdict.ok ? [question] : [])));
		}
		return all;
	},
	(key) => key.length,
	KEPT
);

/**
 * All questions that can be drawn from an article one kind at a time, each verified. They are kept, for
 * a class practises the same article.
 * @throws DomainError as `drawFrom`
 */
export const questionPool = (article: {
	readonly text: string;
	readonly corrections: readonly Correction[];
}): Promise<readonly Question[]> =>
	drawn(JSON.stringify({ text: article.text, corrections: article.corrections }));
