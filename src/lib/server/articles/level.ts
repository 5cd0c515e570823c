import type { ReadingLevel } from '../../measures/reading-level/level.ts';
import type { ArticleReading } from '../reader/jobs.ts';
import { remember } from '../reader/remember.ts';

/** Age that words are judged for where none is chosen, in years. */
const USUAL_AGE = 13;
const AGES = { from: 9, to: 18 };
/** Greatest sum of the lengths of texts whose levels are kept, in UTF-16 units. */
const KEPT = 1_000_000;

/** The age that a form or an address names; the usual one where it names none. */
export function ageOf(value: FormDataEntryValue | null): number {
	const age = Number(value);
	return Number.isInteger(age) && age >= AGES.from && age <= AGES.to ? age : USUAL_AGE;
}

/**
 * How hard an article is to read for pupils of an age; null where it has no sentences. Headlines,
 * captions and what the article says twice are left out.
 */
export async function levelOf(reading: ArticleReading, age: number): Promise<ReadingLevel | null> {
	return kept(reading)(age);
}

const byReading = new WeakMap<ArticleReading, (age: number) => Promise<ReadingLevel | null>>();

/** A page that shows the level asks for it each time. */
function kept(reading: ArticleReading) {
	const known = byReading.get(reading);
	if (known) return known;
	const made = remember(
		(age: number) => measure(reading, age),
		() => reading.article.text.length,
		KEPT
	);
	byReading.set(reading, made);
	return made;
}

async function measure(reading: ArticleReading, age: number): Promise<ReadingLevel | null> {
	// The word lists take a moment to load, and a server that shows no level never needs them.
	const { readingLevel } = await import('../../measures/reading-level/level.ts');
	const { article, blocks, sentences, mentions } = reading;
	return readingLevel({
		text: article.text,
		sentences: sentences
			.filter(({ block, repeats }) => repeats === null && isProse(blocks[block]?.kind))
			.map(({ span }) => span),
		names: mentions.filter(({ form }) => form === 'name').map(({ head }) => head),
		age
	});
}

const isProse = (kind: string | undefined) => kind === 'paragraph' || kind === 'list';
