import { wilson } from '../wilson.ts';

/** How many answers were right. */
export interface RightShare {
	readonly answers: number;
	/** Those right in full. */
	readonly right: number;
	/** In percent; null without answers. */
	readonly share: number | null;
	/** Where the share would lie 19 times in 20 with very many answers, in percent (Wilson's); null with it. */
	readonly interval: readonly [low: number, high: number] | null;
	/** Whether there are enough answers to say more than their number. */
	readonly enough: boolean;
}

/** Fewest answers from which a share is told as more than its numbers. */
export const ENOUGH = 5;

/** The share of answers that were right; partly right is not right. */
export function rightShare(credits: readonly number[]): RightShare {
	const answers = credits.length;
	const right = credits.filter((credit) => credit >= 1).length;
	if (answers === 0) return { answers, right, share: null, interval: null, enough: false };
	const [low, high] = wilson(right / answers, answers);
	return {
		answers,
		right,
		share: (100 * right) / answers,
		interval: [100 * low, 100 * high],
		enough: answers >= ENOUGH
	};
}

/** A share with what it is of. */
export interface ShareLine<Key> extends RightShare {
	readonly key: Key;
}

/** Shares by something, the weakest first; those of too few answers last. */
export function sharesBy<Key extends string>(
	answered: readonly { readonly credit: number; readonly key: Key }[]
): ShareLine<Key>[] {
	const place = ({ enough, share }: RightShare) => (enough ? (share ?? 0) : 1000 - (share ?? 0));
	return [...Map.groupBy(answered, ({ key }) => key)]
		.map(([key, of]) => ({ key, ...rightShare(of.map(({ credit }) => credit)) }))
		.toSorted((a, b) => Number(b.enough) - Number(a.enough) || place(a) - place(b));
}

const WEEK = 7 * 86_400_000;

/** A week on somebody's way. */
export interface ShareStep extends RightShare {
	/** Its beginning, UTC ms. */
	readonly from: number;
}

/**
 * The weeks with answers until `now`, the oldest first.
 *
 * @param most How many weeks at most.
 */
export function sharesOverTime(
	answered: readonly { readonly credit: number; readonly at: number }[],
	now: number,
	most = 12
): ShareStep[] {
	const ago = ({ at }: { readonly at: number }) => Math.max(0, Math.floor((now - at) / WEEK));
	return [...Map.groupBy(answered, ago)]
		.toSorted(([a], [b]) => b - a)
		.slice(-most)
		.map(([weeks, of]) => ({
			from: now - (weeks + 1) * WEEK,
			...rightShare(of.map(({ credit }) => credit))
		}));
}

/** What to practise next, and the numbers that say so. */
export type NextToPractise<Key> =
	/** `sure` where it would be so 19 times in 20. */
	| {
			readonly kind: 'weakest';
			readonly line: ShareLine<Key>;
			readonly others: RightShare;
			readonly sure: boolean;
	  }
	/** Too few answers of anything to tell. */
	| { readonly kind: 'too-few'; readonly answers: number }
	/** Nothing is weaker than the rest. */
	| { readonly kind: 'even'; readonly answers: number };

/** Chooses what is weakest among what has enough answers, against all other answers together. */
export function nextToPractise<Key extends string>(
	answered: readonly { readonly credit: number; readonly key: Key }[]
): NextToPractise<Key> {
	const answers = answered.length;
	const [line] = sharesBy(answered);
	if (!line?.enough || line.share === null || line.interval === null)
		return { kind: 'too-few', answers };
	const others = rightShare(
		answered.filter(({ key }) => key !== line.key).map(({ credit }) => credit)
	);
	const weaker = others.share === null ? line.share < 100 : line.share < others.share;
	if (!weaker) return { kind: 'even', answers };
	return {
		kind: 'weakest',
		line,
		others,
		sure: others.share !== null && others.enough && line.interval[1] < others.share
	};
}
