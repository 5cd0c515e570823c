import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse, draw, drawWithReport, flaws, verify } from '../../src/lib/engine/index.ts';
import type { Analysis, AttributionFact, Span } from '../../src/lib/engine/index.ts';

const FOLDER = new URL('../../../shared/articles/', import.meta.url);
const present = existsSync(new URL('cartels.txt', FOLDER));

if (!present) {
	console.warn('cartels.test.ts is skipped: ../shared/articles is not here.');
}

interface Expected {
	readonly attributions: readonly { speaker: string; content: Span[] }[];
	readonly operations: readonly { name: string; span: Span; status: string }[];
	readonly roles: readonly { person: string; role: string }[];
	readonly aliases: Record<string, string[]>;
}

describe.skipIf(!present)('cartels.txt', () => {
	const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8');
	const text = present ? read('cartels.txt') : '';
	const expected = (present ? JSON.parse(read('cartels.expected.json')) : {}) as Expected;
	const analysis = analyse(text);

	it('finds at least 14 of the 19 attributions with the right speaker', () => {
		const found = attributionsOf(analysis);
		const right = expected.attributions.filter((gold) =>
			found.some(
				({ attribution }) =>
					jaccard(attribution.content, gold.content, text) >= 0.5 &&
					isSpeaker(attribution.speaker, gold.speaker, expected.aliases)
			)
		);
		const missed = expected.attributions
			.filter((gold) => !right.includes(gold))
			.map((gold) => gold.speaker);
		expect(right.length, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(14);
	});

	it('finds all six operations, none of them called carried out that is not', () => {
		const facts = analysis.facts.filter((fact) => fact.kind === 'operation');
		const missed = expected.operations.filter(
			(gold) =>
				!facts.some((fact) => meets(fact.nameSpan, gold.span) || shares(fact.name, gold.name))
		);
		expect(missed.map((gold) => gold.name)).toEqual([]);
		for (const gold of expected.operations) {
			const fact = facts.find((f) => meets(f.nameSpan, gold.span));
			if (fact && gold.status !== 'completed') expect(fact.status, gold.name).not.toBe('completed');
		}
	});

	it('finds every office', () => {
		const offices = analysis.facts.filter((fact) => fact.kind === 'office');
		const missed = expected.roles.filter(
			({ person, role }) =>
				!offices.some(
					(o) =>
						o.person === person && role.split('; ').some((part) => shares(o.office.title, part))
				)
		);
		expect(missed).toEqual([]);
	});

	it('draws a quiz that verifies, is sound, and asks nothing twice', () => {
		for (const seed of [1, 2, 3, 4, 5]) {
			const { questions } = draw(analysis, { seed });
			expect(questions.length).toBe(10);
			for (const question of questions) {
				expect(verify(question, analysis.article)).toEqual({ ok: true });
				expect(flaws(question)).toEqual([]);
			}
			const facts = questions.map((question) => question.fact);
			expect(new Set(facts).size).toBe(facts.length);
			const stems = questions.map((question) => question.stem);
			expect(new Set(stems).size).toBe(stems.length);
		}
	});

	it('asks nothing of the captions that repeat', () => {
		const { questions } = draw(analysis, { count: 30 });
		const captions = analysis.sentences.filter((sentence) => sentence.repeats !== null);
		expect(captions.length).toBeGreaterThan(2);
		for (const question of questions) {
			// A sentence to be found is right in both its places.
			if (question.response === 'sentence') continue;
			for (const [start] of question.evidence) {
				expect(captions.some(({ span }) => span[0] === start)).toBe(false);
			}
		}
		const designations = questions.filter((question) =>
			question.stem.includes('fentanyl been classified')
		);
		expect(designations.length).toBeLessThanOrEqual(1);
	});

	it('draws at least eighteen questions, and leaves out few that do not verify', () => {
		const { questions, refused } = drawWithReport(analysis, { count: 30 });
		expect(questions.length).toBeGreaterThanOrEqual(18);
		expect(refused.length).toBeLessThanOrEqual(questions.length);
	});
});

function attributionsOf({ facts }: Analysis): AttributionFact[] {
	return facts.filter((fact) => fact.kind === 'attribution');
}

function meets(a: Span, b: Span): boolean {
	return a[0] < b[1] && b[0] < a[1];
}

/** Share of characters, white space apart, that two lists of spans have in common. */
function jaccard(a: readonly Span[], b: readonly Span[], text: string): number {
	const places = (spans: readonly Span[]): Set<number> => {
		const out = new Set<number>();
		for (const [start, end] of spans) {
			for (let i = start; i < end; i++) if (/\S/.test(text[i] ?? '')) out.add(i);
		}
		return out;
	};
	const left = places(a);
	const right = places(b);
	const both = [...left].filter((i) => right.has(i)).length;
	return both / (left.size + right.size - both);
}

function isSpeaker(found: string | null, gold: string, aliases: Record<string, string[]>): boolean {
	if (found === null) return false;
	const plain = (name: string): string => name.toLowerCase().replace(/^the | \(unnamed\)$/g, '');
	return [gold, ...(aliases[gold] ?? [])].some((name) => plain(name) === plain(found));
}

/** Every longer word of the one stands in the other. */
function shares(found: string, gold: string): boolean {
	const words = (name: string): string[] => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
	const left = words(found);
	const right = words(gold);
	const [few, many] = left.length <= right.length ? [left, right] : [right, left];
	return few.length > 0 && few.every((word) => many.includes(word));
}
