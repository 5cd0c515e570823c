import { findAttributions } from './attribution/find.ts';
import { checkReading, checkText, isFatal } from './checks.ts';
import { findFacts } from './facts/index.ts';
import { sha256 } from './hash.ts';
import { findMentions } from './mentions/find.ts';
import { readText } from './text/read.ts';
import type { Analysis, Issue, Reading } from './types.ts';
import { viewOf, type View } from './view.ts';

/** Analyses kept for `verify`, which reads the same article once a question. */
const KEPT = 4;
const cache = new Map<string, Analysis>();
const views = new WeakMap<Analysis, View>();

/** The last one given: a quiz is verified question by question. */
let last: Analysis | null = null;

const NOTHING: Reading = { blocks: [], sentences: [], quotations: [] };

/**
 * Reads an article: sentences, mentions, who said what, facts. Never throws; input that cannot be
 * read gives issues and empty lists. The same text always gives the same analysis.
 */
export function analyse(text: string): Analysis {
	if (last?.article.text === text) return last;
	const hash = sha256(text);
	const known = cache.get(hash);
	if (known) {
		cache.delete(hash);
		cache.set(hash, known);
		last = known;
		return known;
	}
	const analysis = read(text, hash);
	cache.set(hash, analysis);
	last = analysis;
	if (cache.size > KEPT) {
		for (const oldest of cache.keys()) {
			cache.delete(oldest);
			break;
		}
	}
	return analysis;
}

/** The indexes over an analysis, made once. */
export function viewFor(analysis: Analysis): View {
	const known = views.get(analysis);
	if (known) return known;
	const view = viewOf({ ...analysis, text: analysis.article.text });
	views.set(analysis, view);
	return view;
}

function read(text: string, hash: string): Analysis {
	const issues = checkText(text);
	const article = { text, sha256: hash };
	const stopped = issues.some((issue) => isFatal(issue) && issue.code !== 'too-short');
	if (stopped) return empty(article, issues);
	const reading = readText(text);
	if (!issues.some((issue) => issue.code === 'too-short'))
		issues.push(...checkReading(text, reading));
	const { mentions, entities, quantities } = findMentions(text, reading);
	const attributions = findAttributions(text, reading, { mentions, entities });
	const found = { ...reading, mentions, entities, quantities, attributions };
	const view = viewOf({ ...found, text });
	const analysis = { ...found, article, facts: findFacts(view), issues };
	views.set(analysis, view);
	return analysis;
}

function empty(article: Analysis['article'], issues: readonly Issue[]): Analysis {
	return {
		...NOTHING,
		article,
		mentions: [],
		entities: [],
		quantities: [],
		attributions: [],
		facts: [],
		issues
	};
}
