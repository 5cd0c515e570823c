import type { OperationFact, Phrase } from '../../../engine/types.ts';
import type { ArticleReading } from '../../reader/jobs.ts';
import type { FindingGroup } from '../findings.ts';
import { STATUSES } from './manner.ts';
import { clip, mergeSpans } from './words.ts';

/** Operations with who, what, where, when, and how they stand. */
export function operations({ facts }: ArticleReading): FindingGroup {
	return {
		id: 'operations',
		title: 'Operations',
		tone: 'operation',
		nothing: 'No operation is mentioned in this article.',
		findings: facts
			.filter((fact): fact is OperationFact => fact.kind === 'operation')
			.map((fact, at) => ({
				id: `operations-${at}`,
				label: fact.name,
				detail: details(fact),
				tag: STATUSES[fact.status],
				spans: mergeSpans([fact.nameSpan, ...phrases(fact).map(({ span }) => span)]),
				target: fact.id,
				mends: [{ kind: 'status', of: fact.id, value: fact.status }]
			}))
	};
}

const phrases = ({ agent, target, action, place, time, outcome }: OperationFact) =>
	[agent, action, target, place, time, outcome].filter(
		(phrase): phrase is Phrase => phrase !== null
	);

function details({ agent, action, target, place, time, outcome }: OperationFact): string {
	const parts: readonly (readonly [string, Phrase | null])[] = [
		['by', agent],
		['what', action],
		['aimed at', target],
		['where', place],
		['when', time],
		['outcome', outcome]
	];
	return parts
		.flatMap(([name, phrase]) => (phrase ? [`${name}: ${clip(phrase.text, 90)}`] : []))
		.join(' · ');
}
