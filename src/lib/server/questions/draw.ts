import type { Issue, QuestionKind } from '../../engine/types.ts';
import { currentVersion } from '../articles/open.ts';
import type { Database } from '../db/open.ts';
import type { Checked } from '../reader/jobs.ts';
import { drawFrom } from '../reader/read.ts';
import { askedOfArticle } from './queries.ts';
import { insertQuestion } from './store.ts';

/** What a drawing brought. */
export interface Drawn {
	/** Questions that wait to be looked at. */
	readonly added: number;
	/** Questions that failed `verify` and are kept aside. */
	readonly quarantined: number;
	readonly issues: readonly Issue[];
}

/**
 * Draws questions from the newest version of an article, none that was drawn or written before. The
 * same article at the same state gives the same questions. Each is verified; what fails is kept
 * aside with the reason.
 * @param input.count how many at most
 * @param input.kinds only these kinds; all if not given
 * @throws DomainError as `drawFrom`
 */
export async function drawQuestions(
	db: Database,
	input: {
		readonly articleId: string;
		readonly count: number;
		readonly kinds?: readonly QuestionKind[];
	},
	now: number
): Promise<Drawn> {
	const version = await currentVersion(db, input.articleId);
	const asked = askedOfArticle(db.read).all({ id: input.articleId });
	const ids = asked.map(({ content }) => content.id);
	const facts = asked.flatMap(({ content }) => content.fact ?? []);
	const draw = (except: readonly string[]) =>
		drawFrom(version.text, {
			count: input.count,
			except,
			...(input.kinds ? { kinds: input.kinds } : {})
		});
	let drawn = await draw([...ids, ...facts]);
	// When every fact has been asked for once, the same facts are asked for in other ways.
	if (drawn.checked.length === 0 && facts.length > 0) drawn = await draw(ids);
	return db.write((tx) => {
		// Another drawing may have come first (a button pressed twice).
		const known = new Set(
			askedOfArticle(tx)
				.all({ id: input.articleId })
				.map(({ content }) => content.id)
		);
		const fresh = drawn.checked.filter(({ question }) => !known.has(question.id));
		for (const one of fresh) {
			insertQuestion(
				tx,
				{
					articleId: input.articleId,
					articleVersionId: version.id,
					content: one.question,
					faults: faultsOf(one),
					status: 'drawn',
					authorId: null
				},
				now
			);
		}
		const failed = fresh.filter(({ verdict }) => !verdict.ok).length;
		return { added: fresh.length - failed, quarantined: failed, issues: drawn.issues };
	});
}

const faultsOf = ({ verdict }: Checked) => (verdict.ok ? [] : verdict.faults);
