import type { Entity, Mention } from '../types.ts';
import type { View } from '../view.ts';
import { isMisspelt } from '../quality/alike.ts';
import { capital, curl } from './tidy.ts';

/** How an entity is called within a sentence: "the Defense Department", "Jim Jordan". */
export function nameOf(view: View, entity: Entity): string {
	const known = names.get(view) ?? new Map<string, string>();
	names.set(view, known);
	const name = known.get(entity.id) ?? makeName(view, entity);
	known.set(entity.id, name);
	return name;
}

const names = new WeakMap<View, Map<string, string>>();

/** Letters of honours after a name: they may tell what is asked. */
const HONOURS = /,?(?: (?:FRS|FRSE|FBA|OBE|MBE|CBE|KBE|DBE|QC|KC|MP|MEP|MD|PhD|Ph\.D\.|Esq\.?))+$/;

function makeName(view: View, entity: Entity): string {
	const name = curl(entity.name.replace(/\s+/g, ' ').replace(HONOURS, ''));
	if (!entity.named && entity.label === 'person' && !/s$/.test(name))
		return indefinite(view, entity, name);
	return takesThe(view, entity) ? `the ${name}` : name;
}

/** "a county engineer", as the article first speaks of somebody it does not name. */
function indefinite(view: View, entity: Entity, name: string): string {
	if (/^(?:the|an?|one|some) /i.test(name)) return name;
	const mention = firstMention(view, entity);
	const written = mention ? view.text.slice(Math.max(0, mention.head[0] - 4), mention.head[0]) : '';
	const article = /\bthe $/i.test(written) ? 'the' : /^[aeiou]/i.test(name) ? 'an' : 'a';
	return `${article} ${name}`;
}

/** How an entity is called as an option of its own. */
export function optionName(view: View, entity: Entity): string {
	return capital(nameOf(view, entity));
}

/** Names of bodies that English never says without "the": "the World Health Organization". */
const BODY =
	/^(?!.*[’']s )\S+ (?:.* )?(?:Authority|Department|Foundation|Organi[sz]ation|Association|Ministry|Commission|Agency|Federation)$/;

/** True where the article mostly writes "the" before its name. */
function takesThe(view: View, entity: Entity): boolean {
	if (/^(?:the|a|an|some|many|several|one|two|three) /i.test(entity.name)) return false;
	if (entity.label === 'person' && entity.named) return false;
	if (entity.label === 'organization' && entity.named && BODY.test(entity.name)) return true;
	let withThe = 0;
	let without = 0;
	for (const mention of mentionsOf(view, entity)) {
		if (mention.form !== 'name' && entity.named) continue;
		const start = Math.max(0, mention.head[0] - 5);
		const before = view.text.slice(start, mention.head[0]);
		const own = view.slice(mention.head);
		if (entity.label === 'place' && !entity.name.endsWith(own)) continue;
		if (/^\s\p{Lu}/u.test(view.text.slice(mention.head[1], mention.head[1] + 2))) continue;
		if (/(?:^|\s)the\s$/i.test(before) || /^the\s/i.test(own)) withThe++;
		else without++;
	}
	return withThe > without;
}

/** Mentions of an entity in order, pronouns excepted. */
export function mentionsOf(view: View, entity: Entity): Mention[] {
	return entity.mentions
		.map((i) => view.mentions[i])
		.filter((m): m is Mention => m !== undefined && m.form !== 'pronoun');
}

/** The first mention by name outside repeated sentences, or the first of all. */
export function firstMention(view: View, entity: Entity): Mention | undefined {
	const all = mentionsOf(view, entity);
	return all.find((m) => view.askable(m.sentence) && m.form === 'name') ?? all[0];
}

/**
 * "Mauer" beside "K.C. Maurer", "Warhol Polaroid" beside "Andy Warhol": a slip of the pen or of the
 * reading for somebody whom the article names in full.
 */
export function isSlip(view: View, entity: Entity): boolean {
	const words = entity.name.split(' ');
	const [first = ''] = words;
	return view.cast.some((other) => {
		if (other.id === entity.id || other.label !== 'person' || !other.named) return false;
		const parts = other.name.split(' ');
		const last = parts.at(-1) ?? '';
		if (parts.length < 2) return false;
		if (words.length === 1) return last !== first && isMisspelt(first, last);
		return first === last && other.mentions.length > entity.mentions.length;
	});
}

const ORGANIZATION =
	/\b(?:University|College|Institute|School|Relations|Association|Council|Department|Committee|Ministry|Agency|Union|Party|Company|Center|Centre|Foundation|Society|Police|Office|Club)\s/;

/** "Islamic Relations Alia Salem": the end of a body's name and the name of a person run together. */
export function isCutUp(entity: Entity): boolean {
	if (!ORGANIZATION.test(entity.name)) return false;
	const words = entity.name.split(' ');
	return entity.label === 'person' || (words.length > 5 && !ORGANIZATION.test(`${words.at(-1)} `));
}

/** True for a person whom the article shows to be one: with an office, a pronoun or words of their own. */
export function isSurelyPerson(view: View, entity: Entity): boolean {
	if (entity.label !== 'person' || !entity.named) return false;
	const words = entity.name.split(' ');
	if (words.length > 4 || /\d/.test(entity.name) || isCutUp(entity)) return false;
	if (isSlip(view, entity)) return false;
	return (
		entity.pronoun === 'he' ||
		entity.pronoun === 'she' ||
		entity.offices.length > 0 ||
		view.saidBy(entity.id).length > 0
	);
}
