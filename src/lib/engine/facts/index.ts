import type { Fact } from '../types.ts';
import type { View } from '../view.ts';
import { findAttributionFacts } from './attribution.ts';
import { findDateFacts } from './date.ts';
import { findDesignationFacts } from './designation.ts';
import { findFigureFacts } from './figure.ts';
import type { Finder } from './finder.ts';
import { withNames } from './naming.ts';
import { findOfficeFacts } from './office.ts';
import { findOperationFacts } from './operation.ts';
import { findPlaceFacts } from './place.ts';
import { findReasonFacts } from './reason.ts';
import { findStatementFacts } from './statement.ts';

/** One finder a kind of fact, in the order in which facts are listed. */
const FINDERS: readonly Finder[] = [
	findAttributionFacts,
	findOperationFacts,
	findOfficeFacts,
	findFigureFacts,
	findDateFacts,
	findPlaceFacts,
	findDesignationFacts,
	findReasonFacts,
	findStatementFacts
];

/** All facts of an article, by kind and then by place; each id once. */
export function findFacts(view: View): Fact[] {
	const seen = new Set<string>();
	return FINDERS.flatMap((find) => find(view))
		.filter((fact) => {
			if (seen.has(fact.id)) return false;
			seen.add(fact.id);
			return true;
		})
		.map((fact) => withNames(view, fact));
}
