/**
 * Words that fit the same place in a sentence and differ in sense, so that a gap can be filled with
 * any of them and only the article tells which. A line is a set, of which the first two may be
 * the word left out; verbs are written in their forms
 * base:third:past:participle:gerund. Made for this project.
 */
const VERB_SETS = `
accept:accepts:accepted:accepted:accepting reject:rejects:rejected:rejected:rejecting postpone:postpones:postponed:postponed:postponing ignore:ignores:ignored:ignored:ignoring
approve:approves:approved:approved:approving veto:vetoes:vetoed:vetoed:vetoing delay:delays:delayed:delayed:delaying ignore:ignores:ignored:ignored:ignoring
support:supports:supported:supported:supporting oppose:opposes:opposed:opposed:opposing ignore:ignores:ignored:ignored:ignoring avoid:avoids:avoided:avoided:avoiding
praise:praises:praised:praised:praising criticize:criticizes:criticized:criticized:criticizing ignore:ignores:ignored:ignored:ignoring mock:mocks:mocked:mocked:mocking
confirm:confirms:confirmed:confirmed:confirming deny:denies:denied:denied:denying question:questions:questioned:questioned:questioning ignore:ignores:ignored:ignored:ignoring
increase:increases:increased:increased:increasing decrease:decreases:decreased:decreased:decreasing stagnate:stagnates:stagnated:stagnated:stagnating
strengthen:strengthens:strengthened:strengthened:strengthening weaken:weakens:weakened:weakened:weakening replace:replaces:replaced:replaced:replacing suspend:suspends:suspended:suspended:suspending
improve:improves:improved:improved:improving worsen:worsens:worsened:worsened:worsening stall:stalls:stalled:stalled:stalling
build:builds:built:built:building destroy:destroys:destroyed:destroyed:destroying repair:repairs:repaired:repaired:repairing sell:sells:sold:sold:selling
buy:buys:bought:bought:buying sell:sells:sold:sold:selling rent:rents:rented:rented:renting repair:repairs:repaired:repaired:repairing
protect:protects:protected:protected:protecting threaten:threatens:threatened:threatened:threatening ignore:ignores:ignored:ignored:ignoring divide:divides:divided:divided:dividing
welcome:welcomes:welcomed:welcomed:welcoming reject:rejects:rejected:rejected:rejecting ignore:ignores:ignored:ignored:ignoring postpone:postpones:postponed:postponed:postponing
publish:publishes:published:published:publishing withdraw:withdraws:withdrew:withdrawn:withdrawing correct:corrects:corrected:corrected:correcting translate:translates:translated:translated:translating
`;

const ADJECTIVE_SETS = `
dangerous safe cheap slow
rare common harmless costly
strong weak hidden brief
ancient modern temporary foreign
voluntary compulsory temporary costly
temporary permanent secret voluntary
guilty innocent absent late
peaceful violent secret brief
public private secret foreign
expensive cheap useless noisy
`;

/** One set: the form asked for and the others in the same form. */
export interface FrameSet {
	readonly others: readonly string[];
}

/** The other words of a set in the form given, by word and Penn tag; undefined where it has no set. */
export function frameFor(text: string, xpos: string): FrameSet | undefined {
	return FRAMES.get(`${xpos}:${text.toLowerCase()}`);
}

const FORMS = ['VB', 'VBZ', 'VBD', 'VBN', 'VBG'] as const;

const FRAMES: ReadonlyMap<string, FrameSet> = build();

function build(): Map<string, FrameSet> {
	const out = new Map<string, FrameSet>();
	const add = (tag: string, words: readonly string[]): void => {
		words.slice(0, 2).forEach((word, i) => {
			const id = `${tag}:${word}`;
			if (!out.has(id)) out.set(id, { others: words.filter((_, k) => k !== i) });
		});
	};
	for (const line of VERB_SETS.trim().split('\n')) {
		const verbs = line.split(' ').map((forms) => forms.split(':'));
		FORMS.forEach((tag, n) => {
			add(
				tag,
				verbs.map((forms) => forms[n] ?? '')
			);
		});
		add(
			'VBP',
			verbs.map((forms) => forms[0] ?? '')
		);
	}
	for (const line of ADJECTIVE_SETS.trim().split('\n')) {
		const words = line.split(' ');
		words.forEach((word) => {
			const id = `JJ:${word}`;
			if (!out.has(id) && word === words[0])
				out.set(id, { others: words.filter((w) => w !== word) });
		});
	}
	return out;
}
