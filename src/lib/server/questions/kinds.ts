import type { QuestionKind } from '../../engine/types.ts';

/** Groups of kinds that a teacher can ask for. */
export const KIND_GROUPS: Readonly<Record<string, readonly QuestionKind[]>> = {
	said: ['who-said', 'what-said', 'to-whom', 'where-said', 'stance'],
	sources: ['named-source', 'fact-or-claim'],
	operations: [
		'operations-mentioned',
		'operation-did',
		'operation-where',
		'operation-who',
		'operation-status'
	],
	offices: ['office', 'designation'],
	figures: ['figure', 'date', 'place'],
	happenings: ['who', 'what'],
	reasons: ['reason'],
	statements: ['true-false', 'gap'],
	forms: ['match-speakers', 'order', 'find-sentence'],
	words: ['word-meaning']
};

/** The kinds of a group, or undefined for all kinds. */
export const kindsOf = (group: string): readonly QuestionKind[] | undefined =>
	Object.hasOwn(KIND_GROUPS, group) ? KIND_GROUPS[group] : undefined;
