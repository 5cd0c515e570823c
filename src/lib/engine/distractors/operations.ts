import {
	DESCRIBED_OPERATIONS,
	FIELD_WORDS,
	NAMED_OPERATIONS,
	type OperationField
} from '../lexicon/real-operations.ts';
import { normal, senseWords } from '../quality/alike.ts';
import type { View } from '../view.ts';
import { capital } from '../wording/tidy.ts';
import type { Candidate } from './candidate.ts';

/** Real undertakings of the article's field that it does not mention. */
export function otherOperations(view: View): Candidate[] {
	const field = fieldOf(view.text);
	const text = view.wholeText();
	const words = view.allWords();
	const all = [
		...NAMED_OPERATIONS[field].map((name) => ({ name, pull: 0.6 })),
		...DESCRIBED_OPERATIONS[field].map((name) => ({ name, pull: 0.5 }))
	];
	return all
		.filter(
			({ name }) => !text.includes(normal(name)) && !senseWords(name).every((w) => words.has(w))
		)
		.map(({ name, pull }) => ({
			text: capital(name),
			why: 'This really took place, but the article does not mention it.',
			origin: 'lexicon',
			from: null,
			pull
		}));
}

/** The field whose words the article uses most. */
export function fieldOf(text: string): OperationField {
	const sample = text.slice(0, 20_000);
	let best: OperationField = 'military';
	let most = -1;
	for (const field of Object.keys(FIELD_WORDS) as OperationField[]) {
		const count = (sample.match(FIELD_WORDS[field]) ?? []).length;
		if (count > most) {
			best = field;
			most = count;
		}
	}
	return best;
}
