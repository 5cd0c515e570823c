import { letterOf, lemmaOf, type LemmaLists } from '../../src/lib/engine/syntax/lemma.ts';
import type { Upos } from '../../src/lib/engine/types.ts';
import type { Gold } from './conllu.ts';

/** Lemmas of the trees that the rules get wrong, by form and letter of the part of speech. */
export function lemmaExceptions(
	trees: readonly Gold[],
	known: LemmaLists['known']
): Map<string, string> {
	const rules: LemmaLists = { exceptions: new Map(), known };
	const counts = new Map<string, Map<string, number>>();
	const right = new Map<string, number>();
	for (const { forms, lemmas, tags } of trees) {
		forms.forEach((form, i) => {
			const [upos, xpos] = (tags[i] ?? '').split('|') as [Upos, string];
			const key = `${form.replace(/[’ʼ`]/g, "'").toLowerCase()} ${letterOf(upos)}`;
			const lemma = lemmas[i] ?? form;
			const byLemma = counts.get(key) ?? new Map<string, number>();
			counts.set(key, byLemma.set(lemma, (byLemma.get(lemma) ?? 0) + 1));
			if (lemmaOf(form, upos, xpos, rules) === lemma) right.set(key, (right.get(key) ?? 0) + 1);
		});
	}
	const exceptions = new Map<string, string>();
	for (const key of [...counts.keys()].sort()) {
		const list = [...(counts.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		const [lemma, count] = list[0] ?? ['', 0];
		if (count > 1 && count > (right.get(key) ?? 0) && !/\s/.test(lemma)) exceptions.set(key, lemma);
	}
	return exceptions;
}
