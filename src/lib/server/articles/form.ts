import { importArticle } from '../reader/read.ts';
import type { ArticleDraft } from './draft.ts';

/** What was sent: a draft, from typing or from a file, or a message at a field. */
export type SentDraft =
	| { readonly ok: true; readonly draft: ArticleDraft; readonly fromFile: boolean }
	| {
			readonly ok: false;
			readonly draft: ArticleDraft;
			readonly errors: Readonly<Record<string, string>>;
	  };

/**
 * Reads an article out of a form: `title`, `byline`, `source`, `published`, `text`, `file`. What was
 * typed goes before what the file says; the text comes from one or the other.
 */
export async function articleDraft(form: FormData): Promise<SentDraft> {
	const field = (name: string) => String(form.get(name) ?? '');
	const typed: ArticleDraft = {
		title: field('title'),
		byline: field('byline'),
		source: field('source'),
		published: field('published'),
		text: field('text')
	};
	const file = form.get('file');
	if (!(file instanceof File) || (file.size === 0 && file.name === '')) {
		return { ok: true, draft: typed, fromFile: false };
	}
	if (typed.text.trim() !== '') {
		const message =
			'There is a text below as well. Empty it to take the file, or leave the file out.';
		return { ok: false, draft: typed, errors: { file: message } };
	}
	const result = await importArticle({
		name: file.name,
		bytes: new Uint8Array(await file.arrayBuffer())
	});
	if (!result.ok) return { ok: false, draft: typed, errors: { file: result.problem.message } };
	const { article } = result;
	return {
		ok: true,
		fromFile: true,
		draft: {
			title: typed.title || article.title,
			byline: typed.byline || article.byline,
			source: typed.source || article.source,
			published: typed.published || (article.published ?? ''),
			text: article.text
		}
	};
}
