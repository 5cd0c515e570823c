import type { DateFact } from '../../../engine/types.ts';
import type { ArticleReading } from '../../reader/jobs.ts';
import type { FindingGroup } from '../findings.ts';
import { clip, mergeSpans } from './words.ts';

/** What happened when: dated events, the earliest first; those whose date is not certain come last. */
export function timeline({ article, facts }: ArticleReading): FindingGroup {
	return {
		id: 'time',
		title: 'Time line',
		tone: 'figure',
		nothing: 'No event of this article has a date.',
		findings: facts
			.filter((fact): fact is DateFact => fact.kind === 'date')
			.toSorted((a, b) => when(a).localeCompare(when(b)) || a.quantity.span[0] - b.quantity.span[0])
			.map((fact, at) => ({
				id: `time-${at}`,
				label: article.text.slice(...fact.quantity.span),
				detail: clip(fact.event.text),
				tag: '',
				spans: mergeSpans([fact.quantity.span, fact.event.span]),
				target: fact.id,
				mends: [],
				iso: fact.quantity.iso
			}))
	};
}

/** Sorts what has no certain date behind all years. */
const when = ({ quantity }: DateFact) => quantity.iso ?? '~';
