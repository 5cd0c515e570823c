import type { Issue, IssueCode, Reading } from './types.ts';

/** Limits of the input; arguments so that an installation can set its own. */
export interface InputLimits {
	/** UTF-16 units beyond which a text is not read: 1,500,000, about 250,000 words. */
	readonly longest: number;
	/** Words below which no quiz is drawn: 40. */
	readonly fewestWords: number;
	/** Sentences below which no quiz is drawn: 3. */
	readonly fewestSentences: number;
}

export const DEFAULT_LIMITS: InputLimits = {
	longest: 1_500_000,
	fewestWords: 40,
	fewestSentences: 3
};

const MESSAGES: Record<Exclude<IssueCode, 'few-questions' | 'no-questions'>, string> = {
	empty: 'There is no text here. Paste the article or choose its file again.',
	'too-short': 'This is too short for a quiz. Add the whole article, at least a few sentences.',
	'too-long': 'This is longer than a book. Add one article or one chapter at a time.',
	binary: 'This is not text but a file of another kind. Add the file itself, or paste its words.',
	'not-english': 'This does not look like English. Readback reads English articles only.',
	'all-capitals':
		'This is written in capitals, so names cannot be told from other words. ' +
		'Paste the article in ordinary upper and lower case.',
	'no-prose':
		'There are hardly any whole sentences here. Add running text rather than a table, a list, verse or code.',
	'broken-characters':
		'Some characters are broken (such as � or Ã©). Open the file with the right encoding and paste it again.'
};

/** Issues that make every question drawn from the text doubtful: none is drawn. */
const FATAL: ReadonlySet<IssueCode> = new Set<IssueCode>([
	'empty',
	'too-short',
	'too-long',
	'binary',
	'not-english',
	'all-capitals',
	'no-prose'
]);

/** True where the issue means that no question may be drawn. */
export function isFatal(issue: Issue): boolean {
	return FATAL.has(issue.code);
}

const COMMON = new Set(
	(
		'the of and to in a is that for it as was with be by on not he his but at are this have from ' +
		'or had an they which one you were all her she there would their we him been has when who ' +
		'will no more if out so up said what its about than into them can only other time new some ' +
		'could these two may first then do any like my now over such our man me even most made after ' +
		'also did many off before must well back through years where much your way down should because'
	).split(' ')
);

/**
 * Looks at a text before it is read. Gives the issues in order of weight; the text may be read
 * further only where none is fatal. Never throws.
 */
export function checkText(text: string, limits: InputLimits = DEFAULT_LIMITS): Issue[] {
	if (text.trim() === '') return [issue('empty')];
	if (text.length > limits.longest) return [issue('too-long')];
	const sample = text.slice(0, 40_000);
	if (looksBinary(sample)) return [issue('binary')];
	const out: Issue[] = [];
	const broken = brokenPlace(text);
	const words = sample.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
	if (isOtherScript(sample)) out.push(issue('not-english'));
	else if (words.length < limits.fewestWords) out.push(issue('too-short'));
	else if (isForeign(words))
		out.push(issue(hasSentences(sample, words) ? 'not-english' : 'no-prose'));
	else if (isShouted(words)) out.push(issue('all-capitals'));
	if (broken) out.push({ ...issue('broken-characters'), span: broken });
	return out;
}

/** Looks at a text after it was read: is there prose in it, and enough? */
export function checkReading(
	text: string,
	reading: Reading,
	limits: InputLimits = DEFAULT_LIMITS
): Issue[] {
	const whole = reading.sentences.filter(
		({ span, tokens, repeats }) =>
			repeats === null &&
			tokens.length >= 4 &&
			/[.!?…]["'’”»)\]]*$/.test(text.slice(span[0], span[1])) &&
			tokens.some((t) => t.upos === 'VERB' || t.upos === 'AUX')
	);
	const symbols = (text.slice(0, 40_000).match(/[{}<>=;|\\_#$*~^]/g) ?? []).length;
	const sampled = Math.min(text.length, 40_000);
	const wordsInWhole = whole.reduce((sum, s) => sum + (s.span[1] - s.span[0]), 0);
	if (symbols / sampled > 0.03 || wordsInWhole / text.length < 0.2) {
		return [issue(whole.length <= 1 && symbols === 0 ? 'too-short' : 'no-prose')];
	}
	return whole.length < limits.fewestSentences ? [issue('too-short')] : [];
}

function issue(code: keyof typeof MESSAGES): Issue {
	return { code, message: MESSAGES[code] };
}

/** First characters of PDF, ZIP (and .docx), PNG, GIF, JPEG and program files. */
const SIGNATURES = [
	'%PDF-',
	'PK\u0003\u0004',
	'\u0089PNG',
	'GIF8',
	'\u00ff\u00d8\u00ff',
	'\u007fELF'
];

function looksBinary(sample: string): boolean {
	if (SIGNATURES.some((start) => sample.startsWith(start))) return true;
	let control = 0;
	for (let i = 0; i < sample.length; i++) {
		const code = sample.charCodeAt(i);
		if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) {
			control++;
		}
	}
	return sample.includes('\0') || control / sample.length > 0.02;
}

function brokenPlace(text: string): readonly [number, number] | null {
	const found = /�|\u00e2\u20ac[\u2122\u0153\u009d\u201c\u201d\u0153]|\u00c3[\u00a0-\u00bf]/.exec(
		text
	);
	if (found) return [found.index, found.index + found[0].length];
	const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
	return lone ? [lone.index, lone.index + 1] : null;
}

/** A language has its sentences ended; a table or a list of names has not. */
function hasSentences(sample: string, words: readonly string[]): boolean {
	return (sample.match(/[.!?。！？]/g) ?? []).length * 60 >= words.length;
}

/** English prose has 35 to 50 per cent of these words; other languages of its script below 10. */
function isForeign(words: readonly string[]): boolean {
	const common = words.filter((w) => COMMON.has(w.toLowerCase())).length;
	return common / words.length < 0.16;
}

/** More than a third of the letters are of another script than Latin. */
function isOtherScript(sample: string): boolean {
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return letters > 10 && latin / letters < 0.67;
}

function isShouted(words: readonly string[]): boolean {
	const long = words.filter((w) => w.length > 3);
	const shouted = long.filter((w) => w === w.toUpperCase()).length;
	return long.length > 0 && shouted / long.length > 0.6;
}
