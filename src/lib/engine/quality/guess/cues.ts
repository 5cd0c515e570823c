import { senseWords } from '../alike.ts';

/** What a guesser can go by: how strongly it speaks for each of the options, in the order of the options. */
export interface Cue {
	readonly rule: 'length' | 'echo' | 'specific' | 'position' | 'grammar' | 'company' | 'habit';
	/** Why somebody would choose an option that this speaks for, to stand after "because": "it is the longest". */
	readonly because: string;
	/** In the unit of a log-odds; only the differences between the options count. */
	readonly weigh: (stem: string, options: readonly string[]) => readonly number[];
}

const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** The longest is often right: writers qualify what has to be true (Haladyna et al. 2002, rule 24). */
const length: Cue = {
	rule: 'length',
	because: 'it is the longest',
	weigh: (_, options) => {
		const mean = options.reduce((sum, { length }) => sum + length, 0) / options.length;
		// Among a few short words, a letter more tells nobody anything.
		return options.map((text) => within(-0.8, (1.6 * (text.length - mean)) / (mean + 12), 1.6));
	}
};

/** An option that repeats the question's words draws the eye (rule 28c, clang associations). */
const echo: Cue = {
	rule: 'echo',
	because: 'it repeats words of the question',
	weigh: (stem, options) => {
		const asked = new Set(senseWords(stem));
		return options.map((text) => {
			const words = senseWords(text);
			const shared = words.filter((word) => asked.has(word)).length;
			return words.length === 0 ? 0 : within(0, 0.5 * shared + shared / words.length, 1.4);
		});
	}
};

const ABSOLUTE = /\b(?:always|never|every|all|none|only|nothing|everybody|completely|entirely)\b/i;
const HEDGED =
	/\b(?:some|most|often|usually|generally|mainly|partly|may|might|could|can|about|several)\b/i;

/** Careful and exact wording is trusted, sweeping wording is not (rule 28a, specific determiners). */
const specific: Cue = {
	rule: 'specific',
	because: 'it is worded more carefully than the others',
	weigh: (_, options) =>
		options.map(
			(text) =>
				(ABSOLUTE.test(text) ? -0.8 : 0) +
				(HEDGED.test(text) ? 0.35 : 0) +
				within(0, 0.15 * (text.match(/\p{Lu}\p{L}+|\d+/gu)?.length ?? 0), 0.45)
		)
};

/** Whoever guesses looks to the middle (Attali and Bar-Hillel 2003). */
const position: Cue = {
	rule: 'position',
	because: 'it stands in the middle',
	weigh: (_, options) =>
		options.map((_, at) => (at > 0 && at < options.length - 1 && options.length > 2 ? 0.12 : 0))
};

const NUMBER =
	/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|half|a third|none)\b/i;

/** What does not fit the question's grammar is struck out first (rule 28d). */
const grammar: Cue = {
	rule: 'grammar',
	because: 'it fits the grammar of the question better',
	weigh: (stem, options) => options.map((text) => (fits(stem, text) ? 0 : -1.6))
};

function fits(stem: string, text: string): boolean {
	if (/\bhow (?:many|much|long|old|far|often)\b|\bwhat (?:percentage|share)\b/i.test(stem)) {
		return NUMBER.test(text);
	}
	if (/^(?:[^,]{0,40}, )?who\b/i.test(stem)) return !/^(?:in|on|at|to|because|by)\s/i.test(text);
	if (/^(?:[^,]{0,40}, )?why\b/i.test(stem)) return text.includes(' ');
	if (/\ban$/i.test(stem.trim())) return /^[aeiou]/i.test(text);
	if (/\ba$/i.test(stem.trim())) return /^[^aeiou]/i.test(text);
	return true;
}

/** Wrong options are made from the right one: it shares most with the others (convergence; rule 28f). */
const company: Cue = {
	rule: 'company',
	because: 'it shares most with the other options',
	weigh: (_, options) => {
		const words = options.map((text) => new Set(senseWords(text)));
		return words.map((own, at) => {
			const others = words.filter((_, i) => i !== at);
			const shared = [...own].map((word) => others.filter((other) => other.has(word)).length);
			const all = own.size * others.length;
			return all === 0 ? 0 : (2 * shared.reduce((sum, one) => sum + one, 0)) / all;
		});
	}
};

/** Where the options are always the same, some are right more often than others. */
const HABITS: readonly (readonly [RegExp, number])[] = [
	[/^true$/i, 0.25],
	[/^not stated$/i, -0.35],
	[/\bcarried out$/i, 0.3],
	[/^none of\b|^all of\b|\bnone of the above\b/i, -0.2]
];

const habit: Cue = {
	rule: 'habit',
	because: 'such an option is mostly the right one',
	weigh: (stem, options) => {
		const sweeping = ABSOLUTE.test(stem);
		return options.map((text) => {
			const known = HABITS.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
			if (!sweeping) return known;
			return /^true$/i.test(text) ? -0.4 : known;
		});
	}
};

/** All that a guesser goes by, in the order in which it is told. */
export const CUES: readonly Cue[] = [length, echo, grammar, specific, company, position, habit];
