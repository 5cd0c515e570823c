import type { ArticleReading } from '../../reader/jobs.ts';
import type { FindingGroup } from '../findings.ts';
import { finding } from './people.ts';

const LABELS = new Set(['organization', 'place', 'group', 'thing']);

/** Organisations, places and other names. */
export function names(reading: ArticleReading): FindingGroup {
	return {
		id: 'names',
		title: 'Organisations and places',
		tone: 'place',
		nothing: 'No organisation or place is named in this article.',
		findings: reading.entities
			.filter(({ label, named }) => named && LABELS.has(label))
			.map((entity, at) => finding(reading, entity, `names-${at}`))
			.filter(({ spans }) => spans.length > 0)
	};
}
