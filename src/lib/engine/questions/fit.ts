import type { Draft } from './draft.ts';

/** A subject that leaves a reader asking "who?" or "which?". */
const LOOSE_SUBJECT =
	/^(?:When|Where|Why|How \p{L}+|In which \p{L}+)(?: \p{L}+){0,3}? (?:did|had|was|were|will|would|has|have|do|does) (?:somebody|someone|anybody|anyone|nobody|one|it|they|I|we|you)\b/u;
const LOOSE_END =
	/\b(?:in support|in response|in return|to find out|instead|as well|go further)\?$|\b(?:instead|either)[.?]?”?$/i;
/** "When did he teach there from 1947?" asks until when. */
const HALF_RANGE = /^When\b.*\b(?:from|since|between|until) (?:\p{L}+ )?(?:1\d{3}|20\d{2})\b/u;
const TWICE_NAMED = /(\p{Lu}[\p{L} .’-]+) (?:was|is|were|are) \1/u;
/** Letters of honours after a name, or a description of a name that lost its first comma. */
const ROUGH_NAME =
	/\p{Ll} (?:[CDKMO]BE|QC|KC|RA)\b|^\p{L}+ (?:did|was|had) \p{Lu}\S+ \p{Lu}\S+ the [^,?]+,/u;

/** Somebody's own "I", spares and others of something said before, a thing done after one's death. */
const LOOSE_STATEMENT =
	/“(?:I|We|My|Our)\b|“[^”]*\b(?:spares|others|ones)\W*”|\bafter (?:his|her|their) death\b|, which (?:is|are|was|were) \p{L}+,/u;

/** A time that is clear only on the day of the article, or beside the sentence before. */
const PASSING_TIME =
	/\b(?:(?:last|next|this|that) (?:week|weekend|month|year|night|season|spring|summer|autumn|fall|winter|\p{L}+day)|yesterday|tomorrow|today|tonight|subsequently|at the time|currently|at present|so far|to date|ever since)\b/iu;
/** "Either camp", "the second half": of which two? */
const ONE_OF_TWO =
	/\b(?:either|neither|both) (?:camps?|sides?|part(?:y|ies)|teams?)\b|\bthe (?:first|second|third|latter|former|other) (?:half|round|game|match|one|part)\b/i;
/** "Who said that there were concerns they would attempt ...?" */
const LOOSE_THEY = /\bthat (?:\p{L}+ ){0,4}they\b/u;
/** A claim that is itself told as somebody's. */
const HEARSAY = /\b(?:allegedly|reportedly|supposedly|apparently)\b/i;
/** A whole sentence in brackets, a name written out: no question needs it. */
const BRACKETS = /\([^)]{12,}\)/;

/** A caption or heading that ran into the sentence after it: "Regina Ip In the Hong Kong Island". */
const SEAM =
	/(?:\p{L} (?:In|On|At|The|An|For|After|Before|As|With|It|He|She|This|These|When|While) \p{Ll}|\d{4} (?:In|On|At|The|\p{Lu}\p{L}+ \p{L}+ed) )/u;
/** "Would not work with the party, whose leader ...": which one, the sentence before told. */
const ADDED_TO =
	/\b[Tt]he (?:party|company|firm|group|team|club|union|man|woman|boy|girl|couple|school|court|agency|council|committee|charity|bank|ship|film|book|law|bill|project|programme|program), (?:whose|who|which)\b/u;
/** Where a house or town stands a map tells; how old somebody else was at death nobody asks. */
const KNOWN_OR_SLIGHT =
	/\b(?:located|situated|lies) (?:in|on|near|at) ____|\b(?:at the age of|aged) ____/u;
/** A number of a note, and the label of a picture: "bias [21, ____]", “Figure 7.3 In 1930”. */
const APPARATUS = /\[\d*[^\]]*____[^\]]*\]|“(?:Figure|Fig\.|Table|Box|Plate) \d/u;
/** The date of the article before its first words. */
const DATELINE = /[“”] ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, |____ \p{Lu})/u;

/** True for words that point at a time or at one of two that they do not name. */
export function isPassing(text: string): boolean {
	return PASSING_TIME.test(text) || ONE_OF_TWO.test(text);
}

/** True where the key alone is a surname among full names, or the other way round. */
function isOddName(options: Draft['options']): boolean {
	const single = options.filter(({ text }) => !text.includes(' '));
	const odd = single.length === 1 ? single : options.filter((one) => !single.includes(one));
	return options.length > 2 && odd.length === 1 && odd[0]?.correct === true;
}

/** False for a question whose words point at something that it does not say. */
export function isFit({ stem, kind, options }: Draft): boolean {
	if (LOOSE_SUBJECT.test(stem) || LOOSE_END.test(stem) || HALF_RANGE.test(stem)) return false;
	if (/^who/.test(kind) && isOddName(options)) return false;
	if (/https?:|www\.|“\[[^\]]*:/.test(stem)) return false;
	const asked = stem.replace(kind === 'true-false' ? /“|”/g : /“[^”]*”/g, '');
	const told = kind === 'find-sentence' ? stem : asked;
	if (isPassing(told) || BRACKETS.test(stem) || APPARATUS.test(stem)) return false;
	if (ADDED_TO.test(told) || KNOWN_OR_SLIGHT.test(stem)) return false;
	if (/^(?:who-said|true-false|fact-or-claim)$/.test(kind) && LOOSE_THEY.test(asked)) return false;
	if (kind === 'fact-or-claim' && HEARSAY.test(stem)) return false;
	if (SEAM.test(stem) || DATELINE.test(stem)) return false;
	if (/^When had\b/.test(stem) || TWICE_NAMED.test(stem) || ROUGH_NAME.test(stem)) return false;
	return kind !== 'true-false' || !LOOSE_STATEMENT.test(stem);
}
