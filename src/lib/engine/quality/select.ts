import type { Random } from '../random.ts';
import type { Draft } from '../questions/draft.ts';
import { normal, overlapOf, senseWords } from './alike.ts';

/** How much sameness costs, against a question's worth of 0 to 1. */
const COST = {
	kind: 0.08,
	skill: 0.03,
	sentence: 0.3,
	near: 0.03,
	speaker: 0.07,
	rule: 0.04
} as const;
/** What a way of answering is worth that the quiz does not have yet. */
const FRESH = 0.15;
const CHANCE = 0.12;
/** Questions of a quiz of the usual length: in a longer one sameness costs less. */
const USUAL = 10;
/** Below this a question is not worth asking: fewer good ones beat more. */
export const LEAST = 0.5;
/** A quiz longer than usual takes what a usual one leaves: how much lower the bar a question, and how low at most. */
const EASIER = 0.012;
const WORST = 0.34;
/** Share of the least worth that may be left of a question after what its sameness costs. */
const REPEATED = 0.2;
/** Share of a quiz that one kind may take. */
const SHARE = 0.4;
/** How much larger the shares are, and how much less sameness costs, where an article gives little else. */
const SCANT = { share: 1.6, cost: 0.35 } as const;
/**
 * Kinds that are only drawn where they are asked for: what a word means a reader may know without
 * the article, which is the first thing to be said against a question on it.
 */
const ASKED_FOR: ReadonlySet<string> = new Set(['word-meaning']);
/** Kinds of which one question is enough. */
const SINGLE: ReadonlySet<string> = new Set([
	'operations-mentioned',
	'named-source',
	'fact-or-claim',
	'stance',
	'where-said',
	'match-speakers',
	'order'
]);
/** Kinds of which too many are told by elimination: the same few speakers again and again. */
const TIRING: ReadonlySet<string> = new Set(['who-said']);
/** How much more of them there may be where an article gives little else. */
const TIRED = 1.25;
/** Questions of a quiz of the usual length that may be of a kind, where fewer than the share is enough. */
const FEW: Readonly<Record<string, number>> = {
	'true-false': 3,
	'who-said': 4,
	'find-sentence': 2,
	who: 3,
	what: 5,
	'word-meaning': 2,
	'what-said': 4,
	'operation-status': 2,
	date: 3,
	figure: 3,
	office: 2,
	gap: 2,
	place: 2
};

/**
 * Chooses questions one after the other: the worthiest that asks nothing asked before, gives no
 * other answer away and repeats least of kind, skill, speaker and place. Calls `accept` for each
 * choice; one that is not accepted is passed over. Where all are of one kind, that kind was asked for and has no share to keep. Nothing worth less than `least` is asked.
 *
 * @param fill true where a quiz that stays next to empty is filled up with plain questions
 */
export function select(
	drafts: readonly Draft[],
	count: number,
	random: Random,
	least: number,
	accept: (draft: Draft, position: number) => boolean,
	fill = false
): Draft[] {
	const bar = least === 0 ? 0 : Math.max(WORST, least - Math.max(0, count - USUAL) * EASIER);
	const pool = drafts
		.map((draft) => ({ draft, base: draft.worth + random.next() * CHANCE }))
		.filter(({ draft }) => draft.worth >= bar && !(bar > 0 && ASKED_FOR.has(draft.kind)));
	const spare = fill && bar > 0 ? drafts.filter((draft) => isSpare(draft, bar)) : [];
	const alone = new Set(drafts.map(({ kind }) => kind)).size === 1;
	const common = commonWords(drafts.filter(({ kind }) => !ASKED_FOR.has(kind)));
	const chosen: Draft[] = [];
	let position = random.below(4);
	let scant = false;
	let floor = bar;
	for (;;) {
		if (chosen.length >= (floor < bar ? Math.min(FEWEST, count) : count)) break;
		let best = -1;
		let top = -Infinity;
		pool.forEach(({ draft, base }, i) => {
			const score =
				!alone && isFull(draft, chosen, count, scant ? SCANT.share : 1)
					? -1
					: base - cost(draft, chosen) * Math.min(scant ? SCANT.cost : 1, (USUAL / count) ** 2);
			if (score > top) {
				top = score;
				best = i;
			}
		});
		if (best < 0 || top < floor * REPEATED) {
			// Filled up already, or nothing is to be had below the bar.
			if (scant && (floor < bar || bar <= SPARE)) break;
			if (scant) {
				floor = SPARE;
				pool.push(
					...spare
						.filter((draft) => !chosen.some((other) => clash(other, draft, common)))
						.map((draft) => ({ draft, base: draft.worth }))
				);
			}
			scant = true;
			continue;
		}
		const [{ draft } = { draft: undefined }] = pool.splice(best, 1);
		if (!draft || !accept(draft, position)) continue;
		chosen.push(draft);
		if (draft.order === 'free') position += 1 + random.below(2);
		for (let i = pool.length - 1; i >= 0; i--) {
			const other = pool[i]?.draft;
			if (other && clash(draft, other, common)) pool.splice(i, 1);
		}
	}
	return chosen;
}

/** Where an article gives next to nothing, so many questions at most are filled up with plain ones. */
export const FEWEST = 4;
/** Worth from which on a question is asked rather than none. */
const SPARE = 0.4;
/** Plain ways of asking: they only have a reader look again, and nothing is wrong with them. */
const PLAIN = /^(?:true-false\/|find-sentence\/|figure\/|gap\/name|office\/|to-whom\/)/;

function isSpare({ worth, rule }: Draft, bar: number): boolean {
	return worth >= SPARE && worth < bar && PLAIN.test(rule);
}

function isFull(draft: Draft, chosen: readonly Draft[], count: number, more: number): boolean {
	const few = FEW[draft.kind];
	const most =
		few === undefined
			? Math.max(2, Math.ceil(count * SHARE * more))
			: Math.max(
					few,
					Math.ceil(
						((count * few) / USUAL) * (TIRING.has(draft.kind) ? Math.min(more, TIRED) : more)
					)
				);
	if (chosen.filter((other) => other.kind === draft.kind).length >= most) return true;
	return isFullWay(draft, chosen, count, more);
}

/** Ways of asking of which a quiz of the usual length takes so many at most. */
const WAYS: readonly (readonly [way: string, most: number])[] = [
	['what/contradicts', 2],
	['what/happened', 2],
	['what-said/quote', 2],
	['what-said/clause', 2],
	['what-said/of', 3],
	['gap/said', 2],
	['what/all-true', 1],
	['what/main-point', 1],
	['true-false/unstated', 1],
	['true-false/order', 1],
	['true-false/apart', 1]
];

/** Too much of one way of asking; or statements that lean to one key. */
function isFullWay(draft: Draft, chosen: readonly Draft[], count: number, more: number): boolean {
	const way = WAYS.find(([start]) => draft.rule.startsWith(start));
	const same = (start: string): number =>
		chosen.filter(({ rule }) => rule.startsWith(start)).length;
	if (way && same(way[0]) >= Math.ceil((way[1] * count) / USUAL)) return true;
	return draft.kind === 'true-false' && leansToKey(draft, chosen, more);
}

/** Another statement with the same key, where one who always gave that key would already do well. */
function leansToKey(draft: Draft, chosen: readonly Draft[], more: number): boolean {
	const keys = chosen.filter(({ kind }) => kind === 'true-false').map(keyOf);
	const same = keys.filter((one) => one === keyOf(draft)).length;
	const others = keys.length - same;
	return more > 1 ? same > others : same > 0 && same >= others;
}

function cost(draft: Draft, chosen: readonly Draft[]): number {
	let sum =
		chosen.length > 0 && chosen.every(({ response }) => response !== draft.response) ? -FRESH : 0;
	const key = keyOf(draft);
	for (const other of chosen) {
		if (other.kind === draft.kind) {
			if (SINGLE.has(draft.kind)) return Infinity;
			sum += COST.kind;
		}
		if (other.rule === draft.rule) sum += COST.rule;
		if (other.skill === draft.skill) sum += COST.skill;
		if (key === keyOf(other) && draft.order === 'free') sum += COST.speaker;
		if (draft.order === 'fixed' && draft.kind === other.kind && key === keyOf(other)) sum += 0.15;
		const apart = Math.abs(placeOf(draft) - placeOf(other));
		if (apart === 0) sum += COST.sentence;
		else if (apart < 400) sum += COST.near;
	}
	return sum;
}

/** Where the fact is told: its last sentence, as the ones before may only name who speaks. */
export function placeOf(draft: Draft): number {
	return draft.evidence.at(-1)?.[0] ?? 0;
}

/** True where the two may not stand in one quiz. */
function clash(a: Draft, b: Draft, common: ReadonlySet<string>): boolean {
	if (a.asks.some((ask) => b.asks.includes(ask))) return true;
	if (overlapOf(a.stem, b.stem) > 0.85 && a.kind === b.kind) return true;
	if (isSameTelling(a, b, common) || isSameChoice(a, b)) return true;
	if (tellsKey(a, b) || tellsKey(b, a) || isSamePerson(a, b)) return true;
	return givesAway(a, b) || givesAway(b, a);
}

/** Kinds that are asked twice where they offer the same options twice: what one takes, the other has left. */
const EXHAUSTED: ReadonlySet<string> = new Set([
	'date',
	'figure',
	'what',
	'place',
	'gap',
	'office',
	'what-said'
]);

function isSameChoice(a: Draft, b: Draft): boolean {
	if (a.kind !== b.kind || !EXHAUSTED.has(a.kind)) return false;
	const choices = new Set(a.options.map(({ text }) => normal(text)));
	return b.options.filter(({ text }) => choices.has(normal(text))).length >= 3;
}

/** Kinds that ask for somebody. */
const WHO: ReadonlySet<string> = new Set(['who', 'who-said', 'to-whom']);
/** Signs between two sentences up to which they tell of one occasion. */
const ONE_OCCASION = 200;

/** Who tasted the drink and, of the next sentence, who called it sweet: one tells the other. */
function isSamePerson(a: Draft, b: Draft): boolean {
	return (
		WHO.has(a.kind) &&
		WHO.has(b.kind) &&
		keyOf(a) === keyOf(b) &&
		Math.abs(placeOf(a) - placeOf(b)) < ONE_OCCASION
	);
}

/** Ways whose options are statements, most of them true: they tell what others ask. */
const TELLS = /^(?:what\/(?:contradicts|all-true|happened)|order\/)/;

function tellsKey(a: Draft, b: Draft): boolean {
	if (!TELLS.test(a.rule)) return false;
	const asked = content(b).replace('____', keyOf(b));
	return a.options.some(({ text }) => overlapOf(text, asked) >= 0.6);
}

/** Kinds whose stem tells a happening in the article's words. */
const TELLING: ReadonlySet<string> = new Set([
	'date',
	'figure',
	'place',
	'gap',
	'reason',
	'true-false',
	'find-sentence'
]);

/** "When did Moreau make her debut at the festival?" and "Moreau made her debut in 1946": one thing asked twice. */
function isSameTelling(a: Draft, b: Draft, common: ReadonlySet<string>): boolean {
	if (!TELLING.has(a.kind) || !TELLING.has(b.kind)) return false;
	const own = (draft: Draft): Set<string> =>
		new Set(senseWords(content(draft)).filter((word) => !common.has(word)));
	const [left, right] = [own(a), own(b)];
	const small = Math.min(left.size, right.size);
	const shared = [...left].filter((word) => right.has(word)).length;
	return small > 0 && shared / small >= 0.6;
}

/** Share of the drafts from which on a word says nothing of what one of them tells: the name of the one all are about. */
const MOSTLY = 0.3;

function commonWords(drafts: readonly Draft[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const draft of drafts) {
		for (const word of new Set(senseWords(content(draft))))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const most = Math.max(2, drafts.length * MOSTLY);
	return new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
}

/** What a stem tells, without the words by which it asks. */
function content({ stem }: Draft): string {
	return /“(.*)”/su.exec(stem)?.[1] ?? stem;
}

/** Kinds whose key stands in few sentences of an article, so that another stem with it tells it. */
const MEASURED: ReadonlySet<string> = new Set(['figure', 'date']);
/** Shorter figures ("9", "14") stand in stems for many things. */
const LONG_KEY = 4;

/** True where one's stem or shared wording holds the other's key beside the same evidence, or a figure or date that is asked for. */
function givesAway(a: Draft, b: Draft): boolean {
	// Every stem of the kind says "true", "false" and "not stated".
	if (b.kind === 'true-false') return false;
	const stem = normal(a.stem);
	if (MEASURED.has(b.kind) && hasWord(stem, normal(keyOf(b)))) return true;
	if (!tellsOf(a, b)) return false;
	return b.options.some(
		(option) => option.correct && option.text.length > 3 && stem.includes(normal(option.text))
	);
}

/** True where the one tells of what the other asks: a sentence before that only says who "he" is does not count. */
function tellsOf(a: Draft, b: Draft): boolean {
	if (a.response === 'one' || a.response === 'sentence') return placeOf(a) === placeOf(b);
	return a.evidence.some((x) => b.evidence.some((y) => x[0] === y[0]));
}

function hasWord(stem: string, key: string): boolean {
	if (key.length < LONG_KEY) return false;
	const at = stem.indexOf(key);
	return at >= 0 && !/[\p{L}\d]/u.test((stem[at - 1] ?? '') + (stem[at + key.length] ?? ''));
}

function keyOf(draft: Draft): string {
	return draft.options.find((option) => option.correct)?.text ?? '';
}
