import type { OwnData } from './gather.ts';

/** The words of the page, in the reader's language. */
export interface FieldWords {
	readonly language: string;
	/** The title, with the name of the person. */
	readonly title: (name: string) => string;
	/** What a field of the data is called. */
	readonly field: (key: string) => string;
	/** A moment in words. */
	readonly moment: (at: Date) => string;
	readonly yes: string;
	readonly no: string;
	readonly nothing: string;
}

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
section{border-left:3px solid #ccc;padding-left:1rem;margin:1rem 0}
dt{font-weight:600}dd{margin:0 0 .5rem 1rem}h1,h2{line-height:1.2}`;

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Text as it stands in a page: nothing that somebody typed is a tag. */
const safe = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function plain(value: unknown, words: FieldWords): string {
	if (value === null || value === undefined || value === '') return words.nothing;
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	const text = String(value);
	return safe(MOMENT.test(text) ? words.moment(new Date(text)) : text);
}

function shown(value: unknown, words: FieldWords): string {
	if (Array.isArray(value)) {
		if (value.length === 0) return words.nothing;
		return value.every((one) => typeof one !== 'object' || one === null)
			? `<ul>${value.map((one) => `<li>${plain(one, words)}</li>`).join('')}</ul>`
			: value.map((one) => `<section>${shown(one, words)}</section>`).join('\n');
	}
	if (typeof value !== 'object' || value === null) return plain(value, words);
	const rows = Object.entries(value).map(
		([key, one]) => `<dt>${safe(words.field(key))}</dt><dd>${shown(one, words)}</dd>`
	);
	return rows.length > 0 ? `<dl>${rows.join('\n')}</dl>` : words.nothing;
}

/** Somebody's own data as one page that stands alone: every field of it, in words. */
export function readablePage(data: OwnData, words: FieldWords): string {
	const title = safe(words.title(data.person.name));
	const parts = Object.entries(data).map(
		([key, value]) => `<h2>${safe(words.field(key))}</h2>\n${shown(value, words)}`
	);
	return `<!doctype html>
<html lang="${words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>
${parts.join('\n')}
</body></html>
`;
}
