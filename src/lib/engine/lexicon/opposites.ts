/**
 * Pairs of words with opposite sense, written out in the forms that they take, so that one put in
 * place of the other makes a true sentence false. Made for this project; only pairs that cannot
 * both be true of the same thing at the same time.
 */
const VERB_PAIRS = `
accept:accepts:accepted:accepted:accepting reject:rejects:rejected:rejected:rejecting
support:supports:supported:supported:supporting oppose:opposes:opposed:opposed:opposing
rise:rises:rose:risen:rising fall:falls:fell:fallen:falling
increase:increases:increased:increased:increasing decrease:decreases:decreased:decreased:decreasing
allow:allows:allowed:allowed:allowing forbid:forbids:forbade:forbidden:forbidding
approve:approves:approved:approved:approving veto:vetoes:vetoed:vetoed:vetoing
open:opens:opened:opened:opening close:closes:closed:closed:closing
admit:admits:admitted:admitted:admitting deny:denies:denied:denied:denying
praise:praises:praised:praised:praising criticize:criticizes:criticized:criticized:criticizing
confirm:confirms:confirmed:confirmed:confirming deny:denies:denied:denied:denying
agree:agrees:agreed:agreed:agreeing refuse:refuses:refused:refused:refusing
improve:improves:improved:improved:improving worsen:worsens:worsened:worsened:worsening
succeed:succeeds:succeeded:succeeded:succeeding fail:fails:failed:failed:failing
strengthen:strengthens:strengthened:strengthened:strengthening weaken:weakens:weakened:weakened:weakening
convict:convicts:convicted:convicted:convicting acquit:acquits:acquitted:acquitted:acquitting
permit:permits:permitted:permitted:permitting prohibit:prohibits:prohibited:prohibited:prohibiting
encourage:encourages:encouraged:encouraged:encouraging discourage:discourages:discouraged:discouraged:discouraging
win:wins:won:won:winning lose:loses:lost:lost:losing
gain:gains:gained:gained:gaining lose:loses:lost:lost:losing
exclude:excludes:excluded:excluded:excluding include:includes:included:included:including
import:imports:imported:imported:importing export:exports:exported:exported:exporting
ban:bans:banned:banned:banning allow:allows:allowed:allowed:allowing
raise:raises:raised:raised:raising lower:lowers:lowered:lowered:lowering
remember:remembers:remembered:remembered:remembering forget:forgets:forgot:forgotten:forgetting
like:likes:liked:liked:liking dislike:dislikes:disliked:disliked:disliking
expand:expands:expanded:expanded:expanding shrink:shrinks:shrank:shrunk:shrinking
`;

const WORD_PAIRS = `
before after
early late
earlier later
higher lower
highest lowest
largest smallest
larger smaller
oldest youngest
older younger
north south
northern southern
east west
eastern western
public private
legal illegal
guilty innocent
safe dangerous
easy difficult
strong weak
rare common
cheap expensive
winter summer
majority minority
success failure
victory defeat
domestic foreign
male female
rural urban
temporary permanent
voluntary compulsory
shortest longest
fastest slowest
youngest oldest
hottest coldest
wettest driest
richest poorest
simple complicated
similar different
positive negative
famous unknown
popular unpopular
healthy ill
unsafe safe
successful unsuccessful
likely unlikely
possible impossible
willing unwilling
certain uncertain
unknown known
silent loud
quiet noisy
crowded empty
`;

/** A verb's form and the form of its opposite. */
export const OPPOSITE_VERBS: ReadonlyMap<string, string> = build(VERB_PAIRS);

/** Words of other classes and their opposites. */
export const OPPOSITE_WORDS: ReadonlyMap<string, string> = build(WORD_PAIRS);

/** The opposite of a word of the given part of speech in the form it has, or undefined. */
export function oppositeOf(text: string, upos: string): string | undefined {
	return (upos === 'VERB' ? OPPOSITE_VERBS : OPPOSITE_WORDS).get(text.toLowerCase());
}

function build(pairs: string): Map<string, string> {
	const out = new Map<string, string>();
	const add = (a: string, b: string): void => {
		if (!out.has(a)) out.set(a, b);
	};
	for (const line of pairs.trim().split('\n')) {
		const [left = '', right = ''] = line.split(' ');
		const mine = left.split(':');
		const theirs = right.split(':');
		mine.forEach((form, i) => {
			add(form, theirs[i] ?? form);
			add(theirs[i] ?? form, form);
		});
	}
	return out;
}
