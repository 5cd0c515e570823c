import type { ArticleMark } from '$lib/components/segments.ts';
import type { Question, Span } from '$lib/engine/types.ts';
import { optionLetter } from '$lib/measures/letters.ts';
import type { DeskQuestion } from '$lib/server/questions/list.ts';

/** Which questions the list shows. */
export type Filter = 'all' | 'drawn' | 'approved' | 'aside';

const SHOWN: Readonly<Record<Filter, (question: DeskQuestion) => boolean>> = {
	all: ({ status }) => status === 'drawn' || status === 'approved',
	drawn: ({ status }) => status === 'drawn',
	approved: ({ status }) => status === 'approved',
	aside: ({ status }) => status === 'rejected' || status === 'quarantined'
};

/** The filter that an address names. */
export function filterOf(url: URL): Filter {
	const asked = url.searchParams.get('show') ?? '';
	return Object.hasOwn(SHOWN, asked) ? (asked as Filter) : 'all';
}

/** The questions that a filter shows, and the current one, wherever it stands now. */
export const listed = (
	questions: readonly DeskQuestion[],
	filter: Filter,
	current: string | null
): readonly DeskQuestion[] =>
	questions.filter((question) => SHOWN[filter](question) || question.id === current);

/** The current question: the one asked for, else the first to look at, else the first. */
export function currentOf(
	questions: readonly DeskQuestion[],
	asked: string | null
): DeskQuestion | null {
	return (
		questions.find(({ id }) => id === asked) ??
		questions.find(({ status }) => status === 'drawn') ??
		questions[0] ??
		null
	);
}

/** The question to look at after one was decided on: the next that waits, round the end if need be. */
export function nextToLookAt(
	questions: readonly DeskQuestion[],
	decided: string
): DeskQuestion | null {
	const at = questions.findIndex(({ id }) => id === decided);
	const round = [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))];
	return round.find(({ status }) => status === 'drawn') ?? questions[at] ?? null;
}

/** Address of the desk with a question current. */
export const hrefOf = (filter: Filter, id: string | null, passage = false): string => {
	const search = new URLSearchParams();
	if (filter !== 'all') search.set('show', filter);
	if (id) search.set('q', id);
	if (passage) search.set('passage', '1');
	return `?${search}`;
};

/** The proof of a question and the places its wrong options or its lines come from, as marks of the article. */
export function questionMarks({ content }: Pick<DeskQuestion, 'content'>): ArticleMark[] {
	const proofs = content.response === 'sentence' ? content.accept : content.evidence;
	return [
		...proofs.map((span, at): ArticleMark => ({
			id: `proof-${at}`,
			span,
			tone: 'proof',
			label: 'Proof'
		})),
		...originsOf(content)
	];
}

function originsOf(content: Question): ArticleMark[] {
	const mark = (at: number, span: Span, label: string): ArticleMark => ({
		id: `from-${at}`,
		span,
		tone: 'place',
		label
	});
	if (content.response === 'match') {
		return content.prompts.flatMap(({ from }, at) =>
			from ? [mark(at, from, `Line ${at + 1}`)] : []
		);
	}
	return content.options.flatMap(({ from, correct }, at) =>
		from && !correct ? [mark(at, from, `Option ${optionLetter(at)}`)] : []
	);
}
