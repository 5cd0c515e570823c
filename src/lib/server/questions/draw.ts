import type { Issue, QuestionKind, Skill, Span } from '../../engine/types.ts';
import { correctionsInForce } from '../articles/correction-queries.ts';
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
 * @param input.skills only questions that exercise these; all if not given
 * @param input.within only questions proved within these stretches of the text; the whole if not given
 * @throws DomainError as `drawFrom`
 */
export async function drawQuestions(
	db: Database,
	input: {
		readonly articleId: string;
		readonly count: number;
		readonly kinds?: readonly QuestionKind[];
		readonly skills?: readonly Skill[];
		readonly within?: readonly Span[];
	},
	now: number
): Promise<Drawn> {
	const version = await currentVersion(db, input.articleId);
	const asked = askedOfArticle(db.read).all({ id: input.articleId });
	const ids = asked.map(({ content }) => content.id);
	const facts = asked.flatMap(({ content }) => content.fact ?? []);
	const corrections = correctionsInForce(db.read)
		.all({ id: version.id })
		.map(({ content }) => content);
	const draw = (except: readonly string[]) =>
		drawStretches(version.text, input, except, corrections);
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

/** Draws from each stretch in turn, nothing twice, until there are enough. */
async function drawStretches(
	text: string,
	{ count, within, ...only }: Omit<Parameters<typeof drawQuestions>[1], 'articleId'>,
	except: readonly string[],
	corrections: Parameters<typeof drawFrom>[2]
) {
	const stretches = within && within.length > 0 ? within : [null];
	const checked: Checked[] = [];
	let issues: readonly Issue[] = [];
	for (const stretch of stretches) {
		if (checked.length >= count) break;
		const known = checked.flatMap(({ question: { id, fact } }) => (fact ? [id, fact] : [id]));
		const { kinds, skills } = only;
		const drawn = await drawFrom(
			text,
			{
				count: count - checked.length,
				except: [...except, ...known],
				...(kinds ? { kinds } : {}),
				...(skills ? { skills } : {}),
				...(stretch ? { within: stretch } : {})
			},
			corrections
		);
		checked.push(...drawn.checked);
		issues = drawn.issues;
	}
	return { checked, issues };
}

const faultsOf = ({ verdict }: Checked) => (verdict.ok ? [] : verdict.faults);
