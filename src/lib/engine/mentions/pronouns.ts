import { newDraft, type Draft } from './draft.ts';
import type { Line } from './line.ts';

const FORMS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it' | 'i'> = new Map([
	['he', 'he'],
	['him', 'he'],
	['his', 'he'],
	['himself', 'he'],
	['she', 'she'],
	['her', 'she'],
	['hers', 'she'],
	['herself', 'she'],
	['they', 'they'],
	['them', 'they'],
	['their', 'they'],
	['themselves', 'they'],
	['it', 'it'],
	['its', 'it'],
	['itself', 'it'],
	['i', 'i'],
	['me', 'i'],
	['my', 'i'],
	['myself', 'i']
]);

/** Finds the personal pronouns of a line; whom they mean is found when all is known. */
export function findPronouns(line: Line, index: number): Draft[] {
	const drafts: Draft[] = [];
	for (let i = 0; i < line.tokens.length; i++) {
		const low = line.low[i] as string;
		const kind = FORMS.get(low);
		if (!kind || (kind === 'i' && line.quoted[i] === -1)) continue;
		if (low === 'i' && line.tokens[i]?.text !== 'I') continue;
		const draft = newDraft(
			{ line: index, from: i, to: i + 1, first: i, last: i + 1 },
			'person',
			'pronoun',
			low
		);
		draft.noun = low;
		draft.pronoun = kind === 'i' ? null : kind;
		drafts.push(draft);
	}
	return drafts;
}
