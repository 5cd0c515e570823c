import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

/** What pupils meet. */
const FOLDERS = ['src/routes', 'src/lib/components'];
/** Parts that only teachers meet, who have their screens in English. */
const OF_TEACHERS = [
	'src/routes/(teacher)/',
	'src/routes/bench/',
	'src/lib/components/AgeField.svelte',
	'src/lib/components/QuestionBody.svelte',
	'src/lib/components/ReadingLevel.svelte',
	'src/lib/components/QrCode.svelte',
	'src/lib/components/Unsent.svelte',
	'src/lib/components/ZoneField.svelte',
	'src/lib/components/chart/Distribution.svelte',
	'src/lib/components/chart/ItemMap.svelte',
	'src/lib/components/chart/Progress.svelte'
];
/** Attributes that people see or hear; those of our own parts too. */
const HEARD = new Set(
	'aria-label aria-description aria-roledescription aria-valuetext placeholder title alt label hint caption lede kicker noun'.split(
		' '
	)
);
/** The same in every language. */
const NO_WORDS = new Set([
	'Readback',
	'Read',
	'back',
	'A',
	'Enter',
	'English',
	'Español',
	'PDF',
	'Aa',
	'em',
	'Newsreader',
	'Atkinson',
	'Late'
]);

const hasWords = (text: string) =>
	(text.match(/\p{L}+/gu) ?? []).some((word) => !NO_WORDS.has(word));

interface Node {
	readonly type?: string;
	readonly name?: string;
	readonly value?: unknown;
	readonly start?: number;
	readonly [part: string]: unknown;
}

/** Texts of an expression that reads like a sentence: a capital first, or a space between letters. */
const isSaid = (text: string) => /^\p{Lu}\p{Ll}+|\p{L} \p{L}/u.test(text) && hasWords(text);

function* nodesIn(value: unknown): Generator<Node> {
	if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
	else if (value && typeof value === 'object') {
		yield value as Node;
		for (const [part, inner] of Object.entries(value))
			if (part !== 'parent' && part !== 'metadata') yield* nodesIn(inner);
	}
}

function* saidIn(expression: unknown): Generator<string> {
	for (const node of nodesIn(expression)) {
		if (node.type === 'Literal' && typeof node.value === 'string' && isSaid(node.value))
			yield node.value;
		if (node.type === 'TemplateElement') {
			const { cooked } = node.value as { cooked: string };
			if (isSaid(cooked)) yield cooked;
		}
	}
}

function* literalsIn(fragment: unknown): Generator<string> {
	if (Array.isArray(fragment)) {
		for (const one of fragment) yield* literalsIn(one);
		return;
	}
	if (!fragment || typeof fragment !== 'object') return;
	const node = fragment as Node;
	if (node.type === 'Text' && typeof node.data === 'string') {
		if (hasWords(node.data)) yield node.data.trim();
	} else if (node.type === 'ExpressionTag') yield* saidIn(node.expression);
	else if (node.type === 'Attribute') {
		if (HEARD.has(node.name ?? '')) yield* literalsIn(node.value);
	} else if (node.type !== 'Comment' && node.type !== 'StyleDirective')
		for (const [part, inner] of Object.entries(node))
			if (!['expression', 'test', 'parent', 'metadata'].includes(part)) yield* literalsIn(inner);
}

/** English words that stand in a component: in its markup, and in its script where they are several. */
function literals(source: string): string[] {
	const ast: AST.Root = parse(source, { modern: true });
	const script = [...saidIn(ast.instance?.content)].filter((text) => /\p{L} \p{L}/u.test(text));
	return [...script, ...literalsIn(ast.fragment)];
}

function components(folder: string): string[] {
	return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => `${folder}/${file}`)
		.filter((file) => !OF_TEACHERS.some((one) => file.startsWith(one)));
}

describe('the words of a screen', () => {
	it.each([
		['<p>Hello there</p>', ['Hello there']],
		['<p>{m.shared_skip()}</p>', []],
		['<title>{m.home_title()} · Readback</title>', []],
		["<p>{open ? 'Go on' : 'Start'}</p>", ['Go on', 'Start']],
		['<p>{`${count} left over`}</p>', ['left over'].map((text) => ` ${text}`)],
		['<button aria-label="Close it">×</button>', ['Close it']],
		['<Field label="Name" name="name" />', ['Name']],
		['<a class="plain link" href="/join">1 · 2</a>', []],
		["<script>const words = ['Go on now', 'done'];</script>", ['Go on now']],
		['{#if state === "a b c"}<b>{m.x()}</b>{:else}<i>no</i>{/if}', ['no']]
	])('%s', (source, found) => {
		expect(literals(source)).toEqual(found);
	});

	it('stand in messages, in every component that pupils meet', () => {
		const found = FOLDERS.flatMap(components).flatMap((file) =>
			literals(readFileSync(root + file, 'utf8')).map((text) => `${file}: ${text}`)
		);
		expect(found).toEqual([]);
	});
});
