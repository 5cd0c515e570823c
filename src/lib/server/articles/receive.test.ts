import { describe, expect, it } from 'vitest';
import { epubFile } from '../import/testing.ts';
import { receiveArticle, type Received } from './receive.ts';
import { HARBOUR } from './testing.ts';

type Fields = Readonly<Record<string, string | readonly string[] | File>>;

const send = (fields: Fields, read: Parameters<typeof receiveArticle>[1] = null) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		if (value instanceof File) form.set(name, value);
		else for (const one of [value].flat()) form.append(name, one as string);
	}
	return receiveArticle(form, read);
};
type Step = Received['shown']['step'];
const step = <S extends Step>({ shown }: Received, name: S) => {
	expect(shown.step).toBe(name);
	return shown as Extract<Received['shown'], { step: S }>;
};
const ready = (received: Received) => {
	expect(received.ready).toBe(true);
	return received.article!;
};

const page = `Advertisement

Harbour plans shelved
By Ana Ruiz

${HARBOUR}

Read more: The mayor’s week

Photo: Ana Ruiz / Bay Courier`;

describe('a text', () => {
	it('is shown in lines, with those struck that seem to be no part of it', async () => {
		const { review, values, errors } = step(await send({ do: 'look', text: page }), 'review');
		expect(errors).toEqual({});
		expect(values).toMatchObject({ title: 'Harbour plans shelved', byline: 'Ana Ruiz' });
		expect(review.lines.filter(({ out }) => out).map(({ text, why }) => [text, why])).toEqual([
			['Advertisement', 'advertisement'],
			['Harbour plans shelved', 'the title'],
			['By Ana Ruiz', 'the author'],
			['Read more: The mayor’s week', 'link to another page'],
			['Photo: Ana Ruiz / Bay Courier', 'picture credit']
		]);
		expect(review.preview?.text).toBe(HARBOUR);
		expect(review.level?.age).toBe(13);
	});

	it('is added as it was left', async () => {
		const { values, review } = step(await send({ do: 'look', text: page }), 'review');
		const out = review.lines.filter((line) => line.out).map(({ at }) => String(at));
		const sent = { ...values, do: 'add', reviewed: '1', out: [...out, '9'] };
		const article = ready(await send(sent));
		expect(article.title).toBe('Harbour plans shelved');
		expect(article.text).toBe(
			HARBOUR.split('\n\n')
				.filter((_, at) => at !== 2)
				.join('\n\n')
		);
	});

	it('gets back what was struck', async () => {
		const { values } = step(await send({ do: 'look', text: page }), 'review');
		const article = ready(await send({ ...values, do: 'add', reviewed: '1' }));
		expect(article.text).toBe(page);
	});

	it('is measured again without what was struck meanwhile, for another age', async () => {
		const { values } = step(await send({ do: 'look', text: page }), 'review');
		const sent = { ...values, do: 'again', reviewed: '1', out: ['5'], age: '10' };
		const { review } = step(await send(sent), 'review');
		expect(review.age).toBe(10);
		expect(review.lines.filter(({ out }) => out).map(({ at }) => at)).toEqual([5]);
	});

	it('goes back to be edited, and decisions hold', async () => {
		const { values } = step(await send({ do: 'look', text: page }), 'review');
		const sent = { ...values, do: 'edit', reviewed: '1', out: ['0', '9'] };
		const back = step(await send(sent), 'source');
		expect(back.values.text).toBe(page);
		const edited = back.values.text.replace('Marrow Bay', 'Sallow Bay');
		const { out, kept } = back.decided;
		const { review } = step(
			await send({ ...back.values, do: 'look', text: edited, 'left-out': out, 'kept-in': kept }),
			'review'
		);
		expect(review.lines.filter((line) => line.out).map(({ text }) => text)).toEqual([
			'Advertisement',
			...out.filter((words) => words !== 'Advertisement')
		]);
		expect(review.lines.find(({ text }) => text.startsWith('Photo'))?.out).toBe(false);
	});

	it.each([
		['nothing', '', 'source' as const],
		['a few words', 'Too short.', 'source' as const],
		['too much', 'word '.repeat(400_000), 'source' as const]
	])('of %s comes back as it was typed', async (_name, text, name) => {
		const shown = step(await send({ do: 'look', text, title: 'Mine' }), name);
		expect(shown.values).toMatchObject({ text, title: 'Mine' });
		expect(shown.errors.text).toBeDefined();
	});

	it('of which everything is struck stays in review', async () => {
		const { values, review } = step(await send({ do: 'look', text: page }), 'review');
		const out = review.lines.map(({ at }) => String(at));
		const again = step(await send({ ...values, do: 'add', reviewed: '1', out }), 'review');
		expect(again.errors.text).toBeDefined();
		expect(again.review.lines).toHaveLength(review.lines.length);
		expect(again.review.preview).toBe(null);
	});

	it('keeps what else was typed where a field is not in order', async () => {
		const sent = { do: 'add', reviewed: '1', text: page, published: '2026-02-31', title: 'T' };
		const again = step(await send(sent), 'review');
		expect(again.errors.published).toContain('date');
		expect(again.values).toMatchObject({ published: '2026-02-31', title: 'T', text: page });
	});
});

describe('a file', () => {
	const file = (content: string, name = 'a.txt') => new File([content], name);

	it('is shown before it is added, even where adding was pressed', async () => {
		const received = await send({ do: 'look', text: '', file: file(page) });
		expect(step(received, 'review').values.text).toContain('Marrow Bay');
	});

	it.each([
		['an empty one', { file: file('', 'a.txt') }, 'file'],
		['one beside a text', { file: file(page), text: 'Some text.' }, 'file'],
		['an address beside a text', { address: 'https://a.example', text: 'Some text.' }, 'address'],
		['an address, where none are read', { address: 'https://a.example' }, 'address']
	] as const)('%s is refused at its field', async (_name, fields, field) => {
		const { errors, values } = step(await send({ do: 'look', title: 'T', ...fields }), 'source');
		expect(Object.keys(errors)).toEqual([field]);
		expect(values.title).toBe('T');
	});
});

describe('a web address', () => {
	it('fills the form in, under what was typed, and is not read again', async () => {
		let asked = 0;
		const read = async () => {
			asked++;
			return {
				ok: true as const,
				article: {
					title: 'Found',
					byline: 'A',
					source: 'S',
					published: '2026-01-12',
					text: HARBOUR
				}
			};
		};
		const sent = { do: 'look', address: 'https://a.example', byline: 'Me' };
		const { values } = step(await send(sent, read), 'review');
		expect(values).toMatchObject({ title: 'Found', byline: 'Me', source: 'S', address: '' });
		ready(await send({ ...values, do: 'add', reviewed: '1' }, read));
		expect(asked).toBe(1);
	});

	it('that is refused stays in its field', async () => {
		const problem = { code: 'address-slow', message: 'Too slow.' } as const;
		const read = async () => ({ ok: false as const, problem });
		const shown = step(await send({ do: 'look', address: 'https://a.example' }, read), 'source');
		expect(shown.errors).toEqual({ address: 'Too slow.' });
		expect(shown.values.address).toBe('https://a.example');
	});
});

it('lets one chapter of a book be chosen', async () => {
	const body = HARBOUR.split('\n\n')
		.map((text) => `<p>${text}</p>`)
		.join('');
	const bytes = epubFile([`<h1>One</h1>${body}`, `<h1>Two</h1>${body}`]);
	const file = new File([Uint8Array.from(bytes)], 'a.epub');
	const { chapters, values } = step(await send({ do: 'look', file }), 'chapters');
	expect(chapters.map(({ title }) => title)).toEqual(['One', 'Two']);
	expect(values).toMatchObject({ byline: 'Ana Ruiz', source: 'Tales of the Bay' });
	const sent = {
		...values,
		do: 'look',
		chapter: '1',
		'chapter-title': chapters.map(({ title }) => title),
		'chapter-text': chapters.map(({ text }) => text)
	};
	const review = step(await send(sent), 'review');
	expect(review.values).toMatchObject({ title: 'Two', byline: 'Ana Ruiz' });
	expect(review.review.preview?.text).toBe(HARBOUR);
});

it('keeps lines that are known to be part of the article', async () => {
	const form = new FormData();
	form.set('do', 'look');
	form.set('text', page);
	const received = await receiveArticle(form, null, ['Read more: The mayor’s week']);
	const { review } = step(received, 'review');
	const line = review.lines.find(({ text }) => text.startsWith('Read more'));
	expect(line).toMatchObject({ out: false, why: 'link to another page' });
});
