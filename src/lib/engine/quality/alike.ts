import type { Entity } from '../types.ts';

const EMPTY = new Set(
	(
		'the a an of in on at to for and or by with from as its his her their that this mr mrs ms dr ' +
		'some many several other unnamed top senior us u.s american is are was were be been being has have had ' +
		'do does did will would can could may might should shall'
	).split(' ')
);

/** Texts looked at lately: names and statements are compared many times over. */
const MOST_KEPT = 4000;
const LONGEST_KEPT = 600;
const senses = new Map<string, readonly string[]>();
const normals = new Map<string, string>();

/** The function's value for a text, worked out once while the text is in use. */
function remembered<T>(kept: Map<string, T>, text: string, make: (text: string) => T): T {
	const known = kept.get(text);
	if (known !== undefined) return known;
	const made = make(text);
	if (kept.size >= MOST_KEPT) kept.clear();
	if (text.length <= LONGEST_KEPT) kept.set(text, made);
	return made;
}

/** The words of a name or statement that carry its sense, in lower case, without endings. */
export function senseWords(text: string): readonly string[] {
	return remembered(senses, text, findSenseWords);
}

function findSenseWords(text: string): readonly string[] {
	const written = text.toLowerCase().replace(/’/g, "'");
	return (written.match(/[\p{L}\d][\p{L}\d.'-]*/gu) ?? [])
		.map((word) => word.replace(/'s?$|\.$/g, ''))
		.filter((word) => word !== '' && !EMPTY.has(word))
		.map(stem);
}

/** A rough common form: plural and tense endings off; for comparing, never for showing. */
export function stem(word: string): string {
	if (word.length <= 3 || /\d/.test(word)) return word;
	return word
		.replace(/(?:ies|ied)$/, 'y')
		.replace(/(?:sses)$/, 'ss')
		.replace(/(?<=[^s])s$/, '')
		.replace(/(?<=..[^aeiou]?)(?:ing|ed)$/, '')
		.replace(/(.)\1$/, '$1')
		.replace(/e$/, '');
}

/** True where two names or phrases could mean the same: equal, or one's words all in the other. */
export function alike(a: string, b: string): boolean {
	const left = new Set(senseWords(a));
	const right = new Set(senseWords(b));
	if (left.size === 0 || right.size === 0) return normal(a) === normal(b);
	if (a.length > 8 && distance(normal(a), normal(b)) <= 2) return true;
	const [small, large] = left.size <= right.size ? [left, right] : [right, left];
	return [...small].every((word) => large.has(word));
}

/** Edits between two short texts, up to 4 (Levenshtein, banded); figures are never near each other. */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2 || a.length > 60 || /\d/.test(a + b)) return 4;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let k = 1; k <= b.length; k++) {
			const same = a[i - 1] === b[k - 1] ? 0 : 1;
			next[k] = Math.min((row[k] ?? 9) + 1, (next[k - 1] ?? 9) + 1, (row[k - 1] ?? 9) + same);
		}
		if (Math.min(...next) > 3) return 4;
		row = next;
	}
	return row[b.length] ?? 4;
}

/** Share of the smaller statement's words that the other has too, 0 to 1. */
export function overlapOf(a: string, b: string): number {
	const left = new Set(senseWords(a));
	const right = new Set(senseWords(b));
	const small = Math.min(left.size, right.size);
	if (small === 0) return 0;
	return [...left].filter((word) => right.has(word)).length / small;
}

/** Lower case, no article, single spaces, no punctuation at the ends: for comparing wordings. */
export function normal(text: string): string {
	return remembered(normals, text, normalize);
}

function normalize(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u201c\u201d]/g, '"')
		.replace(/[\s\u00a0]+/g, ' ')
		.replace(/^(?:the|a|an) /, '')
		.replace(/^[\s"'.,;:]+|[\s"'.,;:?!]+$/g, '');
}

/** Every name of an entity. */
export function namesOf(entity: Entity): readonly string[] {
	return [entity.name, ...entity.aliases];
}

/**
 * True where one could stand for the other as the source of words: the same names, one named
 * within the other's office ("the Justice Department", its secretary), crowds of one kind.
 */
export function related(a: Entity, b: Entity): boolean {
	const of = relations.get(a) ?? new Map<Entity, boolean>();
	relations.set(a, of);
	const known = of.get(b);
	if (known !== undefined) return known;
	const made = areRelated(a, b);
	of.set(b, made);
	return made;
}

const relations = new WeakMap<Entity, Map<Entity, boolean>>();

function areRelated(a: Entity, b: Entity): boolean {
	if (a.id === b.id) return true;
	if (namesOf(a).some((x) => namesOf(b).some((y) => alike(x, y)))) return true;
	if (belongs(a, b) || belongs(b, a)) return true;
	if (a.label === 'person' && b.label === 'person' && a.named && b.named)
		return misspelt(a.name, b.name);
	return !a.named && !b.named && headNoun(a.name) === headNoun(b.name);
}

/** Two spellings of one surname: "Buchtmann", "Bauchtman". */
function misspelt(a: string, b: string): boolean {
	const [x = '', y = ''] = [a, b].map((name) => name.split(' ').pop());
	return isMisspelt(x, y);
}

/** True for two names that differ by a letter or, where they are long, a few. */
export function isMisspelt(a: string, b: string): boolean {
	const [x, y] = [a.toLowerCase(), b.toLowerCase()];
	if (x[0] !== y[0] || Math.min(x.length, y.length) < 5) return false;
	return distance(x, y) <= (Math.min(x.length, y.length) > 7 ? 3 : 1);
}

function belongs(person: Entity, body: Entity): boolean {
	const words = new Set(person.offices.flatMap((office) => senseWords(office.title)));
	return namesOf(body).some((name) => {
		const parts = senseWords(name);
		return parts.length > 0 && parts.every((word) => words.has(word));
	});
}

function headNoun(name: string): string {
	const before = name.split(/ (?:of|on|in|at|from|who|with|for|familiar) /)[0] ?? name;
	return stem((before.split(' ').pop() ?? '').toLowerCase());
}
