import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { questionTags } from '../db/schema/questions.ts';
import { DomainError } from '../errors.ts';
import { tagsOfOwner } from './bank-queries.ts';

/** Greatest length of a tag, in UTF-16 units, and most tags of a question. */
const LONGEST = 40;
const MOST = 12;

/** A tag as it is kept: lower case, single spaces. */
export const tidyTag = (typed: string): string =>
	typed
		.normalize('NFC')
		.replace(/[\s,]+/g, ' ')
		.trim()
		.toLowerCase();

/**
 * Files a question under the words typed, parted by commas; those that it has stay.
 * @throws DomainError `no-tag` (422) at the field `tags`
 */
export async function addTags(
	db: Database,
	{ questionId, typed }: { readonly questionId: string; readonly typed: string }
): Promise<void> {
	const tags = [...new Set(typed.split(',').map(tidyTag))].filter((tag) => tag !== '');
	const refuse = (message: string) => new DomainError('no-tag', 422, message, 'tags');
	if (tags.length === 0) throw refuse('Write a tag, or several with commas between.');
	if (tags.some((tag) => tag.length > LONGEST)) {
		throw refuse(`Shorten each tag to ${LONGEST} characters.`);
	}
	await db.write((tx) => {
		const there = tx
			.select()
			.from(questionTags)
			.where(eq(questionTags.questionId, questionId))
			.all()
			.map(({ tag }) => tag);
		if (new Set([...there, ...tags]).size > MOST) {
			throw refuse(`A question can have ${MOST} tags. Take one off first.`);
		}
		for (const tag of tags) {
			tx.insert(questionTags).values({ questionId, tag }).onConflictDoNothing().run();
		}
	});
}

/** Takes a tag off a question. */
export const removeTag = (
	db: Database,
	{ questionId, tag }: { readonly questionId: string; readonly tag: string }
): Promise<void> =>
	db.write((tx) => {
		tx.delete(questionTags)
			.where(and(eq(questionTags.questionId, questionId), eq(questionTags.tag, tag)))
			.run();
	});

/** The tags that a teacher uses, with how many questions each has. */
export const listTags = async (
	db: Database,
	ownerId: string
): Promise<readonly { readonly tag: string; readonly questions: number }[]> =>
	tagsOfOwner(db.read).all({ owner: ownerId });
