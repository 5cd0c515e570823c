import type { Found } from './correcting/draft.ts';
import { setName, setTitle } from './correcting/name.ts';
import { remove } from './correcting/remove.ts';
import { setSpeaker } from './correcting/speaker.ts';
import { findFacts } from './facts/index.ts';
import type { Analysis, Correction, Fact } from './types.ts';
import { viewOf } from './view.ts';

/** The last correction of each analysis: a quiz is verified question by question. */
const memo = new WeakMap<Analysis, { readonly key: string; readonly corrected: Analysis }>();

/**
 * The analysis as it is once a person has set it right: facts are found anew in what was corrected, so
 * that a corrected speaker is also the claimant of what was said. Corrections hold in the order given;
 * one of something that is not there changes nothing. The analysis given stays as it is.
 */
export function correct(analysis: Analysis, corrections: readonly Correction[]): Analysis {
	if (corrections.length === 0) return analysis;
	const key = JSON.stringify(corrections);
	const known = memo.get(analysis);
	if (known?.key === key) return known.corrected;
	let found: Found = analysis;
	for (const correction of corrections) found = step(found, correction, analysis);
	const whole = { ...analysis, ...found };
	const facts = findFacts(viewOf({ ...whole, text: analysis.article.text }));
	const corrected = { ...whole, facts: correctFacts(facts, corrections) };
	memo.set(analysis, { key, corrected });
	return corrected;
}

function step(found: Found, correction: Correction, analysis: Analysis): Found {
	switch (correction.kind) {
		case 'speaker':
			return setSpeaker(found, correction, analysis);
		case 'stance': {
			const { of, stance } = correction;
			const set = (said: Analysis['attributions'][number]) =>
				said.id === of ? { ...said, stance } : said;
			return { ...found, attributions: found.attributions.map(set) };
		}
		case 'name':
			return setName(found, correction, analysis);
		case 'title':
			return setTitle(found, correction, analysis);
		case 'removed':
			return remove(found, correction, analysis);
		case 'status':
			return found;
	}
}

/** What can be set right only in the facts: how an operation stands, and facts that are none. */
function correctFacts(facts: readonly Fact[], corrections: readonly Correction[]): Fact[] {
	const removed = new Set(corrections.flatMap((one) => (one.kind === 'removed' ? [one.of] : [])));
	const status = new Map(
		corrections.flatMap((one) => (one.kind === 'status' ? [[one.of, one.status] as const] : []))
	);
	return facts
		.filter(({ id }) => !removed.has(id))
		.map((fact) => {
			const to = status.get(fact.id);
			return fact.kind === 'operation' && to !== undefined && to !== fact.status
				? { ...fact, status: to, statusCue: null, corrected: true }
				: fact;
		});
}
