import type { OperationFact, OperationStatus, Phrase } from '../../../engine/types.ts';
import type { ArticleReading } from '../../reader/jobs.ts';
import type { FindingGroup } from '../findings.ts';
import { clip, mergeSpans } from './words.ts';

const STATUS: Readonly<Record<OperationStatus, string>> = {
	completed: 'carried out',
	ongoing: 'under way',
	proposed: 'proposed',
	rejected: 'rejected',
	threatened: 'threatened',
	denied: 'denied',
	cancelled: 'cancelled'
};

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
				tag: STATUS[fact.status],
				spans: mergeSpans([fact.nameSpan, ...phrases(fact).map(({ span }) => span)])
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
