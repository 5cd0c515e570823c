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
