import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { findMentions } from './find.ts';

const ARTICLE = `Rescuers End Search Off Port Vale

PORT VALE (AP) — “We did all we could,” Col. Ana Ruiz, who heads the rescue unit, told the Vale Gazette on Friday, March 4, 2016. She said 14 of 60 sailors were safe.

President Tom Hale, 61, a Democrat, and his wife, Mary O’Neil, thanked the U.S. Navy’s divers. ‘It’s over,’ he said. Operation Quiet Harbor cost $3.5 million; critics say the raid on the pier cost twice that.`;

/** Texts that no careful writer would send. */
const HOSTILE = [
	'',
	' \n\n\t ',
	'.',
	'“',
	'’’’ ‘‘‘ “” «» " \' ``',
	'A',
	'THE THE THE THE',
	'Mr. Mr. Mr. Dr. President of the of the of',
	'of Of OF oF of Of',
	'President',
	'Bush Bush Bush bush',
	'\u{1F600}\u{1F600} President \u{1F600}',
	'\ud800 President \udc00 Trump',
	'محمد علي said السلام عليكم',
	'Иван Петров сказал. 習近平',
	'<script>alert("Tom Hale")</script> said Mr. <b>Bush</b>',
	'a-b-c-d-e-f - - – — --- Kim Jong--un -un',
	'1,000,000,000,000,000,000 million billion trillion %',
	'$ $ $ $5 $5$5 5$ €€€ 5%% 5 5 5 of of of',
	'Monday Monday May May 32 March 99 May 2011 2011 2011',
	`${'('.repeat(300)}Tom Hale${')'.repeat(300)}`,
	'“'.repeat(500),
	'Hale '.repeat(2000),
	'A. '.repeat(1000),
	`${'x'.repeat(5000)} said ${'Y'.repeat(5000)}`,
	'he she it they I me him her his '.repeat(200),
	'the president said the president said the president said '.repeat(100)
];

function check(text: string): void {
	const { mentions, entities, quantities } = findMentions(text, readText(text));
	const inside = ([start, end]: readonly [number, number]) => {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeGreaterThan(start);
		expect(end).toBeLessThanOrEqual(text.length);
	};
	let last = 0;
	for (const { span, head } of mentions) {
		inside(span);
		inside(head);
		expect(head[0]).toBeGreaterThanOrEqual(span[0]);
		expect(head[1]).toBeLessThanOrEqual(span[1]);
		expect(span[0]).toBeGreaterThanOrEqual(last);
		last = span[0];
	}
	const ids = new Set(entities.map(({ id }) => id));
	expect(ids.size).toBe(entities.length);
	for (const entity of entities) {
		expect(entity.name).not.toBe('');
		for (const index of entity.mentions) expect(mentions[index]?.entity).toBe(entity.id);
		for (const { span } of entity.offices) inside(span);
	}
	for (const { span, of } of quantities) {
		inside(span);
		if (of) inside(of);
	}
}

describe('findMentions', () => {
	it.each(HOSTILE.map((text) => ({ shown: text.slice(0, 40), text })))(
		'bears $shown',
		({ text }) => {
			check(text);
		}
	);

	it('bears an article with pieces cut out, doubled and swapped', () => {
		const at = fc.integer({ min: 0, max: ARTICLE.length });
		fc.assert(
			fc.property(fc.array(fc.tuple(at, at, fc.boolean()), { maxLength: 8 }), (cuts) => {
				let text = ARTICLE;
				for (const [a, b, doubled] of cuts) {
					const [from, to] = a < b ? [a, b] : [b, a];
					text = text.slice(0, doubled ? to : from) + text.slice(doubled ? from : to);
				}
				check(text);
			}),
			{ numRuns: 60, seed: 7 }
		);
	});

	it('bears any characters', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), {
			numRuns: 60,
			seed: 7
		});
	});

	it('always finds the same', () => {
		const once = findMentions(ARTICLE, readText(ARTICLE));
		expect(findMentions(ARTICLE, readText(ARTICLE))).toEqual(once);
		expect(
			once.entities.find(({ name }) => name === 'Ana Ruiz')?.offices.map(({ title }) => title)
		).toEqual(['Col.', 'head of the rescue unit']);
	});
});
