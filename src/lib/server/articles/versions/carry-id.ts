import type { Carry } from './carry.ts';

/** Ids of facts and sayings are made of their kind and the places of their first words. */
const BY_PLACE =
	/^(attribution|date|designation|figure|office|operation|place|reason|statement):(\d+)(?:-(\d+))?(:.*)?$/;

/** Id of a fact or a saying in the next version of its text; null where its words are gone. */
export function carryId(id: string, { place }: Pick<Carry, 'place'>): string | null {
	const parts = BY_PLACE.exec(id);
	if (!parts) return id;
	const [, kind, first, second, rest = ''] = parts;
	const to = place(Number(first));
	const then = second === undefined ? '' : place(Number(second));
	if (to === null || then === null) return null;
	return `${kind}:${to}${then === '' ? '' : `-${then}`}${rest}`;
}
