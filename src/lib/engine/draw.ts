import { viewFor } from './analyse.ts';
import { isFatal } from './checks.ts';
import { correct } from './correct.ts';
import { flaws } from './quality/flaws/index.ts';
import { keepSecrets } from './quality/secrets.ts';
import { FEWEST, LEAST, placeOf, select } from './quality/select.ts';
import { verify } from './quality/verify/index.ts';
import { buildQuestion } from './questions/build.ts';
import { isProvable } from './questions/proof.ts';
import { draftQuestions } from './questions/index.ts';
import type { Draft } from './questions/draft.ts';
import { seeded } from './random.ts';
import type { Analysis, Correction, Draw, DrawOptions, Issue, Question } from './types.ts';
import { overlaps, type View } from './view.ts';

const COUNT = 10;
const FEW = 5;
/** Of so many questions one asks for the sentence that proves its answer as well. */
const PER_PROOF = 6;

/** A draw with what was left out: for tests and measurements. */
export interface DrawReport extends Draw {
	/** Questions that a maker drew and `verify` or a rule of item writing refused, with the rule. */
	readonly refused: readonly { readonly question: Question; readonly rule: string }[];
}

/**
 * Draws questions from an analysis: the worthiest, spread over the article, its speakers and
 * skills, each verified. The same analysis, options and seed give the same questions.
 * @param corrections what a person set right in the analysis: they hold before anything is drawn
 */
export function draw(
	analysis: Analysis,
	options: DrawOptions = {},
	corrections: readonly Correction[] = []
): Draw {
	const { questions, issues } = drawWithReport(analysis, options, corrections);
	return { questions, issues };
}

/** As {@link draw}, and says what was refused and why. */
export function drawWithReport(
	read: Analysis,
	options: DrawOptions = {},
	corrections: readonly Correction[] = []
): DrawReport {
	const analysis = correct(read, corrections);
	const fatal = analysis.issues.filter(isFatal);
	if (fatal.length > 0) return { questions: [], issues: analysis.issues, refused: [] };
	const count = Math.max(0, Math.floor(options.count ?? COUNT));
	const seed = `${analysis.article.sha256}\n${options.seed ?? ''}`;
	const view = viewFor(analysis);
	const drafts = draftQuestions(view, analysis.facts, seed, options.kinds ?? null).filter((draft) =>
		isWanted(draft, options)
	);
	const attempt = (from: readonly Draft[], fill = false) =>
		pick({ view, drafts: from, count, seed, analysis, options, corrections, fill });
	const all = attempt(drafts);
	const most = all.chosen.length < count ? longest(all, drafts, attempt) : all;
	const isFew = most.chosen.length < Math.min(FEWEST, count);
	const filled = isFew ? [attempt(drafts, true), attempt(apart(drafts), true)] : [];
	const { chosen, refused } = filled.reduce(
		(best, other) => (other.chosen.length > best.chosen.length ? other : best),
		most
	);
	return {
		questions: keepSecrets(view, chosen),
		issues: [...analysis.issues, ...shortage(chosen.length, count)],
		refused
	};
}

interface Picked {
	/** In the order of the article. */
	readonly chosen: readonly Question[];
	readonly refused: DrawReport['refused'];
}

interface Picking {
	readonly view: View;
	readonly drafts: readonly Draft[];
	readonly count: number;
	readonly seed: string;
	readonly analysis: Analysis;
	readonly options: DrawOptions;
	readonly corrections: readonly Correction[];
	/** True where plain questions may fill it up. */
	readonly fill: boolean;
}

function pick(picking: Picking): Picked {
	const { view, drafts, count, seed, analysis, options, corrections, fill } = picking;
	const random = seeded(seed);
	const questions = new Map<Draft, Question>();
	const refused: { question: Question; rule: string }[] = [];
	const proofs = options.kinds ? 0 : Math.round(count / PER_PROOF);
	const build = (draft: Draft, position: number): Question => {
		const twoPart = [...questions.values()].filter((q) => q.response === 'one' && q.proof).length;
		const proof = twoPart < proofs && isProvable(view, draft);
		return buildQuestion({ ...draft, proof }, analysis.article.sha256, position, random);
	};
	const chosen = select(
		drafts,
		count,
		random,
		options.kinds || options.skills ? 0 : LEAST,
		(draft, position) => {
			const question = build(draft, position);
			if (options.except?.includes(question.id)) return false;
			const verdict = verify(question, analysis.article, corrections);
			const flaw = verdict.ok ? flaws(question)[0] : undefined;
			if (verdict.ok && !flaw) {
				questions.set(draft, question);
				return true;
			}
			refused.push({
				question,
				rule: verdict.ok ? `flaw/${flaw?.rule}` : (verdict.faults[0]?.rule ?? '')
			});
			return false;
		},
		fill
	);
	return { chosen: inOrder(chosen).flatMap((draft) => questions.get(draft) ?? []), refused };
}

function isWanted(draft: Draft, { within, except, skills }: DrawOptions): boolean {
	if (skills && !skills.includes(draft.skill)) return false;
	if (except?.includes(draft.fact)) return false;
	return !within || draft.evidence.some((span) => overlaps(span, within));
}

/** Places of the article that go into one question, none of which can be asked for by itself then. */
const WIDE = 3;
/** How many more questions there have to be without such a one for another way of answering to be left out. */
const MORE = 2;

/** Where a quiz stays short, one wide question may stand in the way of several: the quiz that has more without. */
function longest(
	all: Picked,
	drafts: readonly Draft[],
	attempt: (from: readonly Draft[]) => Picked
): Picked {
	const isWide = ({ asks }: Draft): boolean => asks.length >= WIDE;
	const single = drafts.filter((draft) => draft.response !== 'one' || !tellsOthers(draft));
	const narrow = drafts.filter((draft) => draft.response === 'one' || !isWide(draft));
	const least = single.filter((draft) => draft.response === 'one' || !isWide(draft));
	let best = all;
	for (const [from, more] of [
		[single, 1],
		[narrow, all.chosen.length < FEW ? 1 : MORE],
		[least, all.chosen.length < FEW ? 1 : MORE],
		[apart(drafts), 1],
		[apart(least), all.chosen.length < FEW ? 1 : MORE]
	] as const) {
		if (from.every((draft, i) => draft === drafts[i]) && from.length === drafts.length) continue;
		const other = attempt(from);
		if (other.chosen.length >= Math.max(best.chosen.length, all.chosen.length + more - 1) + 1)
			best = other;
	}
	return best;
}

/** Words of one speaker among those of others, which may be asked for beside it: that they are not this one's tells little. */
function apart(drafts: readonly Draft[]): readonly Draft[] {
	return drafts.map((draft) =>
		/^what-said\/(?:quote|clause)$/.test(draft.rule)
			? { ...draft, asks: draft.asks.slice(0, OWN_ASKS) }
			: draft
	);
}

/** Of what such a question asks: its fact and its own words. */
const OWN_ASKS = 2;

/** One statement chosen among several of the article's: the others cannot be asked for beside it. */
function tellsOthers({ asks }: Draft): boolean {
	return asks.filter((ask) => ask.startsWith('sentence:')).length >= WIDE;
}

/** Questions stand in the order of the article. */
function inOrder(drafts: readonly Draft[]): Draft[] {
	const place = (draft: Draft): number => (isOfTheWhole(draft) ? Infinity : placeOf(draft));
	return [...drafts].sort((a, b) => place(a) - place(b) || 0);
}

/** What asks of several places of the article stands after what asks of one. */
function isOfTheWhole({ response }: Draft): boolean {
	return response === 'all' || response === 'match' || response === 'order';
}

function shortage(got: number, wanted: number): Issue[] {
	if (got >= wanted || wanted === 0) return [];
	if (got === 0) {
		return [
			{
				code: 'no-questions',
				message:
					'Nothing in this text can be asked with an answer that is sure. Add a longer article that tells who said or did what.'
			}
		];
	}
	return got < Math.min(FEW, wanted)
		? [
				{
					code: 'few-questions',
					message: `Only ${got} good ${got === 1 ? 'question' : 'questions'} can be drawn from this text. Add a longer article, or write your own as well.`
				}
			]
		: [];
}
