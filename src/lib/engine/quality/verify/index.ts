import { analyse } from '../../analyse.ts';
import { sha256 } from '../../hash.ts';
import { correct } from '../../correct.ts';
import type { Article, Correction, Fault, Question, Verdict } from '../../types.ts';
import { viewFor } from '../../analyse.ts';
import { identify } from '../identity.ts';
import { fault } from './check.ts';
import { checkEvidence } from './evidence.ts';
import { checkOptions } from './options.ts';
import { checkProof } from './proof.ts';
import { rederive } from './rederive.ts';
import { checkStemSupport } from './stem-support.ts';
import { checkStructure } from './structure.ts';

/**
 * Checks every promise of a question against the article: its hash, its evidence, its key, which is
 * derived again from a reading of the article's own, and each wrong option. Knows nothing of how
 * questions are made. A question of the rule `teacher` is held to structure and evidence only.
 * @param corrections what a person set right in the reading: the key is derived from it so corrected
 */
export function verify(
	question: Question,
	article: Article,
	corrections: readonly Correction[] = []
): Verdict {
	const faults = check(question, article, corrections);
	return faults.length === 0 ? { ok: true } : { ok: false, faults };
}

function check(question: Question, article: Article, corrections: readonly Correction[]): Fault[] {
	const hash = hashOf(article.text);
	if (hash !== article.sha256 || hash !== question.article) {
		return [fault('article/changed', 'This question belongs to another version of the article.')];
	}
	const structure = checkStructure(question);
	if (structure.length > 0) return structure;
	const analysis = correct(analyse(article.text), corrections);
	const view = viewFor(analysis);
	const evidence = checkEvidence(question, view);
	if (evidence.length > 0 || question.rule === 'teacher') return evidence;
	if (identify(question) !== question.id) {
		return [fault('identity/changed', 'This question was changed after it was drawn.')];
	}
	const subject = { question, analysis, view };
	return [
		...checkOptions(subject),
		...checkStemSupport(subject),
		...rederive(subject),
		...checkProof(subject)
	];
}

let lastText = '';
let lastHash = '';

/** A quiz is verified question by question: the text is hashed once for them all. */
function hashOf(text: string): string {
	if (text !== lastText || lastHash === '') {
		lastHash = sha256(text);
		lastText = text;
	}
	return lastHash;
}
