import type { Fault, Span, StatementFact } from '../../../types.ts';
import { holds } from '../../../view.ts';
import { overlapOf, senseWords } from '../../alike.ts';
import type { Case, Check } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { entityNamed } from './attributed.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';

const STEM =
	/^What (?:does (?<speaker>.+?) say of (?<of>.+)\?|is said of (?<about>.+) in the interview\?)$/u;
const DENIES = /\b(?:not|never|cannot)\b|n[’']t\b/i;
/** Words that a wrong option may share with what is said of the thing that is asked about. */
const SAME = 0.5;

/** What is said of something: the key is its own predicate; each wrong one is said of another thing. */
export const checkSaidOf: Check = (subject) => {
	const { question, view } = subject;
	const fact = factOf(subject, 'statement');
	const { speaker, of, about } = STEM.exec(question.stem)?.groups ?? {};
	const thing = of ?? about;
	if (!fact || !thing) return noFact();
	if (speaker !== undefined && entityNamed(view, speaker)?.name !== fact.claimant)
		return wrongKey('The interview gives these words to somebody else.');
	if (fact.modality === 'conditional' || fact.modality === 'possible') return noFact();
	if (support(thing, wordsAt(view, fact.subject.span)) < 1)
		return wrongKey('The interview says this of something else.');
	const asked = senseWords(thing);
	return question.options.flatMap((option, i): Fault[] => {
		const { from } = option;
		const said = option.correct ? fact : statementAt(subject, from);
		if (!said || !from || !holds(said.clause.span, from)) return noFact();
		const written = view.slice(from);
		const words = option.text.replace(/^(?:It|They) /, '');
		if (support(words, wordsAt(view, from)) < 1 || DENIES.test(words) !== DENIES.test(written))
			return wrongKey('The interview does not say this.');
		if (option.correct) return [];
		return speaksOf(subject, said, asked) || isSaidToo(subject, words, asked)
			? [alsoRight(i, 'This may be said of the same thing.')]
			: [];
	});
};

/** The statement whose words stand at the place, and no more than they. */
function statementAt({ analysis }: Case, from: Span | null): StatementFact | undefined {
	return analysis.facts.find(
		(one): one is StatementFact =>
			one.kind === 'statement' &&
			from !== null &&
			one.clause.span[0] === from[0] &&
			one.clause.span[1] === from[1]
	);
}

function speaksOf({ view }: Case, { sentence }: StatementFact, asked: readonly string[]): boolean {
	const span = view.sentences[sentence]?.span;
	const words = new Set(span ? senseWords(view.slice(span)) : []);
	return asked.some((word) => words.has(word));
}

/** True where a sentence that names the thing says much the same. */
function isSaidToo({ view }: Case, words: string, asked: readonly string[]): boolean {
	return view.sentences.some(({ span }) => {
		const written = view.slice(span);
		const known = new Set(senseWords(written));
		return asked.every((word) => known.has(word)) && overlapOf(words, written) > SAME;
	});
}
