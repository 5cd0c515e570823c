import { choose } from '../distractors/candidate.ts';
import { otherOperations } from '../distractors/operations.ts';
import { alike } from '../quality/alike.ts';
import type { OperationFact, Option, Span } from '../types.ts';
import type { View } from '../view.ts';
import { capital } from '../wording/tidy.ts';
import { operationName } from './operation-name.ts';
import { key, type Maker } from './draft.ts';

const MOST_KEYS = 3;
const WRONG = 2;

/** Which of these undertakings the article mentions: choose all. One question an article. */
export const makeOperationsMentioned: Maker = (bench) => {
	const facts = bench.facts('operation');
	const isNamed = facts.filter((fact) => fact.named && operationName(fact)).length > 1;
	const keys: Option[] = [];
	const used: OperationFact[] = [];
	for (const fact of facts) {
		const name = operationName(fact);
		if (!name || fact.named !== isNamed || keys.length === MOST_KEYS) continue;
		const text = capital(name);
		if (keys.some((k) => alike(k.text, text))) continue;
		keys.push(key(text, 'The article mentions it.', fact.nameSpan));
		used.push(fact);
	}
	const [first] = used;
	if (!first || keys.length < 2) return [];
	const count = keys.length === 2 ? WRONG : WRONG + bench.chance(first.id).below(2);
	const names = keys.map((k) => k.text);
	const wrong = choose(
		otherOperations(bench.view).filter(
			(c) => isCode(c.text) === isNamed && facts.every((f) => !alike(f.name, c.text))
		),
		names,
		count,
		bench.chance(first.id)
	);
	if (wrong.length < WRONG) return [];
	return [
		{
			kind: 'operations-mentioned',
			skill: 'operations',
			process: 'retrieve',
			response: 'all',
			rule: 'operations-mentioned/all',
			fact: first.id,
			stem: 'Which of these does the article mention? Choose all that apply.',
			options: [...keys, ...wrong],
			order: 'free',
			evidence: uniqueEvidence(bench.view, used),
			takeaway: `The article mentions ${list(names.map(lowerThe))}.`,
			difficulty: 0.45,
			worth: isNamed ? 0.62 : 0.42,
			asks: ['operations-mentioned']
		}
	];
};

/** Named operations stand beside named ones, described beside described. */
function isCode(name: string): boolean {
	return /^Operation \p{Lu}/u.test(name);
}

/** The sentences that hold the names, and no others. */
function uniqueEvidence(view: View, facts: readonly OperationFact[]): Span[] {
	const at = new Set(facts.map(({ nameSpan }) => view.sentenceAt(nameSpan[0])));
	return [...at]
		.sort((a, b) => a - b)
		.flatMap((i) => {
			const sentence = view.sentences[i];
			return sentence ? [sentence.span] : [];
		});
}

function lowerThe(name: string): string {
	return /^(?:The|A|An)\s/.test(name) || !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name)
		? `${name[0]?.toLowerCase()}${name.slice(1)}`
		: name;
}

function list(names: readonly string[]): string {
	return names.length < 2
		? names.join('')
		: `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
