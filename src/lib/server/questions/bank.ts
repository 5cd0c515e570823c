import type { Question, Skill, QuestionKind } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import type { QuestionStatus } from '../db/schema/questions.ts';
import { bankCount, bankRows } from './bank-queries.ts';
import { SKILLS } from './form.ts';

/** What is looked for in the bank; an empty string is no filter. */
export interface BankSearch {
	/** Words of the question, an option, the title of its article or a tag. */
	readonly q: string;
	readonly tag: string;
	readonly skill: Skill | '';
	readonly kind: QuestionKind | '';
	readonly status: QuestionStatus | '';
	/** Id of an article. */
	readonly article: string;
	/** Also the questions of the samples. */
	readonly samples: boolean;
	/** 1, 2, 3, ... */
	readonly page: number;
}

/** A question as the bank lists it. */
export interface BankRow {
	readonly id: string;
	readonly content: Question;
	readonly status: QuestionStatus;
	readonly version: number;
	/** When that version came, UTC milliseconds. */
	readonly changedAt: number;
	readonly articleId: string;
	readonly articleTitle: string;
	/** False for a question of a sample. */
	readonly own: boolean;
	readonly tags: readonly string[];
	/** In how many quizzes it is, in any version. */
	readonly uses: number;
}

/** Questions a page of the bank shows. */
export const PAGE = 25;

const STATUSES: readonly QuestionStatus[] = ['drawn', 'approved', 'rejected', 'quarantined'];

/** What an address asks for: kept questions where it names no status; what it cannot mean counts as not said. */
export function bankSearch(params: URLSearchParams): BankSearch {
	const get = (name: string) => (params.get(name) ?? '').slice(0, 200).trim();
	const status = params.get('status');
	return {
		q: get('q'),
		tag: get('tag').toLowerCase(),
		skill: SKILLS.find((skill) => skill === get('skill')) ?? '',
		kind: get('kind') as QuestionKind | '',
		status: status === '' ? '' : (STATUSES.find((one) => one === status) ?? 'approved'),
		article: get('article'),
		samples: params.has('samples'),
		page: /^[1-9]\d{0,5}$/.test(get('page')) ? Number(get('page')) : 1
	};
}

/** The questions of a teacher that fit, over all articles, those changed last first. */
export async function searchBank(
	db: Database,
	ownerId: string,
	search: BankSearch
): Promise<{
	readonly rows: readonly BankRow[];
	readonly total: number;
	readonly page: number;
	readonly pages: number;
}> {
	const { q, samples, page: asked, ...filters } = search;
	const like = q === '' ? '' : `%${q.replace(/[\\%_]/g, '\\$&')}%`;
	const values = { ...filters, like, samples: samples ? 1 : 0, owner: ownerId };
	const total = bankCount(db.read).get(values)?.count ?? 0;
	const pages = Math.max(1, Math.ceil(total / PAGE));
	const page = Math.min(asked, pages);
	const rows = bankRows(db.read).all({ ...values, limit: PAGE, offset: (page - 1) * PAGE });
	return { rows: rows.map(bankRow), total, page, pages };
}

type Row = ReturnType<ReturnType<typeof bankRows>['all']>[number];

const bankRow = ({ question, version, title, ownerId, tags, uses }: Row): BankRow => ({
	id: question.id,
	content: version.content,
	status: question.status,
	version: version.number,
	changedAt: version.createdAt,
	articleId: question.articleId,
	articleTitle: title,
	own: ownerId !== null,
	tags: JSON.parse(tags ?? '[]') as string[],
	uses
});
