/** Verbs for what happens at one place only: who is born in Paris is not born in Rome. */
export const SINGLE_PLACES: ReadonlySet<string> = new Set(
	'bear locate hold die bury base situate headquarter schedule take found stage'.split(' ')
);

/**
 * Verbs for what is done once and by one: who won the award is not somebody else. Made for this
 * project; only verbs that, with a definite object, leave no room for a second doer.
 */
export const SINGLE_DEEDS: ReadonlySet<string> = new Set(
	(
		'win score found establish create direct write launch publish discover invent design build chair ' +
		'marry succeed replace defeat propose introduce paint compose coin plagiarise plagiarize captain'
	).split(' ')
);
