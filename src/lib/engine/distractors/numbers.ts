import type { Random } from '../random.ts';
import type { FigureFact, QuantityKind } from '../types.ts';
import type { View } from '../view.ts';
import { tidy } from '../wording/tidy.ts';
import { nearby, type Candidate } from './candidate.ts';
import { whyElsewhere } from './elsewhere.ts';

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "40 to 50" is two figures, not one. */
const RANGE = /\d\s*(?:to|and|–|-)\s*\d/;
const NUMBER = /\d[\d,]*(?:\.\d+)?/;

/** The number within a figure as written, with what stands around it, or null where none is read. */
export function numberIn(text: string): { value: number; write(value: number): string } | null {
	if (RANGE.test(text)) return null;
	const digits = NUMBER.exec(text);
	if (digits) {
		const raw = digits[0];
		const value = Number(raw.replace(/,/g, ''));
		const places = raw.includes('.') ? raw.length - raw.indexOf('.') - 1 : 0;
		const grouped = raw.includes(',') || value < 1000;
		return {
			value,
			write: (n) => text.replace(raw, grouped ? group(n.toFixed(places)) : n.toFixed(places))
		};
	}
	const word = WORDS.findIndex((w) => new RegExp(`\\b${w}\\b`, 'i').test(text));
	if (word < 1) return null;
	const written = new RegExp(`\\b${WORDS[word]}\\b`, 'i').exec(text)?.[0] ?? '';
	return {
		value: word,
		write: (n) => {
			const spelled = WORDS[n] ?? String(n);
			return text.replace(
				written,
				/^[A-Z]/.test(written) ? spelled[0]?.toUpperCase() + spelled.slice(1) : spelled
			);
		}
	};
}

function group(text: string): string {
	const [whole = '', part] = text.split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return part === undefined ? grouped : `${grouped}.${part}`;
}

/**
 * Figures that a hasty reader could have in mind: others of the article with the same unit first,
 * then the key altered (near, halved, doubled, digits swapped), never a figure that the evidence holds.
 */
export function otherFigures(
	view: View,
	fact: FigureFact,
	text: string,
	random: Random
): Candidate[] {
	const key = numberIn(text);
	if (!key) return [];
	const out: Candidate[] = [];
	const taken = new Set<number>([key.value]);
	for (const quantity of view.quantitiesIn(fact.sentence)) {
		const other = numberIn(view.slice(quantity.span));
		if (other) taken.add(other.value);
	}
	for (const quantity of nearby(view.quantities, fact.sentence)) {
		if (quantity.kind !== fact.quantity.kind || !view.askable(quantity.sentence)) continue;
		if (quantity.kind !== 'count' && quantity.unit !== fact.quantity.unit) continue;
		const written = view.slice(quantity.span);
		const other = numberIn(written);
		if (!other || taken.has(other.value) || !sameScale(key.value, other.value)) continue;
		if (
			/million|billion|trillion|thousand|hundred/i.test(written) !==
			/million|billion|trillion|thousand|hundred/i.test(text)
		)
			continue;
		if (Number.isInteger(other.value) !== Number.isInteger(key.value) || other.value === 1)
			continue;
		if (!fitsAge(text, key.value, other.value)) continue;
		if (/^\d/.test(text.replace(/^\D*/, '')) !== NUMBER.test(written)) continue;
		taken.add(other.value);
		out.push({
			text: tidy(key.write(other.value)),
			why: whyElsewhere(view, written, quantity.span),
			origin: 'article',
			from: quantity.span,
			pull: 1
		});
	}
	for (const value of random.shuffle(
		altered(key.value, fact.quantity.kind).filter((n) => NUMBER.test(text) || n <= 12)
	)) {
		if (taken.has(value) || !fitsAge(text, key.value, value)) continue;
		taken.add(value);
		out.push({
			text: tidy(key.write(value)),
			why: `The article gives the figure as ${quotedFigure(text)}, not ${quotedFigure(key.write(value))}.`,
			origin: 'altered',
			from: fact.quantity.span,
			pull: 0.4
		});
	}
	return out;
}

/** As it stands in a sentence: "“five”", never "Five". */
function quotedFigure(text: string): string {
	return `“${tidy(text).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}”`;
}

/** "A 14-year-old boy" is no 42-year-old, and no 11-year-old either, who would need "an". */
function fitsAge(text: string, key: number, other: number): boolean {
	if (!/[-\s]years?[-\s]old\b/i.test(text)) return true;
	const takesAn = (n: number): boolean => /^(?:8|11$|18$)/.test(String(n));
	return Math.abs(other - key) <= Math.max(3, key * 0.3) && takesAn(other) === takesAn(key);
}

/** How many times larger or smaller a figure may be that is set beside another: small ones, and others. */
const SCALE = { few: 12, many: 5 } as const;
/** Up to here one is a few. */
const A_FEW = 20;

/** 300 runs beside 1,034 are no figure that a reader takes for it. */
function sameScale(a: number, b: number): boolean {
	const most = Math.max(a, b) <= A_FEW ? SCALE.few : SCALE.many;
	return b > 0 && Math.max(a / b, b / a) < most;
}

/** 58,824 for 58,825, 37 for 38 and 4.3 for 4.2 are errors that no reader makes: less than an eighth apart. */
const NEAREST = 0.12;
/** Whole numbers up to which the next one is far enough. */
const FEW = 10;

/** Values that look like the key and are not it, in the key's own roundness. */
function altered(value: number, kind: QuantityKind): number[] {
	if (value <= 0) return [];
	const unit = roundness(value);
	const steps = value / unit;
	const near = [
		steps * 2,
		steps * 3,
		Math.round(steps / 2),
		Math.round(steps * 1.5),
		Math.round(steps * 0.75),
		steps + 1,
		steps - 1,
		steps + 2,
		steps + 3
	]
		.map((n) => tidyNumber(n * unit))
		.filter((n) => n > 1 && n !== value && (kind === 'age' || !isNear(n, value)));
	const swapped = swapDigits(value);
	const all = swapped === null ? near : [...near, swapped];
	return [...new Set(all)].filter((n) => kind !== 'percent' || n < 100);
}

function isNear(other: number, value: number): boolean {
	return !(Number.isInteger(value) && value <= FEW) && Math.abs(other - value) / value < NEAREST;
}

/** The power of ten (or its fraction) that the number is a multiple of: 100 for 1,300; 0.1 for 2.4. */
function roundness(value: number): number {
	let unit = 1;
	if (!Number.isInteger(value)) {
		while (!Number.isInteger(tidyNumber(value / unit)) && unit > 1e-4) unit /= 10;
		return unit;
	}
	while (value % (unit * 10) === 0) unit *= 10;
	return unit;
}

function tidyNumber(value: number): number {
	return Number(value.toPrecision(10));
}

function swapDigits(value: number): number | null {
	const text = String(value);
	if (!/^\d{2}$/.test(text)) return null;
	const swapped = Number(`${text[1]}${text[0]}`);
	return swapped > 9 && swapped !== value ? swapped : null;
}
