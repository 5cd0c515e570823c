import type { ReadingLevel } from '../../measures/reading-level/level.ts';
import { readArticle } from '../reader/read.ts';
import { ageOf, levelOf } from './level.ts';

/**
 * How hard a stored text is to read, for pupils of the usual age where none is named.
 * @throws DomainError as `readArticle`
 */
export const levelOfText = async (
	text: string,
	age: string | null = null
): Promise<ReadingLevel | null> => levelOf(await readArticle(text), ageOf(age));
