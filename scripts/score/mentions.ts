import { findMentions, type Found } from '../../src/lib/engine/mentions/find.ts';
import { readText } from '../../src/lib/engine/text/read.ts';

/** A mention as annotated; `identity` names a page of an encyclopedia. */
interface GoldMention {
	readonly start: number;
	readonly end: number;
	readonly label: string;
	readonly named: boolean;
	readonly cluster: number;
	readonly identity?: string;
}

/** An annotated document. */
export interface GoldArticle {
	readonly id: string;
	readonly genre: string;
	readonly text: string;
	readonly entities: readonly GoldMention[];
}

/** Counts of one document: names by label, pronouns, and names put with the right others. */
export interface MentionScore {
	readonly counts: Readonly<Record<string, number>>;
	/** What was missed, invented or mistaken, one line each. */
	readonly notes: readonly string[];
}

const LABELS = new Set(['person', 'organization', 'place']);
const PRONOUNS = new Set(
	'he him his himself she her hers herself they them their themselves it its itself i me my myself'.split(
		' '
	)
);

/** Runs the room over a document. */
export function readArticle({ text }: GoldArticle): Found {
	return findMentions(text, readText(text));
}

/** Compares what was found with what was annotated. */
export function scoreArticle(article: GoldArticle, found: Found): MentionScore {
	const counts: Record<string, number> = {};
	const notes: string[] = [];
	const add = (key: string, by = 1) => (counts[key] = (counts[key] ?? 0) + by);
	const { text } = article;
	const gold = article.entities.filter((mention) => LABELS.has(mention.label));
	const named = gold.filter((mention) => isNamed(text, mention));
	const matched = new Map<GoldMention, number>();
	found.mentions.forEach((mention, index) => {
		if (mention.form !== 'name' || mention.label === 'operation' || mention.label === 'thing')
			return;
		const fits = named.filter((g) => g.start <= mention.head[0] && mention.head[1] <= g.end);
		const near = fits.sort((a, b) => a.end - a.start - (b.end - b.start));
		const label = mention.label === 'group' ? 'person' : mention.label;
		const right = near.find((g) => g.label === label && !matched.has(g));
		const again = near.find((g) => g.label === label);
		if (right) {
			matched.set(right, index);
			add(`${label}.right`);
		} else if (!again && !gold.some((g) => g.label === label && covers(g, mention.head))) {
			add(`${label}.invented`);
			const other = near[0]?.label ?? 'nothing';
			notes.push(
				`names ${article.id} invented ${label} (${other}): ${text.slice(...mention.span)}`
			);
		}
	});
	const heads = [...matched.values()].map(
		(index) => found.mentions[index]?.head ?? ([0, 0] as const)
	);
	for (const g of named) {
		// A place within a longer name, and a row of several names, are annotated but not asked for.
		if (!matched.has(g) && (isRow(text, g) || heads.some((head) => isInner(g, head)))) continue;
		add(`${g.label}.gold`);
		if (!matched.has(g))
			notes.push(`names ${article.id} missed ${g.label}: ${text.slice(g.start, g.end)}`);
	}
	scorePronouns(article, found, gold, named, matched, add, notes);
	scoreClusters(found, matched, add, notes, article);
	return { counts, notes };
}

function covers(g: GoldMention, head: readonly [number, number]): boolean {
	return g.start <= head[0] && head[1] <= g.end && g.end - g.start < 200;
}

function isInner(g: GoldMention, head: readonly [number, number]): boolean {
	return head[0] <= g.start && g.end <= head[1] && head[1] - head[0] > g.end - g.start;
}

function isRow(text: string, g: GoldMention): boolean {
	return /(?:, | and )\p{Lu}/u.test(text.slice(g.start, g.end));
}

type Add = (key: string, by?: number) => void;

function scorePronouns(
	{ text, id }: GoldArticle,
	found: Found,
	gold: readonly GoldMention[],
	named: readonly GoldMention[],
	matched: ReadonlyMap<GoldMention, number>,
	add: Add,
	notes: string[]
): void {
	const owners = new Map<string, number>();
	for (const [g, index] of matched) owners.set(found.mentions[index]?.entity ?? '', g.cluster);
	for (const mention of found.mentions) {
		if (mention.form !== 'nominal' || owners.has(mention.entity)) continue;
		const g = gold.find((x) => x.start === mention.span[0] && x.end >= mention.span[1]);
		if (g) owners.set(mention.entity, g.cluster);
	}
	const clusters = new Set(named.map((g) => g.cluster));
	const at = new Map(
		found.mentions.filter((m) => m.form === 'pronoun').map((m) => [m.span[0], m] as const)
	);
	const names = new Map(found.entities.map((entity) => [entity.id, entity.name] as const));
	for (const g of gold) {
		const word = text.slice(g.start, g.end).toLowerCase();
		if (!PRONOUNS.has(word)) continue;
		const kind = /^(?:i|me|my|myself)$/.test(word)
			? 'i'
			: /^(?:it|its|itself|they|them|their|themselves)$/.test(word)
				? 'it'
				: 'he';
		const mine = at.get(g.start);
		if (clusters.has(g.cluster)) add(`pron.${kind}.gold`);
		if (!mine) {
			if (clusters.has(g.cluster)) notes.push(`pronouns ${id} unresolved ${context(text, g)}`);
			continue;
		}
		const right = owners.get(mine.entity) === g.cluster;
		add(`pron.${kind}.${right ? 'right' : 'wrong'}`);
		if (right && clusters.has(g.cluster)) add(`pron.${kind}.hit`);
		if (!right)
			notes.push(`pronouns ${id} wrong (${names.get(mine.entity) ?? ''}) ${context(text, g)}`);
	}
}

function context(text: string, g: GoldMention): string {
	return `${text.slice(Math.max(0, g.start - 150), g.start)}[${text.slice(g.start, g.end)}]${text.slice(g.end, g.end + 60)}`.replace(
		/\s+/g,
		' '
	);
}

/** B-cubed precision and recall over the names that were found. */
function scoreClusters(
	found: Found,
	matched: ReadonlyMap<GoldMention, number>,
	add: Add,
	notes: string[],
	{ id, text }: GoldArticle
): void {
	const pairs = [...matched].map(([g, index]) => ({
		gold: g.cluster,
		mine: found.mentions[index]?.entity ?? '',
		g
	}));
	for (const a of pairs) {
		const sameMine = pairs.filter((b) => b.mine === a.mine);
		const sameGold = pairs.filter((b) => b.gold === a.gold);
		const both = sameMine.filter((b) => b.gold === a.gold).length;
		add('cluster.n');
		add('cluster.p', both / sameMine.length);
		add('cluster.r', both / sameGold.length);
		if (both < sameMine.length)
			notes.push(
				`clusters ${id} too wide ${a.mine}: ${text.slice(a.g.start, a.g.end).slice(0, 60)}`
			);
		if (both < sameGold.length)
			notes.push(
				`clusters ${id} too narrow ${a.mine}: ${text.slice(a.g.start, a.g.end).slice(0, 60)}`
			);
	}
}

/** The annotation counts only some names as such; those with a page whose words they share count too. */
function isNamed(text: string, { start, end, named, identity }: GoldMention): boolean {
	const written = text.slice(start, end);
	if (PRONOUNS.has(written.toLowerCase())) return false;
	if (named) return /\p{Lu}/u.test(written.replace(/^The /, ''));
	if (identity === undefined) return false;
	const words = new Set(decodeURIComponent(identity).split(/[_\s]+/));
	return written
		.split(/[\s-]+/)
		.some(
			(word) => /^\p{Lu}/u.test(word) && word.length > 2 && words.has(word.replace(/['’]s$/, ''))
		);
}

/** Adds documents up into precision, recall and F, in percent. */
export function sum(scores: readonly MentionScore[]): Record<string, string> {
	const total: Record<string, number> = {};
	for (const { counts } of scores) {
		for (const [key, value] of Object.entries(counts)) total[key] = (total[key] ?? 0) + value;
	}
	const get = (key: string) => total[key] ?? 0;
	const line = (right: number, found: number, gold: number) => {
		const p = (100 * right) / Math.max(1, found);
		const r = (100 * right) / Math.max(1, gold);
		return `P ${p.toFixed(1)} R ${r.toFixed(1)} F ${((2 * p * r) / Math.max(1, p + r)).toFixed(1)} (${gold})`;
	};
	const result: Record<string, string> = {};
	for (const label of LABELS) {
		result[label] = line(
			get(`${label}.right`),
			get(`${label}.right`) + get(`${label}.invented`),
			get(`${label}.gold`)
		);
	}
	for (const kind of ['he', 'it', 'i']) {
		const right = get(`pron.${kind}.right`);
		const p = (100 * right) / Math.max(1, right + get(`pron.${kind}.wrong`));
		const r = (100 * get(`pron.${kind}.hit`)) / Math.max(1, get(`pron.${kind}.gold`));
		result[`pronoun ${kind}`] = `P ${p.toFixed(1)} R ${r.toFixed(1)} (${get(`pron.${kind}.gold`)})`;
	}
	const n = Math.max(1, get('cluster.n'));
	result['clusters'] =
		`P ${((100 * get('cluster.p')) / n).toFixed(1)} R ${((100 * get('cluster.r')) / n).toFixed(1)}`;
	return result;
}
