import { describe, expect, it } from 'vitest';
import { prepareArticle } from './prepare.ts';
import { HARBOUR, typed } from './testing.ts';

const german =
	'Der Bürgermeister von Marrow Bay hat die Pläne für das Ausbaggern des alten Hafens auf Eis gelegt. Er sagte, dass niemand graben dürfe, solange noch Menschen unten seien. Die Küstenwache hatte um eine Pause gebeten. Ein zweiter Plan wurde im Februar vorgeschlagen und innerhalb weniger Tage abgelehnt.';

describe('what is refused, at the field of the text', () => {
	it.each([
		['nothing', ''],
		['white space', ' \n\t\u00a0\n '],
		[
			'one sentence',
			'The mayor of Marrow Bay has shelved plans to dredge the old harbour by night.'
		],
		['more than a book', 'The mayor said that it was late. '.repeat(160_000)],
		['data', '\0\x01\x02PK\x03\x04\x05\x06\x07\x08 and some words among it'],
		['another language', german],
		['capitals throughout', HARBOUR.toUpperCase()],
		['a table', '1;2;3;4\n'.repeat(200)]
	])('%s', async (_name, text) => {
		const result = await prepareArticle(typed(text));
		expect(result).toMatchObject({ ok: false, errors: { text: expect.stringMatching(/\w+.*\./) } });
	});
});

describe('what is taken', () => {
	it('is tidied, read and hashed', async () => {
		const result = await prepareArticle(typed(HARBOUR.replaceAll('\n', '\r\n')));
		expect(result).toMatchObject({ ok: true, article: { text: HARBOUR, published: null } });
		expect(result.ok && result.article.reading.article.sha256).toMatch(/^[0-9a-f]{64}$/);
	});

	it.each([
		[
			'a headline on top',
			`Harbour stays shut\nBy Ana Ruiz\n\n${HARBOUR}`,
			'Harbour stays shut',
			'Ana Ruiz'
		],
		[
			'no headline',
			HARBOUR,
			'The mayor of Marrow Bay has shelved plans to dredge the old harbour by night',
			''
		]
	])('with %s gets its title', async (_name, text, title, byline) => {
		const result = await prepareArticle(typed(text));
		expect(result).toMatchObject({ ok: true, article: { title, byline, text: HARBOUR } });
	});

	it('keeps what was typed over what the text says', async () => {
		const more = {
			title: 'My title',
			byline: 'Me',
			source: 'Bay Courier',
			published: '2026-01-12'
		};
		const result = await prepareArticle(typed(`Harbour stays shut\n\n${HARBOUR}`, more));
		expect(result).toMatchObject({ ok: true, article: more });
		expect(result.ok && result.article.text).toMatch(/^Harbour stays shut\n\nThe mayor/);
	});

	it('holds hostile markup as harmless words', async () => {
		const text = `${HARBOUR}\n\n<script>alert(1)</script> was painted on the harbour wall, Reed said.`;
		expect(await prepareArticle(typed(text))).toMatchObject({ ok: true, article: { text } });
	});
});

it('says every field that is not in order at once', async () => {
	const result = await prepareArticle(
		typed('', { title: 'x'.repeat(400), published: '2026-02-31' })
	);
	expect(result.ok ? [] : Object.keys(result.errors).toSorted()).toEqual([
		'published',
		'text',
		'title'
	]);
});
