import type { ImportedArticle, ImportResult } from '../import/imported.ts';
import type { WebReader } from '../import/web/reader.ts';
import { importArticle } from '../reader/read.ts';
import type { ArticleDraft } from './draft.ts';

/** What the form of an article holds: the draft and the web address, as typed. */
export interface ArticleValues extends ArticleDraft {
	readonly address: string;
}

/** What was sent: a draft, or a book of which a chapter is to be chosen, or a message at a field. */
export type SentDraft =
	| { readonly kind: 'draft'; readonly values: ArticleValues }
	| {
			readonly kind: 'book';
			readonly values: ArticleValues;
			readonly chapters: readonly ImportedArticle[];
	  }
	| {
			readonly kind: 'refused';
			readonly values: ArticleValues;
			readonly errors: Readonly<Record<string, string>>;
	  };

/**
 * Reads an article out of a form: `title`, `byline`, `source`, `published`, and its text from one of
 * `text`, `file`, `address`, or `chapter` (an index into the lists `chapter-title` and `chapter-text`).
 * What was typed goes before what file or page say.
 * @param readAddress null where the installation reads no web addresses
 */
export async function articleDraft(
	form: FormData,
	readAddress: WebReader | null
): Promise<SentDraft> {
	const values = typedValues(form);
	const file = form.get('file');
	const sent = file instanceof File && (file.size > 0 || file.name !== '') ? file : null;
	const chapter = chosenChapter(form);
	if (chapter) return { kind: 'draft', values: filled(values, chapter) };
	const sources = [values.text.trim() !== '', sent !== null, values.address.trim() !== ''];
	if (sources.filter(Boolean).length > 1) {
		const field = sent ? 'file' : 'address';
		const message = 'There is more than one here. Leave only the text, the file or the address.';
		return { kind: 'refused', values, errors: { [field]: message } };
	}
	if (sent) {
		const bytes = new Uint8Array(await sent.arrayBuffer());
		return imported(values, 'file', await importArticle({ name: sent.name, bytes }));
	}
	if (values.address.trim() !== '') {
		if (readAddress) return imported(values, 'address', await readAddress(values.address));
		const message =
			'This installation does not read web addresses. Open the page, copy its text and paste it.';
		return { kind: 'refused', values, errors: { address: message } };
	}
	return { kind: 'draft', values };
}

function typedValues(form: FormData): ArticleValues {
	const field = (name: string) => String(form.get(name) ?? '');
	return {
		title: field('title'),
		byline: field('byline'),
		source: field('source'),
		published: field('published'),
		text: field('text'),
		address: field('address')
	};
}

function chosenChapter(form: FormData): ImportedArticle | null {
	const chosen = form.get('chapter');
	if (chosen === null) return null;
	const text = form.getAll('chapter-text')[Number(chosen)];
	if (text === undefined) return null;
	const title = String(form.getAll('chapter-title')[Number(chosen)] ?? '');
	return { title, byline: '', source: '', published: null, text: String(text) };
}

function imported(
	values: ArticleValues,
	field: 'file' | 'address',
	result: ImportResult
): SentDraft {
	if (!result.ok) return { kind: 'refused', values, errors: { [field]: result.problem.message } };
	if (!result.chapters) return { kind: 'draft', values: filled(values, result.article) };
	const { byline, source, published } = filled(values, result.article);
	return {
		kind: 'book',
		values: { ...values, byline, source, published },
		chapters: upTo(result.chapters, MOST)
	};
}

/** The address has done its work once it was read, and must not be read again. */
const filled = (values: ArticleValues, article: ImportedArticle): ArticleValues => ({
	title: values.title || article.title,
	byline: values.byline || article.byline,
	source: values.source || article.source,
	published: values.published || (article.published ?? ''),
	text: article.text,
	address: ''
});

/** Length of all chapters together, in UTF-16 units, that go to the page and back. */
const MOST = 3_000_000;

function upTo(chapters: readonly ImportedArticle[], most: number): readonly ImportedArticle[] {
	let length = 0;
	return chapters.filter(({ text }) => (length += text.length) <= most);
}
