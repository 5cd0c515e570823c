import type { EntityLabel, MentionForm, Office } from '../types.ts';
import type { Body } from './ledger.ts';

/** A mention in the making. Later steps fill in what earlier ones could not know. */
export interface Draft {
	/** Index of the line (sentence). */
	readonly line: number;
	/** Tokens `[from, to)` of the whole phrase. */
	from: number;
	to: number;
	/** Tokens `[first, last)` of the words that name it. */
	first: number;
	last: number;
	label: EntityLabel;
	readonly form: MentionForm;
	/** The naming words as they should be said: the name, or the phrase without its article. */
	name: string;
	/** The name by which it is known in the lexicons, else the same as `name`. */
	key: string;
	/** Head noun of a nominal, or the pronoun, in lower case; empty for names. */
	noun: string;
	plural: boolean;
	/** "the", "this" or a possessive leads the phrase. */
	definite: boolean;
	outlet: boolean;
	/** A single noun that stands for something only beside a name or if it was spoken of before. */
	bare: boolean;
	pronoun: 'he' | 'she' | 'they' | 'it' | null;
	offices: Office[];
	/** The name or pronoun whose apposition or predicate this phrase is. */
	same: Draft | null;
	/** What it was found to stand for. */
	body: Body | null;
}

/** A draft with nothing known but its place and wording. */
export function newDraft(
	place: Pick<Draft, 'line' | 'from' | 'to' | 'first' | 'last'>,
	label: EntityLabel,
	form: MentionForm,
	name: string
): Draft {
	return {
		...place,
		label,
		form,
		name,
		key: name,
		noun: '',
		plural: false,
		definite: false,
		outlet: false,
		bare: false,
		pronoun: null,
		offices: [],
		same: null,
		body: null
	};
}
