import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse, verify } from '../index.ts';
import { seeded } from '../random.ts';
import { buildQuestion } from './build.ts';
import { draftQuestions } from './index.ts';

const HEADLINE = 'Larrow council closes old stone bridge over harbour';
const LEAD =
	'The town council of Larrow has closed the old stone bridge over the harbour, after engineers found deep cracks.';
const BODY = `Nora Kestrel opened a small museum of sea maps in Dunleigh. Owen Drake wrote a long letter about the builders of stone arches. Shop owners near the market fear a quiet summer. A local historian wrote a long book about the builders of stone arches. Engineers from Dunleigh will test new lamps of glass in spring. Fishermen from Merrow will move heavy boats to another quay. Elsa Lorne promised free buses for pupils of Merrow College. Owen Drake bought a second boat from a firm in Dunleigh.`;

function mainPoints(text: string) {
	const analysis = analyse(text);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed', ['what'])
		.filter(({ rule }) => rule === 'what/main-point')
		.map((draft) => ({
			draft,
			verdict: verify(
				buildQuestion(draft, analysis.article.sha256, 0, seeded('x')),
				analysis.article
			)
		}));
}

describe('askMainPoint', () => {
	it('offers the lead among details where the headline bears it out', () => {
		const [made] = mainPoints(`${HEADLINE}\n\n${LEAD} ${BODY}`);
		expect(made?.verdict).toEqual({ ok: true });
		const key = made?.draft.options.find(({ correct }) => correct);
		expect(key?.text).toBe(
			'The town council of Larrow has closed the old stone bridge over the harbour'
		);
		expect(made?.draft.options).toHaveLength(4);
	});

	it.each([
		['a headline on something else', `Ferry company buys second boat\n\n${LEAD} ${BODY}`],
		[
			'too little after the lead',
			`${HEADLINE}\n\n${LEAD} The repairs will cost 14 million crowns.`
		],
		['a lead that tells of no matter', `Officials told the Larrow Herald on Monday. ${BODY}`]
	])('asks nothing with %s', (_, text) => {
		expect(mainPoints(text)).toEqual([]);
	});
});
