import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS, type ImportedArticle } from './imported.ts';
import { readFile } from './read-file.ts';
import { pdfFile, printed, wordFile, wordParagraph } from './testing.ts';

const first = 'The mayor of Marrow Bay has shelved plans to dredge the old harbour by night.';
const second = '“Nobody digs while people are still down there,” Tomas Reed said on Tuesday.';
const prose = Array.from({ length: 6 }, (_, at) => `${first} This is paragraph ${at}, of many.`);

async function article(name: string, content: string | Uint8Array): Promise<ImportedArticle> {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const result = await readFile({ name, bytes });
	if (!result.ok) throw new Error(result.problem.message);
	return result.article;
}

async function problem(name: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const result = await readFile({ name, bytes });
	return result.ok ? null : result.problem;
}

describe('plain text', () => {
	it('is read with headline and byline', async () => {
		expect(await article('a.txt', `Dredging stops\nBy Ana Ruiz\n\n${first}\n\n${second}`)).toEqual({
			title: 'Dredging stops',
			byline: 'Ana Ruiz',
			source: '',
			published: null,
			text: `${first}\n\n${second}`
		});
	});

	it('is known by its content, not by its name', async () => {
		const page = `<!doctype html><title>Dredging stops</title><p>${prose.join('</p><p>')}</p>`;
		const { title, text } = await article('notes.txt', page);
		expect(title).toBe('Dredging stops');
		expect(text).toBe(prose.join('\n\n'));
		expect((await article('a.pdf', `${first}\n\n${second}`)).text).toContain('Nobody digs');
	});
});

describe('Markdown', () => {
	it('loses its signs and keeps its paragraphs', async () => {
		const { title, text } = await article(
			'a.md',
			`# Dredging *stops*\n\nThe **mayor** of [Marrow Bay](https://example.org) said\nno.\n\n> ${second}\n\n- one\n- two\n\n![chart](x.png)`
		);
		expect(title).toBe('Dredging stops');
		expect(text).toBe(`The mayor of Marrow Bay said no.\n\n${second}\n\none\n\ntwo`);
	});

	it('gives up its front matter', async () => {
		const given = `---\ntitle: "Dredging stops"\nauthor: By Ana Ruiz\ndate: 2026-01-12\nsource: Bay Courier\n---\n\n${first}`;
		expect(await article('a.md', given)).toEqual({
			title: 'Dredging stops',
			byline: 'Ana Ruiz',
			source: 'Bay Courier',
			published: '2026-01-12',
			text: first
		});
	});
});

describe('web page', () => {
	const page = (
		body: string
	) => `<!DOCTYPE html><html><head><title>Dredging stops - Bay Courier</title>
		<meta property="og:site_name" content="Bay Courier"><meta name="author" content="Ana Ruiz">
		<meta property="article:published_time" content="2026-01-12T08:00:00Z"></head><body>${body}</body></html>`;

	it('is freed of menus, scripts and advertisements', async () => {
		const found = await article(
			'a.html',
			page(`<nav><a href="/">Home</a><a href="/x">Sport</a></nav><article><h1>Dredging stops</h1>
				<p>${prose.join('</p>\n<p>')}</p><script>steal()</script></article><footer>Cookies</footer>`)
		);
		expect(found).toMatchObject({
			byline: 'Ana Ruiz',
			source: 'Bay Courier',
			published: '2026-01-12',
			text: prose.join('\n\n')
		});
		expect(found.title).toContain('Dredging stops');
	});

	it('is called what stands over its text, not what the whole page is called', async () => {
		const html = page(
			`<article><h1>Dredging off</h1><p>${prose.join('</p><p>')}</p></article>`
		).replace('Dredging stops - Bay Courier', 'Bay Courier — all the news');
		expect(await article('a.html', html)).toMatchObject({
			title: 'Dredging off',
			text: prose.join('\n\n')
		});
	});

	it('is read in the encoding that it names', async () => {
		const html = `<html><head><meta charset="windows-1252"></head><body><p>${first} Caf\xe9.</p></body></html>`;
		expect((await article('a.htm', Buffer.from(html, 'latin1'))).text).toContain('Café.');
	});

	it.each([
		['a script', `<p>${first}</p><script>alert(1)</script>`],
		['an event', `<p onclick="alert(1)">${first}</p><img src=x onerror=alert(1)>`],
		['an unclosed tag', `<p>${first}<script>alert(1)`],
		['hidden words', `<p>${first}</p><p style="display: none">alert(1)</p><p hidden>alert(1)</p>`],
		['drawn script', `<p>${first}</p><svg><script>alert(1)</script></svg><math>alert(1)</math>`],
		['a comment', `<p>${first}</p><!-- alert(1) --><template>alert(1)</template>`]
	])('with %s gives only its prose', async (_name, body) => {
		expect((await article('a.html', page(body))).text).toBe(first);
	});

	it('keeps written-out tags as words', async () => {
		const { text } = await article('a.html', page(`<p>${first} Write &lt;script&gt; here.</p>`));
		expect(text).toBe(`${first} Write <script> here.`);
	});

	it('that is nested without end is read all the same', async () => {
		const deep = '<div>'.repeat(20_000) + first + '</div>'.repeat(20_000);
		expect((await article('a.html', page(deep))).text).toBe(first);
	});

	it('with more elements than the limit is refused', async () => {
		const bytes = Buffer.from(page('<p>word</p>'.repeat(50)));
		const result = await readFile({ name: 'a.html', bytes }, { ...IMPORT_LIMITS, elements: 20 });
		expect(result).toMatchObject({ ok: false, problem: { code: 'file-broken' } });
	});
});

describe('Word document', () => {
	it('is read with its title', async () => {
		const body =
			wordParagraph('Dredging stops', 'Heading1') +
			wordParagraph('By Ana Ruiz') +
			wordParagraph(first) +
			wordParagraph(second);
		const styles = strToU8(
			'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>'
		);
		const rels = strToU8(
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
		);
		const file = wordFile(body, {
			'word/styles.xml': styles,
			'word/_rels/document.xml.rels': rels
		});
		expect(await article('a.docx', file)).toEqual({
			title: 'Dredging stops',
			byline: 'Ana Ruiz',
			source: '',
			published: null,
			text: `${first}\n\n${second}`
		});
	});

	it('takes the title in its properties where it has no headline', async () => {
		const core = strToU8('<x><dc:title>Dredging &amp; digging</dc:title></x>');
		const file = wordFile(wordParagraph(first), { 'docProps/core.xml': core });
		expect((await article('a.docx', file)).title).toBe('Dredging & digging');
	});

	it('that swells when unpacked is refused', async () => {
		const bomb = wordFile(`<w:p><w:r><w:t>${' '.repeat(30_000_000)}</w:t></w:r></w:p>`);
		expect(bomb.length).toBeLessThan(100_000);
		expect(await problem('a.docx', bomb)).toMatchObject({ code: 'file-bomb' });
	});

	it('may hold a swelling picture: that is never unpacked', async () => {
		const file = wordFile(wordParagraph(first), {
			'word/media/image1.png': new Uint8Array(30_000_000)
		});
		expect((await article('a.docx', file)).text).toBe(first);
	});
});

describe('PDF', () => {
	const page = [
		...printed(['Dredging stops'], 72, 720, 20),
		...printed(['By Ana Ruiz'], 72, 690),
		...printed(
			[
				'The mayor of Marrow Bay has shelved plans to dredge the old har-',
				'bour by night, two weeks after the coast guard ended its search',
				'for the ship.'
			],
			72,
			660
		),
		...printed(
			['Nobody digs while people are still down there, said the well-', 'known Tomas Reed.'],
			72,
			610
		),
		...printed(['1'], 300, 40, 8)
	];

	it('is put together to paragraphs again', async () => {
		expect(await article('a.pdf', pdfFile([page], '/CreationDate(D:20260112083000Z)'))).toEqual({
			title: 'Dredging stops',
			byline: 'Ana Ruiz',
			source: '',
			published: '2026-01-12',
			text:
				'The mayor of Marrow Bay has shelved plans to dredge the old harbour by night, two weeks after the coast guard ended its search for the ship.\n\n' +
				'Nobody digs while people are still down there, said the wellknown Tomas Reed.'
		});
	});

	it('loses its running heads and page numbers', async () => {
		const pages = [1, 2, 3].map((n) => [
			...printed([`The Bay Courier, page ${n}`], 72, 760, 10),
			...printed(
				[1, 2, 3, 4].map((row) => `Line ${'abcd'[row]} ${'xyz'[n]} of the story.`),
				72,
				700
			),
			...printed([`${n} of 3`], 300, 40)
		]);
		const { text } = await article('a.pdf', pdfFile(pages));
		expect(text).not.toContain('Courier');
		expect(text).not.toContain('of 3');
		expect(text.match(/of the story/g)).toHaveLength(12);
	});

	it('without text is refused', async () => {
		expect(await problem('a.pdf', pdfFile([[]]))).toMatchObject({ code: 'file-no-text' });
	});

	it('that is damaged is refused', async () => {
		expect(await problem('a.pdf', '%PDF-1.7\n1 0 obj <<')).toMatchObject({ code: 'file-broken' });
	});

	it('of more pages than the limit is refused', async () => {
		const file = { name: 'a.pdf', bytes: pdfFile([page, page]) };
		const result = await readFile(file, { ...IMPORT_LIMITS, pages: 1 });
		expect(result).toMatchObject({ ok: false, problem: { code: 'file-too-big' } });
	});
});

describe('what is not taken', () => {
	it.each([
		['nothing', 'a.txt', '', 'file-empty'],
		['only white space', 'a.txt', ' \n\t\n ', 'file-no-text'],
		['6 MB', 'a.txt', 'word '.repeat(1_300_000), 'file-too-big'],
		['data', 'a.txt', Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 256), 'file-binary'],
		['a picture', 'a.txt', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'), 'file-wrong-type'],
		[
			'an old Word file',
			'a.docx',
			Buffer.from('\xD0\xCF\x11\xE0....', 'latin1'),
			'file-wrong-type'
		],
		['rich text', 'a.doc', '{\\rtf1 text}', 'file-wrong-type'],
		['an archive', 'a.docx', zipSync({ 'x.txt': strToU8('x') }), 'file-wrong-type'],
		['a program', 'a.txt', Buffer.from('MZ\x90\x00', 'latin1'), 'file-wrong-type'],
		['half a Word file', 'a.docx', wordFile(wordParagraph(first)).subarray(0, 700), 'file-broken']
	])('%s', async (_name, name, content, code) => {
		const found = await problem(name, content as string | Uint8Array);
		expect(found?.code).toBe(code);
		expect(found?.message).toMatch(/[Cc]hoose|[Pp]aste|save/);
	});
});
