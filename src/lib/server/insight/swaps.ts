import type { Answer, Question } from '../../engine/types.ts';
import type { AskedQuestion, ClassAnswers } from './class-answers.ts';

/** What is taken for what: whose words for whose, or one operation (or its fate) for another. */
export type SwapOf = 'speakers' | 'operations' | 'fates';

/** One thing that pupils take for another. */
export interface Swap {
	readonly of: SwapOf;
	/** Of which operation it is the fate; null elsewhere. */
	readonly about: string | null;
	/** What is right: who said it, which operation, which fate. */
	readonly right: string;
	/** What was chosen in its place. */
	readonly chosen: string;
	/** Names of the pupils who did. */
	readonly pupils: readonly string[];
	/** Pupils who were asked. */
	readonly asked: number;
	/** Places of the questions where it happened, from 0. */
	readonly places: readonly number[];
	/** "18 of 24 gave the general’s words to the minister." */
	readonly words: string;
}

const OPERATIONS: ReadonlySet<string> = new Set([
	'operation-did',
	'operation-where',
	'operation-who',
	'operations-mentioned'
]);

function swapOf({ kind, skill, stem }: Question): SwapOf | null {
	if (kind === 'who-said' || kind === 'match-speakers') return 'speakers';
	if (kind === 'own' && skill === 'speakers' && /^who\b/i.test(stem)) return 'speakers';
	if (kind === 'operation-status') return 'fates';
	return OPERATIONS.has(kind) || (kind === 'own' && skill === 'operations') ? 'operations' : null;
}

/** The speakers and operations that a class swaps, the most frequent first. */
export function swapsOf({ questions, pupils }: ClassAnswers): Swap[] {
	const found = new Map<string, { pair: Pair; names: Map<string, string>; places: Set<number> }>();
	const askedOf = new Map<string, Set<string>>();
	for (const asked of questions) {
		const of = swapOf(asked.question);
		if (!of) continue;
		const about = of === 'fates' ? fateOf(asked.question) : null;
		for (const { pupilId, name, cells } of pupils) {
			const cell = cells.get(asked.questionId);
			if (!cell) continue;
			for (const right of keysOf(asked)) {
				const id = keyOf({ of, about, right });
				askedOf.set(id, (askedOf.get(id) ?? new Set()).add(pupilId));
			}
			for (const pair of cell.answer ? pairsOf(asked.question, cell.answer) : []) {
				const id = JSON.stringify([of, about, pair.right, pair.chosen]);
				const swap = found.get(id) ?? {
					pair: { ...pair, of, about },
					names: new Map(),
					places: new Set()
				};
				swap.names.set(pupilId, name);
				swap.places.add(asked.place);
				found.set(id, swap);
			}
		}
	}
	return [...found.values()]
		.map(({ pair, names, places }) => {
			const asked = askedOf.get(keyOf(pair))?.size ?? names.size;
			const swap = { ...pair, pupils: [...names.values()], asked, places: [...places] };
			return { ...swap, words: wordsOf(swap) };
		})
		.toSorted(
			(a, b) =>
				b.pupils.length - a.pupils.length || b.pupils.length / b.asked - a.pupils.length / a.asked
		);
}

interface Pair {
	readonly of: SwapOf;
	readonly about: string | null;
	readonly right: string;
	readonly chosen: string;
}

const keyOf = ({ of, about, right }: Omit<Pair, 'chosen'>) => JSON.stringify([of, about, right]);

/** What a question on the fate of an operation is about: "Operation Iron Broom". */
const fateOf = ({ stem }: Question): string | null =>
	/\bwhat (?:has become|became) of (.+?)\??$/i.exec(stem)?.[1] ?? null;

const keysOf = ({ question }: AskedQuestion): string[] =>
	question.options.filter(({ correct }) => correct).map(({ text }) => text);

/** What was chosen in place of what. Where several are right, nobody can tell for which of them. */
function pairsOf(question: Question, { chosen }: Answer): Omit<Pair, 'of' | 'about'>[] {
	const { options } = question;
	if (question.response === 'match')
		return question.prompts.flatMap(({ key }, i) => {
			const [right, given] = [options[key], options[chosen[i] ?? -1]];
			return right && given && right !== given ? [{ right: right.text, chosen: given.text }] : [];
		});
	const [right, ...more] = options.filter(({ correct }) => correct);
	const given = options[chosen[0] ?? -1];
	if (question.response !== 'one' || !right || more.length > 0 || !given || given.correct)
		return [];
	return [{ right: right.text, chosen: given.text }];
}

function wordsOf({ of, about, right, chosen, pupils, asked }: Omit<Swap, 'words'>): string {
	const who = `${pupils.length} of ${asked}`;
	if (of === 'speakers')
		return `${who} gave ${possessive(inside(right))} words to ${inside(chosen)}.`;
	if (of === 'operations') return `${who} took ${inside(chosen)} for ${inside(right)}.`;
	return `${who} answered “${chosen}” of ${about ?? 'an operation'}; right is “${right}”.`;
}

/** "The general" within a sentence: "the general". */
const inside = (name: string) =>
	name.replace(/^(?:The|A|An|Two|Three|Some|Several|Unnamed)(?= )/, (word) => word.toLowerCase());

const possessive = (name: string) => (/s$/.test(name) ? `${name}’` : `${name}’s`);
