import type { Issue, IssueCode } from '../../engine/types.ts';

/** What keeps a text from becoming an article; all other issues are said and let pass. */
const REFUSED: ReadonlySet<IssueCode> = new Set<IssueCode>([
	'empty',
	'too-short',
	'too-long',
	'binary',
	'not-english',
	'all-capitals',
	'no-prose'
]);

/** The first issue that keeps a text from becoming an article, or null. */
export const refusalOf = (issues: readonly Issue[]): Issue | null =>
	issues.find(({ code }) => REFUSED.has(code)) ?? null;
