import type { Question } from '../../engine/types.ts';
import { endOf, isOver } from '../attempts/deadline.ts';
import { sittingsOfUser } from '../attempts/queries.ts';
import { articleView, questionAt } from '../attempts/versions.ts';
import type { Reader } from '../db/open.ts';
import { lemmasOf } from './forms.ts';

/**
 * The words, in every form that they may be of, whose meaning is asked for in an attempt that a person
 * has under way: to tell what they mean would give an answer away.
 */
export function wordsAsked(read: Reader, userId: string, now: number): ReadonlySet<string> {
	const open = sittingsOfUser(read)
		.all({ user: userId })
		.filter((sitting) => sitting.submittedAt === null && !isOver(endOf(sitting), now));
	const words = open.flatMap(({ items, articleVersionId }) => {
		const text = articleView(read, articleVersionId)?.text ?? '';
		return items.flatMap(({ questionVersionId }) => {
			const question = questionAt(read, questionVersionId);
			return question?.kind === 'word-meaning' ? askedBy(question, text) : [];
		});
	});
	return new Set(words.flatMap(lemmasOf));
}

/** The word that a question asks for: the first one quoted, and the one that its fact stands at. */
export function askedBy({ stem, fact }: Pick<Question, 'stem' | 'fact'>, text: string): string[] {
	const quoted = /[“"‘']([^”"’']+)[”"’']/.exec(stem)?.[1] ?? '';
	const at = /^word:(\d+)$/.exec(fact ?? '')?.[1];
	const placed = at ? (/^\p{L}+/u.exec(text.slice(Number(at)))?.[0] ?? '') : '';
	return [quoted, placed].filter((word) => word !== '');
}
