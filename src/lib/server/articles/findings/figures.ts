import type { DateFact, FigureFact } from '../../../engine/types.ts';
import type { ArticleReading } from '../../reader/jobs.ts';
import type { FindingGroup } from '../findings.ts';
import { clip } from './words.ts';

/** Figures and dates with what they are about. */
export function figures({ article, facts }: ArticleReading): FindingGroup {
	return {
		id: 'figures',
		title: 'Figures and dates',
		tone: 'figure',
		nothing: 'No figure or date stands in this article.',
		findings: facts
			.filter(
				(fact): fact is FigureFact | DateFact => fact.kind === 'figure' || fact.kind === 'date'
			)
			.toSorted((a, b) => a.quantity.span[0] - b.quantity.span[0])
			.map((fact, at) => ({
				id: `figures-${at}`,
				label: article.text.slice(...fact.quantity.span),
				detail: clip(fact.kind === 'date' ? fact.event.text : fact.clause.text),
				tag:
					fact.kind === 'date' ? 'date' : fact.quantity.kind === 'count' ? '' : fact.quantity.kind,
				spans: [fact.quantity.span]
			}))
	};
}
