import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { correct } from './correct.ts';
import { draw } from './draw.ts';
import { verify } from './quality/verify/index.ts';
import { ARTICLE } from './testing/article.ts';
import type { Attribution, Correction, Question } from './types.ts';

const analysis = analyse(ARTICLE);
const { article } = analysis;
const words = ({ content }: Attribution) =>
	content.map(([start, end]) => ARTICLE.slice(start, end)).join(' ');
const saying = (part: string) => {
	const found = analysis.attributions.find((one) => words(one).includes(part));
	if (!found) throw new Error(`nobody says ${part}`);
	return found;
};
const operation = (name: string) => {
	const found = analysis.facts.find((one) => one.kind === 'operation' && one.name.includes(name));
	if (found?.kind !== 'operation') throw new Error(`no ${name}`);
	return found;
};
const after = (...corrections: Correction[]) => correct(analysis, corrections);
const drawn = (corrections: readonly Correction[], kinds: readonly Question['kind'][]) =>
	draw(analysis, { count: 40, kinds }, corrections).questions;

describe('correct', () => {
	it('leaves the analysis alone where nothing is to be corrected, or nothing is there', () => {
		expect(after()).toBe(analysis);
		const same = after({ kind: 'removed', of: 'attribution:9-9' });
		expect(same.facts).toEqual(analysis.facts);
		expect(same.attributions).toEqual(analysis.attributions);
	});

	const fear = saying('cross a bridge in fear');

	it.each([
		['a person of the article', 'Petra Vance', 'Petra Vance'],
		['a name that the article writes shorter', 'Vance', 'Petra Vance'],
		['a name that was taken for none', 'Hazel Lane', 'Hazel Lane']
	])('gives words to %s', (_, name, speaker) => {
		const { attributions, entities } = after({ kind: 'speaker', of: fear.id, name });
		const said = attributions.find(({ id }) => id === fear.id);
		expect(said?.speaker).toBe(speaker);
		expect(entities.find(({ id }) => id === said?.entity)?.name).toBe(speaker);
		expect(analysis.attributions.find(({ id }) => id === fear.id)?.speaker).toBe('Adaeze Lind');
	});

	it('lets nobody have said it', () => {
		const { attributions } = after({ kind: 'speaker', of: fear.id, name: '' });
		expect(attributions.find(({ id }) => id === fear.id)).toMatchObject({
			speaker: null,
			entity: null,
			sourceKind: 'unnamed'
		});
	});

	it('asks for the corrected speaker, and verify holds it to that', () => {
		const she = saying('the repairs would cost');
		const corrections: Correction[] = [{ kind: 'speaker', of: she.id, name: 'Petra Vance' }];
		const claimants = after(...corrections).facts.flatMap((fact) =>
			fact.kind === 'figure' && fact.evidence[0]?.[0] === analysis.sentences[she.sentence]?.span[0]
				? [fact.claimant]
				: []
		);
		expect(new Set(claimants)).toEqual(new Set(['Petra Vance']));
		for (const question of drawn(corrections, ['who-said'])) {
			expect(verify(question, article, corrections), question.stem).toEqual({ ok: true });
			if (!question.fact?.endsWith(`:${she.content[0]?.[0]}`)) continue;
			expect(question.options.find(({ correct }) => correct)?.text).not.toContain('Lind');
			expect(verify(question, article).ok).toBe(false);
		}
	});

	it('refuses a question on what was removed', () => {
		const asked = drawn([], ['who-said', 'what-said', 'to-whom', 'figure', 'office']);
		expect(asked.length).toBeGreaterThan(3);
		for (const question of asked) {
			const fact = analysis.facts.find(({ id }) => id === question.fact);
			const of = fact?.kind === 'attribution' ? fact.attribution.id : (fact?.id ?? '');
			const corrections: Correction[] = [{ kind: 'removed', of }];
			expect(verify(question, article, corrections).ok, question.stem).toBe(false);
			const again = drawn(corrections, [question.kind]);
			expect(again.map(({ fact: id }) => id)).not.toContain(question.fact);
		}
	});

	it('asks how an operation stands as corrected', () => {
		const { id, status } = operation('Ferryman');
		expect(status).toBe('completed');
		const corrections: Correction[] = [{ kind: 'status', of: id, status: 'cancelled' }];
		const [question] = drawn(corrections, ['operation-status']).filter(({ fact }) => fact === id);
		expect(question?.options.find(({ correct }) => correct)?.text).toBe('It was called off');
		expect(question && verify(question, article, corrections)).toEqual({ ok: true });
		expect(question && verify(question, article).ok).toBe(false);
		const back = after(...corrections, { kind: 'status', of: id, status });
		expect(back.facts.find((fact) => fact.id === id)).toEqual(operation('Ferryman'));
	});

	it('sets how something was said', () => {
		const { attributions } = after({ kind: 'stance', of: fear.id, stance: 'warned' });
		expect(attributions.find(({ id }) => id === fear.id)?.stance).toBe('warned');
	});

	it('gives a name, a title and words to whom they belong', () => {
		const lind = analysis.entities.find(({ name }) => name === 'Adaeze Lind')!;
		const office = analysis.facts.find((one) => one.kind === 'office' && one.entity === lind.id)!;
		const { entities, attributions, facts } = after(
			{ kind: 'name', of: lind.id, name: 'Adaeze Lind-Obi' },
			{ kind: 'title', of: office.id, title: 'Mayor of Brackwater' }
		);
		const now = entities.find(({ id }) => id === lind.id);
		expect(now).toMatchObject({ name: 'Adaeze Lind-Obi' });
		expect(now?.aliases).toContain('Adaeze Lind');
		expect(attributions.find(({ id }) => id === fear.id)?.speaker).toBe('Adaeze Lind-Obi');
		expect(facts.find(({ id }) => id === office.id)).toMatchObject({
			person: 'Adaeze Lind-Obi',
			office: { title: 'Mayor of Brackwater' }
		});
	});

	it('takes out somebody who is none, and keeps every mention with its own', () => {
		const lind = analysis.entities.find(({ name }) => name === 'Adaeze Lind')!;
		const { entities, mentions, attributions } = after({ kind: 'removed', of: lind.id });
		expect(entities.map(({ id }) => id)).not.toContain(lind.id);
		for (const entity of entities) {
			expect(entity.mentions.map((at) => mentions[at]?.entity)).toEqual(
				entity.mentions.map(() => entity.id)
			);
		}
		expect(attributions.find(({ id }) => id === fear.id)?.speaker).toBeNull();
	});
});
