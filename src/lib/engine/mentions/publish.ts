import type { Entity, Mention, Office } from '../types.ts';
import type { Draft } from './draft.ts';
import { fold, slug } from './fold.ts';
import { canonicalName, type Body } from './ledger.ts';
import type { Line } from './line.ts';
import type { Linked } from './link.ts';

/** Makes the final mentions and entities: ids, canonical names, aliases. */
export function publish(
	text: string,
	lines: readonly Line[],
	{ drafts, bodies }: Linked
): { readonly mentions: Mention[]; readonly entities: Entity[] } {
	const live = bodies.filter((body) => body.mentions.length > 0);
	const ids = new Map<Body, string>();
	const used = new Map<string, number>();
	for (const body of live) {
		const base = `${body.label}:${slug(canonicalName(body))}`;
		const count = (used.get(base) ?? 0) + 1;
		used.set(base, count);
		ids.set(body, count === 1 ? base : `${base}-${count}`);
	}
	const placed = drafts
		.map((draft) => ({ draft, mention: toMention(lines, draft, ids) }))
		.sort((a, b) => a.mention.span[0] - b.mention.span[0] || b.mention.span[1] - a.mention.span[1]);
	const places = new Map<Body, number[]>();
	placed.forEach(({ draft }, index) => {
		const body = draft.body as Body;
		const list = places.get(body);
		if (list) list.push(index);
		else places.set(body, [index]);
	});
	return {
		mentions: placed.map(({ mention }) => mention),
		entities: [...places].map(([body, mentions]) => ({
			id: ids.get(body) as string,
			label: body.label,
			name: canonicalName(body),
			named: body.named,
			aliases: aliasesOf(text, body, placed, mentions),
			offices: distinct(body.offices),
			pronoun: body.pronoun ?? (body.label === 'person' ? null : body.plural ? 'they' : 'it'),
			outlet: body.outlet,
			mentions
		}))
	};
}

function toMention(lines: readonly Line[], draft: Draft, ids: ReadonlyMap<Body, string>): Mention {
	const line = lines[draft.line] as Line;
	const start = (i: number) => (line.tokens[i] as { span: readonly [number, number] }).span[0];
	const end = (i: number) => (line.tokens[i - 1] as { span: readonly [number, number] }).span[1];
	const body = draft.body as Body;
	return {
		span: [start(draft.from), end(draft.to)],
		head: [start(draft.first), end(draft.last)],
		label: body.label,
		form: draft.form,
		sentence: line.sentence.index,
		entity: ids.get(body) as string
	};
}

function aliasesOf(
	text: string,
	body: Body,
	placed: readonly { readonly mention: Mention }[],
	mentions: readonly number[]
): string[] {
	const canonical = canonicalName(body);
	const found = new Map<string, string>();
	for (const index of mentions) {
		const { mention } = placed[index] as { mention: Mention };
		if (mention.form === 'pronoun') continue;
		for (const [start, end] of [mention.span, mention.head]) {
			const wording = text.slice(start, end).replace(/\s+/g, ' ').replace(/^The /, 'the ');
			const key = wording.toLowerCase();
			if (wording !== canonical && fold(wording) !== '' && !found.has(key)) found.set(key, wording);
		}
	}
	return [...found.values()];
}

/** Each title once; the first place where it stands. */
function distinct(offices: readonly Office[]): Office[] {
	const seen = new Map<string, Office>();
	for (const office of offices) {
		const key = `${office.title.toLowerCase()}:${office.holding}`;
		if (!seen.has(key)) seen.set(key, office);
	}
	return [...seen.values()];
}
