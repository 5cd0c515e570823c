import type { Analysis, Correction, Entity } from '../types.ts';

/** What of an analysis can be set right before facts are found in it. */
export type Found = Pick<Analysis, 'mentions' | 'entities' | 'quantities' | 'attributions'>;

/** Sets one kind of thing right in what was found. */
export type Step<K extends Correction['kind']> = (
	found: Found,
	correction: Extract<Correction, { kind: K }>,
	analysis: Analysis
) => Found;

/** The entities with one of them changed. */
export const changed = (
	entities: readonly Entity[],
	id: string,
	change: (entity: Entity) => Entity
): readonly Entity[] => entities.map((entity) => (entity.id === id ? change(entity) : entity));
