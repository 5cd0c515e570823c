import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS } from '../imported.ts';
import { readFile } from '../read-file.ts';
import { epubFile } from '../testing.ts';
import { pathOf } from './archive.ts';

const sentence = 'The mayor of Marrow Bay has shelved plans to dredge the old harbour by night.';
const prose = Array(4).fill(`<p>${sentence}</p>`).join('\n');
const text = Array(4).fill(sentence).join('\n\n');
const read = (bytes: Uint8Array, name = 'book.epub') => readFile({ name, bytes });

describe('a book', () => {
	it('of one part is an article', async () => {
		const result = await read(epubFile([`<h1>Dredging <i>stops</i></h1>${prose}`]));
		expect(result).toEqual({
			ok: true,
			article: {
				title: 'Dredging stops',
				byline: 'Ana Ruiz',
				source: 'Tales of the Bay',
				published: '2024-03-01',
				text
			}
		});
	});

	it('of several gives its chapters in the order of reading, without cover and title page', async () => {
		const toc =
			'<navPoint><navLabel><text>The third tale</text></navLabel><content src="Text/c%203.xhtml#top"/></navPoint>';
		const bodies = ['<p>Cover</p>', `<h2>One</h2>${prose}`, prose, prose, '<h1>Tales</h1>'];
		const result = await read(epubFile(bodies, {}, toc));
		const chapters = (result.ok && result.chapters) || [];
		expect(chapters.map(({ title }) => title)).toEqual(['One', 'Part 3', 'The third tale']);
		expect(chapters.every((chapter) => chapter.text === text)).toBe(true);
		expect(result).toMatchObject({ article: { title: 'One' } });
	});

	it('is known by its content, whatever its name', async () => {
		expect(await read(epubFile([prose]), 'story.txt')).toMatchObject({ ok: true });
	});

	it('loses notes, scripts and page numbers; an empty element swallows nothing', async () => {
		const body = `<p>${sentence}<a epub:type="noteref" href="#n">1</a></p><a id="x"/><span epub:type="pagebreak">12</span>
			<script src="x.js"/><p>${sentence}</p><aside epub:type="footnote"><p>A note.</p></aside><p>${sentence}</p><p>${sentence}</p>`;
		expect(await read(epubFile([body]))).toMatchObject({ article: { text } });
	});
});

describe('what is not taken', () => {
	const encryption = (path: string) => ({
		'META-INF/encryption.xml': strToU8(`<CipherReference URI="${path}"/>`)
	});
	it.each([
		['a locked book', epubFile([prose], encryption('OEBPS/Text/c%200.xhtml')), 'file-locked'],
		['a book of pictures', epubFile(['<img src="a.png"/>']), 'file-no-text'],
		[
			'a book without package',
			zipSync({ 'META-INF/container.xml': strToU8('<x/>') }),
			'file-broken'
		],
		['a bomb', epubFile([' '.repeat(25_000_000)]), 'file-bomb'],
		['half a book', epubFile([prose]).subarray(0, 500), 'file-broken']
	])('%s', async (_name, bytes, code) => {
		expect(await read(bytes)).toMatchObject({ ok: false, problem: { code } });
	});

	it('a part with more elements than the limit', async () => {
		const file = { name: 'a.epub', bytes: epubFile([prose, `${prose}${'<b>x</b>'.repeat(50)}`]) };
		const result = await readFile(file, { ...IMPORT_LIMITS, elements: 40 });
		expect(result.ok && result.chapters).toBeUndefined();
	});

	it('but scrambled fonts do no harm', async () => {
		const book = epubFile([prose], encryption('OEBPS/Fonts/a.ttf'));
		expect(await read(book)).toMatchObject({ ok: true });
	});
});

it.each([
	['Text/a.xhtml', 'OEBPS/book.opf', 'OEBPS/Text/a.xhtml'],
	['../a%20b.xhtml#x', 'OEBPS/Text/c.xhtml', 'OEBPS/a b.xhtml'],
	['../../../etc/passwd', 'OEBPS/book.opf', 'etc/passwd'],
	['https://site.example/a', 'OEBPS/book.opf', null],
	['a%E0.xhtml', '', 'a%E0.xhtml']
])('%s in %s leads to %s', (link, from, path) => {
	expect(pathOf(link, from)).toBe(path);
});
