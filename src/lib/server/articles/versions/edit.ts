import type { Database } from '../../db/open.ts';
import { DomainError } from '../../errors.ts';
import { tidyText } from '../../import/tidy.ts';
import type { WebReader } from '../../import/web/reader.ts';
import type { ArticleValues } from '../form.ts';
import { currentVersion, type ArticleVersion } from '../open.ts';
import type { PreparedArticle } from '../prepare.ts';
import { receiveArticle, type Shown } from '../receive.ts';
import { planRevision, type Choice, type Plan } from './plan.ts';
import { reviseArticle, staleArticle, type Revised } from './revise.ts';

/** What came of the form of a change: a new version, or something to show. */
export type Edited =
	| { readonly kind: 'saved'; readonly revised: Revised }
	| {
			readonly kind: 'shown';
			readonly shown: Shown;
			readonly plan: Plan | null;
			/** Id of the version that the form is about now. */
			readonly base: string;
	  };

/** A version as the form of a change shows it at the beginning. */
export const valuesOf = (version: ArticleVersion): ArticleValues => ({
	title: version.title,
	byline: version.byline,
	source: version.source,
	published: version.published ?? '',
	text: version.text,
	address: ''
});

/**
 * Takes in the form of a change: that of a new article with `base` (id of the version that it changes),
 * `fate-ID` for a question that is touched and `bring` for a quiz that goes along. A change of somebody else
 * in the meantime comes back as a message, with all that was typed, compared with what stands now.
 * @throws DomainError `not-found` (404), or as `readArticle`
 */
export async function editArticle(
	db: Database,
	input: { readonly articleId: string; readonly actorId: string; readonly form: FormData },
	readAddress: WebReader | null,
	now: number
): Promise<Edited> {
	const { form, articleId, actorId } = input;
	const version = await currentVersion(db, articleId);
	makeRoom(form, version);
	const { shown, article, ready } = await receiveArticle(form, readAddress, linesOf(version));
	const base = String(form.get('base') ?? '');
	if (!article) return { kind: 'shown', shown, plan: null, base };
	const problem = ready
		? await save(db, { articleId, actorId, base, article, form }, now)
		: base !== version.id
			? staleArticle(version.number).message
			: null;
	if (problem && typeof problem !== 'string') return { kind: 'saved', revised: problem };
	const latest = await currentVersion(db, articleId);
	return {
		kind: 'shown',
		base: latest.id,
		shown: problem ? { ...shown, errors: { ...shown.errors, form: problem } } : shown,
		plan: await planRevision(db, latest, article, actorId)
	};
}

/** Saves, or says what is in the way. */
async function save(
	db: Database,
	input: {
		readonly articleId: string;
		readonly actorId: string;
		readonly base: string;
		readonly article: PreparedArticle;
		readonly form: FormData;
	},
	now: number
): Promise<Revised | string> {
	const { form, ...rest } = input;
	const quizzes = new Set(form.getAll('bring').map(String));
	try {
		return await reviseArticle(db, { ...rest, choices: choicesIn(form), quizzes }, now);
	} catch (thrown) {
		if (thrown instanceof DomainError && thrown.field === 'form') return thrown.message;
		throw thrown;
	}
}

function choicesIn(form: FormData): ReadonlyMap<string, Choice> {
	const choices = new Map<string, Choice>();
	for (const [name, value] of form) {
		if (!name.startsWith('fate-')) continue;
		if (value === 'keep' || value === 'desk' || value === 'strike') {
			choices.set(name.slice('fate-'.length), value);
		}
	}
	return choices;
}

/** A new file or address takes the place of the old text, unless that was changed. */
function makeRoom(form: FormData, version: ArticleVersion): void {
	const file = form.get('file');
	const fresh =
		(file instanceof File && file.size > 0) || String(form.get('address') ?? '').trim() !== '';
	if (fresh && tidyText(String(form.get('text') ?? '')) === version.text) form.set('text', '');
}

/** What was part of the article is taken to be so still, whatever it looks like. */
const linesOf = ({ text }: ArticleVersion) => text.split('\n').map((line) => line.trim());
