import { overlaps, type View } from '../view.ts';
import type {
	Fact,
	Option,
	Origin,
	Process,
	Prompt,
	Question,
	QuestionKind,
	Sentence,
	ShortAnswer,
	Skill,
	Span
} from '../types.ts';
import type { Random } from '../random.ts';

/** A question before it is chosen and its options are put in order. */
export interface Draft {
	readonly kind: QuestionKind;
	readonly skill: Skill;
	readonly process: Process;
	readonly response: Question['response'];
	/** `kind/way`, e.g. `who-said/quoted`. */
	readonly rule: string;
	readonly fact: string;
	readonly stem: string;
	/** Keys and wrong options. */
	readonly options: readonly Option[];
	/** `free` may be shuffled; `fixed` stays (as the options of an order do); `numeric` is sorted by value. */
	readonly order: 'free' | 'fixed' | 'numeric';
	readonly evidence: readonly Span[];
	readonly takeaway: string;
	readonly difficulty: number;
	/** For a choice with proof: see `ChooseOne`. */
	readonly proof?: boolean;
	/** For matching: `key` is the text of the option. */
	readonly prompts?: readonly (Omit<Prompt, 'key'> & { readonly key: string })[];
	/** For find-the-sentence: see `FindSentence`. */
	readonly accept?: readonly Span[];
	/** For typed answers: see `ShortAnswer`. */
	readonly expects?: ShortAnswer['expects'];
	/** How much a teacher would want it, 0 to 1. */
	readonly worth: number;
	/** What it asks, so that no quiz asks it twice: names of facts or attributions. */
	readonly asks: readonly string[];
}

/** What a maker works with. */
export interface Bench {
	readonly view: View;
	/** Facts by kind, in order of place. */
	facts<K extends Fact['kind']>(kind: K): readonly Extract<Fact, { kind: K }>[];
	/** Sentences to leave a gap in: all of an article, a sample of a book. */
	readonly sentences: readonly Sentence[];
	/** Chance of its own for a fact, so that other facts do not change its question. */
	chance(fact: string): Random;
	/** The same for all drafts of one article: shared work is kept here by key. */
	once<T>(key: string, make: () => T): T;
}

/** Draws every question of one kind that it can stand behind. */
export type Maker = (bench: Bench) => Draft[];

/** The key, with the sentence that says why. */
export function key(
	text: string,
	why: string,
	from: Span | null,
	origin: Origin = from ? 'article' : 'fixed'
): Option {
	return { text, correct: true, why, origin, from };
}

/** True where the words at the place are reported speech. */
export function isReported(view: View, span: Span): boolean {
	return view
		.attributionsIn(view.sentenceAt(span[0]))
		.some((a) => a.content.some((content) => overlaps(content, span)));
}
