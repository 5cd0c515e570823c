import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compareSpoken, type Marked } from '../testing/spoken.ts';

/** An article that stands beside the project and is not part of it. */
const ARTICLE = new URL('../../../../../shared/articles/cartels.txt', import.meta.url);
const EXPECTED = new URL('cartels.expected.json', ARTICLE);

it.skipIf(!existsSync(ARTICLE))('who said what in ../shared/articles/cartels.txt', () => {
	const { attributions } = JSON.parse(readFileSync(EXPECTED, 'utf8')) as {
		readonly attributions: readonly Marked[];
	};
	const { missed, invented } = compareSpoken(readFileSync(ARTICLE, 'utf8'), attributions);
	expect({ missed, invented }).toEqual({ missed: [], invented: [] });
});
