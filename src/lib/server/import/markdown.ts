import { marked } from 'marked';
import { pageFront } from './heading.ts';
import { parsePage } from './html.ts';
import { isoDate } from './iso-date.ts';
import type { ImportedArticle } from './imported.ts';
import { tidyText } from './tidy.ts';

/**
 * The article of a Markdown file. Title, author, date and source are taken from the block of
 * `key: value` lines between `---` at its top, else from its first heading.
 */
export function readMarkdown(markdown: string): ImportedArticle {
	const { fields, body } = splitFields(tidyText(markdown));
	const front = pageFront(parsePage(marked.parse(body, { async: false, gfm: true })));
	return {
		title: fields.title ?? front.title,
		byline: (fields.author ?? fields.byline ?? front.byline).replace(/^by:?\s+/i, ''),
		source: fields.source ?? fields.publication ?? '',
		published: isoDate(fields.date ?? ''),
		text: front.text
	};
}

function splitFields(markdown: string): { fields: Record<string, string>; body: string } {
	const block = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(markdown);
	if (!block) return { fields: {}, body: markdown };
	const pairs = block[1]!.split('\n').flatMap((line) => {
		const pair = /^([A-Za-z]+):\s*(.+)$/.exec(line);
		return pair ? [[pair[1]!.toLowerCase(), pair[2]!.replace(/^(["'])(.*)\1$/, '$2')]] : [];
	});
	return { fields: Object.fromEntries(pairs), body: markdown.slice(block[0].length) };
}
