import { eq } from 'drizzle-orm';
import { needsPractice, ratingOf, type Evidence } from '../../measures/spaced-review/rating.ts';
import { schedule } from '../../measures/spaced-review/schedule.ts';
import { responsesOf, sittingsOfUser, type Sitting } from '../attempts/queries.ts';
import { articleView } from '../attempts/versions.ts';
import { newId } from '../db/id.ts';
import type { Database, Reader, Tx } from '../db/open.ts';
import { cards, practised } from '../db/schema/practice.ts';
import type { marks } from '../db/schema/scores.ts';
import { answerPart } from '../scores/feedback.ts';
import { visibilityOf } from '../scores/policy.ts';
import { factOf, type FactRow } from './fact-of.ts';
import {
	cardForFact,
	factsOfVersion,
	marksOfUser,
	originById,
	practisedOfUser
} from './queries.ts';
import { taughtFact } from './taught.ts';

type Mark = typeof marks.$inferSelect;
/** A marked place of an attempt that was handed in. */
interface Item {
	readonly sitting: Sitting;
	readonly mark: Mark;
}

/**
 * Makes cards of what a pupil missed, or had right by luck or by a guess, in attempts whose feedback the
 * pupil may see at `now`. A fact that has a card already is scheduled anew by every later answer. Each
 * place of an attempt counts once, however often this is called; one that a teacher has yet to look at waits.
 */
export async function collectCards(
	db: Database,
	{ userId, now }: { readonly userId: string; readonly now: number }
): Promise<void> {
	if (itemsToCount(db.read, userId, now).length === 0) return;
	await db.write((tx) => {
		const facts = new Map<string, FactRow[]>();
		for (const item of itemsToCount(tx, userId, now)) {
			const { attemptId, position } = item.mark;
			tx.insert(practised).values({ attemptId, position }).run();
			if (item.mark.points > 0) count(tx, item, facts, now);
		}
	});
}

/** What may be seen and was not counted yet, the attempts in order of time. */
function itemsToCount(on: Reader, userId: string, now: number): Item[] {
	const done = sittingsOfUser(on)
		.all({ user: userId })
		.filter(
			(sitting) =>
				sitting.submittedAt !== null &&
				visibilityOf(sitting.settings.feedback, sitting, now).visible
		)
		.toSorted((a, b) => (a.submittedAt ?? 0) - (b.submittedAt ?? 0));
	if (done.length === 0) return [];
	const key = (attemptId: string, position: number) => `${attemptId}/${position}`;
	const counted = new Set(
		practisedOfUser(on)
			.all({ user: userId })
			.map(({ attemptId, position }) => key(attemptId, position))
	);
	const marked = Map.groupBy(
		marksOfUser(on)
			.all({ user: userId })
			.flatMap(({ mark }) =>
				mark.unsure || counted.has(key(mark.attemptId, mark.position)) ? [] : [mark]
			),
		({ attemptId }) => attemptId
	);
	return done.flatMap((sitting) =>
		(marked.get(sitting.id) ?? []).map((mark) => ({ sitting, mark }))
	);
}

function count(tx: Tx, { sitting, mark }: Item, known: Map<string, FactRow[]>, now: number): void {
	const origin = originById(tx).get({ id: mark.questionVersionId });
	const article = origin && articleView(tx, origin.articleVersionId);
	if (!origin || !article) return;
	const { content: question, articleVersionId: versionId } = origin;
	const facts = known.get(versionId) ?? factsOfVersion(tx).all({ id: versionId });
	known.set(versionId, facts);
	const evidence = evidenceOf(tx, mark);
	const found = factOf(question, facts);
	if (!found && !needsPractice(evidence)) return;
	const fact = found ?? taughtFact(tx, { question, text: article.text, versionId });
	if (!found) facts.push(fact);
	const at = sitting.submittedAt ?? now;
	const card = cardForFact(tx).get({ user: sitting.userId, id: fact.id });
	const order = sitting.items[mark.position]?.order ?? [];
	const seen = {
		ids: [...(card?.seen?.ids ?? []), question.id],
		kind: question.kind,
		stem: question.stem,
		order
	};
	if (card) {
		const next = schedule(card.state, ratingOf(evidence), at);
		tx.update(cards)
			.set({ ...next, seen, asked: null })
			.where(eq(cards.id, card.id))
			.run();
	} else if (needsPractice(evidence)) {
		const { userId } = sitting;
		const row = { id: newId(), userId, factId: fact.id, originId: origin.id, createdAt: now };
		tx.insert(cards)
			.values({ ...row, seen, ...schedule(null, ratingOf(evidence), at) })
			.run();
	}
}

/** What the answer at a marked place tells. */
export function evidenceOf(on: Reader, mark: Mark): Evidence {
	const rows = responsesOf(on).all({ id: mark.attemptId });
	const answer = rows.findLast(({ position }) => position === mark.position)?.answer;
	return {
		credit: mark.answered ? answerPart(mark) : 0,
		proof: mark.answered ? mark.proof : null,
		sure: answer?.sure ?? null
	};
}
