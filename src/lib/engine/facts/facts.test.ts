import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { ARTICLE } from '../testing/article.ts';
import type { Fact } from '../types.ts';

const analysis = analyse(ARTICLE);

function facts<K extends Fact['kind']>(kind: K, text = ARTICLE): Extract<Fact, { kind: K }>[] {
	const all = text === ARTICLE ? analysis.facts : analyse(text).facts;
	return all.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

describe('findFacts', () => {
	it('gives every fact a stable id of its own, and whole sentences for evidence', () => {
		const ids = analysis.facts.map((fact) => fact.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(analyse(`${ARTICLE}`).facts.map((fact) => fact.id)).toEqual(ids);
		const sentences = new Set(analysis.sentences.map(({ span }) => span.join()));
		for (const fact of analysis.facts) {
			expect(fact.evidence.length, fact.id).toBeGreaterThan(0);
			for (const span of fact.evidence) expect(sentences.has(span.join()), fact.id).toBe(true);
		}
	});

	it('tells what was done from what is only planned', () => {
		const status = Object.fromEntries(facts('operation').map((fact) => [fact.name, fact.status]));
		expect(status['Operation Ferryman']).toBe('completed');
		expect(status['Operation Open Gate']).toBe('proposed');
	});

	it.each<[string, string, string | undefined]>([
		[
			'carried out',
			'Soldiers completed Operation Red Kite on Monday and freed ten hostages.',
			'completed'
		],
		['under way', 'Police say that Operation Red Kite continues in the hills.', 'ongoing'],
		['wished for', 'The minister wants to start Operation Red Kite in May.', 'proposed'],
		[
			'only named by a participle',
			'The search, called Operation Red Kite, began on Tuesday morning.',
			'ongoing'
		],
		['called for', 'The mayor called for Operation Red Kite in the hills.', 'proposed'],
		['would', 'Operation Red Kite would clear the valley of mines.', 'proposed'],
		[
			'turned down',
			'The government proposed Operation Red Kite last week. The minister turned the plan down.',
			'rejected'
		],
		[
			'called off',
			'The army planned Operation Red Kite. The minister called it off on Friday.',
			'cancelled'
		]
	])('operation: %s', (_, text, status) => {
		expect(facts('operation', text)[0]?.status).toBe(status);
	});

	it('finds offices with their people', () => {
		const found = facts('office').map((fact) => `${fact.person}: ${fact.office.title}`);
		expect(found).toContain('Adaeze Lind: Mayor');
		expect(found).toContain('Petra Vance: Transport Minister');
	});

	it('keeps a claim with the one who makes it', () => {
		const cost = facts('figure').find((fact) =>
			ARTICLE.slice(...fact.quantity.span).startsWith('14 million')
		);
		expect(cost?.claimant).toBe('Adaeze Lind');
		const lorries = facts('figure').find((fact) =>
			ARTICLE.slice(...fact.quantity.span).startsWith('340')
		);
		expect(lorries?.claimant).toBe(null);
		expect(lorries?.modality).toBe('asserted');
	});

	it('finds what something was designated as', () => {
		const [fact] = facts('designation');
		expect(fact?.what.text).toBe('The bridge');
		expect(fact?.as.text).toBe('a protected landmark');
	});

	it('finds a reason and its effect', () => {
		const causes = facts('reason').map((fact) => fact.cause.text);
		expect(causes).toContain('because the work would block the channel');
	});

	it.each<[string, string]>([
		['a doubt', 'Nobody can tell whether the bang had harmed the engine of the ship.'],
		['a condition', 'The minister will resign if the town council rejects the budget.'],
		['a wish', 'The mayor hopes that the new bridge opens before the winter storms.']
	])('states nothing that is only %s', (_, text) => {
		const claims = facts('statement', text).filter(
			(fact) => fact.claimant === null && fact.modality === 'asserted'
		);
		expect(claims.map((claim) => claim.clause.text).join()).not.toMatch(
			/(?:^|,)(?:the bang|the town council|the new bridge)/
		);
	});

	it('does not take words denied or put into a mouth for words said', () => {
		const film =
			'The film has Kranz declare that failure is not an option. He never said that the ship was lost.';
		for (const fact of facts('attribution', film)) expect(fact.modality).not.toBe('asserted');
	});

	it('asks nothing of a sentence that repeats', () => {
		const twice = `${ARTICLE}\n${ARTICLE.split('\n\n')[2]?.split('. ')[0]}\n`;
		const places = analyse(twice).facts.flatMap((fact) => fact.evidence.map(([start]) => start));
		expect(Math.max(...places)).toBeLessThan(ARTICLE.length);
	});
});
