import type { FigureFact } from '../../../engine/types.ts';
import type { ArticleReading } from '../../reader/jobs.ts';
import type { FindingGroup } from '../findings.ts';
import { clip } from './words.ts';

/** Figures with what they are about. */
export function figures({ article, facts }: ArticleReading): FindingGroup {
	return {
		id: 'figures',
		title: 'Figures',
		tone: 'figure',
		nothing: 'No figure stands in this article.',
		findings: facts
			.filter((fact): fact is FigureFact => fact.kind === 'figure')
			.toSorted((a, b) => a.quantity.span[0] - b.quantity.span[0])
			.map((fact, at) => ({
				id: `figures-${at}`,
				label: article.text.slice(...fact.quantity.span),
				detail: clip(fact.clause.text),
				tag: fact.quantity.kind === 'count' ? '' : fact.quantity.kind,
				spans: [fact.quantity.span],
				target: fact.id,
				mends: []
			}))
	};
}
