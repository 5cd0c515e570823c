import { describe, expect, it } from 'vitest';
import { HARBOUR } from '../articles/testing.ts';
import { samples } from '../samples/index.ts';
import { sample } from '../samples/library-bees.ts';
import { runJob } from './jobs.ts';
import { drawFrom, importArticle, readArticle, verifyAll } from './read.ts';

/** Long enough for the worker, and hardly anything said twice: what repeats is not asked for. */
const elsewhere = HARBOUR.replaceAll('Marrow', 'Hallow').replaceAll('Petrel', 'Curlew');
const further = HARBOUR.replaceAll('Marrow', 'Sallow').replaceAll('Petrel', 'Plover');
const long = [...samples.map(({ text }) => text), HARBOUR, elsewhere, further].join('\n\n');

describe('a long text', () => {
	it('is read in the worker as it would be here', { timeout: 60_000 }, async () => {
		expect(long.length).toBeGreaterThan(20_000);
		const [there, here] = [await readArticle(long), await runJob('read', long)];
		expect(there).toEqual(here);
		expect(there.attributions.length).toBeGreaterThan(20);
	});

	it('does not hold up what else the server does', { timeout: 60_000 }, async () => {
		let longest = 0;
		let last = performance.now();
		const timer = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 5);
		await readArticle(`${long}\n\nNora Quill said that this is the end.`);
		clearInterval(timer);
		expect(longest).toBeLessThan(400);
	});

	it('is drawn from and verified there too', { timeout: 60_000 }, async () => {
		const { checked } = await drawFrom(long, { count: 5 });
		expect(checked).toHaveLength(5);
		expect(checked.every(({ verdict }) => verdict.ok)).toBe(true);
		const { article } = await readArticle(long);
		const verdicts = await verifyAll(
			article,
			checked.map(({ question }) => question)
		);
		expect(verdicts).toEqual(checked.map(({ verdict }) => verdict));
	});
});

it('reads a text once, however often it is asked', async () => {
	const [one, two] = await Promise.all([readArticle(sample.text), readArticle(sample.text)]);
	expect(one).toBe(two);
	expect(one.sentences[0]).not.toHaveProperty('tokens');
});

it.each([
	['a.txt', sample.text],
	['a.md', `# Bees\n\n${sample.text}`],
	[
		'a.html',
		`<!doctype html><html><body><p>${sample.text.replaceAll('\n\n', '</p><p>')}</p></body></html>`
	]
])('reads %s', { timeout: 60_000 }, async (name, content) => {
	const result = await importArticle({ name, bytes: Buffer.from(content) });
	expect(result).toMatchObject({ ok: true, article: { text: sample.text } });
});
