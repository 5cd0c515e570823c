import type { Attribution } from '../../../engine/types.ts';
import type { ArticleReading } from '../../reader/jobs.ts';
import type { FindingGroup } from '../findings.ts';
import { STANCES } from './manner.ts';
import { clip, mergeSpans } from './words.ts';

/** Who said what, to whom and how. */
export function sayings({ article, attributions }: ArticleReading): FindingGroup {
	const slice = ([start, end]: readonly [number, number]) => article.text.slice(start, end);
	return {
		id: 'said',
		title: 'Who said what',
		tone: 'speech',
		nothing: 'Nobody is quoted or reported in this article.',
		findings: attributions
			.toSorted((a, b) => placeOf(a) - placeOf(b))
			.map((attribution, at) => ({
				id: `said-${at}`,
				label: attribution.speaker ?? 'A speaker who is not named',
				detail: clip(attribution.content.map(slice).join(' … ')),
				tag: manner(attribution),
				spans: mergeSpans([
					...(attribution.source ? [attribution.source] : []),
					...(attribution.cue ? [attribution.cue] : []),
					...attribution.content
				]),
				target: attribution.id,
				mends: [
					{ kind: 'speaker', of: attribution.id, value: attribution.speaker ?? '' },
					{ kind: 'stance', of: attribution.id, value: attribution.stance }
				],
				said: {
					speaker: attribution.speaker,
					stance: attribution.stance,
					manner: STANCES[attribution.stance],
					to: attribution.to?.name ?? null,
					quoted: attribution.kind !== 'indirect'
				}
			}))
	};
}

const placeOf = ({ source, cue, content }: Attribution) =>
	Math.min(...[source, cue, ...content].flatMap((span) => (span ? [span[0]] : [])));

function manner({ stance, to, kind }: Attribution): string {
	const way = to ? `${STANCES[stance]}, to ${to.name}` : STANCES[stance];
	return kind === 'indirect' ? way : `${way}, quoted`;
}
