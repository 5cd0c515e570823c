import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { drawWithReport } from '../draw.ts';
import { analyse } from '../index.ts';
import { verify } from '../quality/verify/index.ts';
import { seeded } from '../random.ts';
import { buildQuestion } from './build.ts';
import type { Draft } from './draft.ts';
import { draftQuestions } from './index.ts';

const LIFE = `Petra Vance

Petra Vance (born 1931) was an engineer from Larrow. She studied physics at Northfield University in 1950. In 1958, she received a prize of the Harbour Society for a new kind of lamp.

Vance moved to Brackwater in 1961. She taught at Southmere University from 1964. In 1972, Vance founded the Museum of Light in Brackwater with the physicist Joel Pryce. The painter Ida Lind designed the great hall of the museum. Tomas Brandt lent the museum a collection of old lamps in 1975.

Pryce left the museum in 1980 after a quarrel with the town. Eastwick University gave a library of 4,000 books to the museum in 1991.`;

function drafts(text: string, kind: 'who' | 'what'): Draft[] {
	const analysis = analyse(text);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed', [kind]);
}

describe('who and what', () => {
	it('never asks for the one whom the article is about', () => {
		for (const { options } of drafts(LIFE, 'who'))
			expect(options.find(({ correct }) => correct)?.text).not.toMatch(/Vance/);
	});

	it('asks what happened in a year among events of other years', () => {
		const asked = drafts(LIFE, 'what').filter(({ rule }) => rule === 'what/happened');
		for (const { stem, options } of asked) {
			expect(stem).toMatch(/\b(?:in|on) .*\d{4}\?$/);
			for (const { text } of options) expect(text).not.toMatch(/\d{4}/);
		}
	});

	it('says in every reason something of its own', () => {
		for (const kind of ['who', 'what'] as const) {
			for (const { options } of drafts(LIFE, kind)) {
				const whys = options.map(({ why }) => why);
				expect(new Set(whys).size).toBe(whys.length);
			}
		}
	});

	it('draws only what verifies, however the article is cut', () => {
		const sentences = LIFE.split(/(?<=\.) /);
		fc.assert(
			fc.property(fc.subarray(sentences, { minLength: 4 }), (kept) => {
				const analysis = analyse(kept.join(' '));
				for (const question of drawWithReport(analysis, { kinds: ['who', 'what'] }).questions)
					expect(verify(question, analysis.article)).toEqual({ ok: true });
			}),
			{ numRuns: 12 }
		);
	});

	it('is refused with another key', () => {
		const analysis = analyse(LIFE);
		for (const draft of drafts(LIFE, 'what')) {
			if (draft.response !== 'one') continue;
			const moved = {
				...draft,
				options: draft.options.map((option, i, all) => ({
					...option,
					correct: all.findIndex(({ correct }) => correct) === (i + 1) % all.length
				}))
			};
			const question = buildQuestion(moved, analysis.article.sha256, 0, seeded('x'));
			expect(verify(question, analysis.article).ok, draft.stem).toBe(false);
		}
	});
});
