/**
 * English abbreviations that are written with a full stop, in lower case and without it. Compiled
 * for this project from newspaper usage.
 */

/** Stand before a name or a figure, so the stop never ends a sentence there. */
export const LEADING: ReadonlySet<string> = new Set(
	(
		'mr mrs ms mx dr prof rev fr hon sr st mt ft gen lt maj col capt cpl sgt cmdr adm brig pvt ' +
		'sen sens rep reps gov govs pres amb atty det insp supt messrs mme mlle mgr msgr ' +
		'approx rs ca cf vs v viz op ed eds e.g i.e'
	).split(' ')
);

/** Abbreviations only before a figure: "No. 10", "(c. 1818)", "p. 12"; words or letters elsewhere. */
export const NUMBERED: ReadonlySet<string> = new Set(
	'no nos vol vols fig figs p pp art arts sec secs ch chs eq para c b d m r fl ca cl col'.split(' ')
);

/** May stand anywhere; the stop also ends a sentence where what follows looks like a beginning. */
export const TRAILING: ReadonlySet<string> = new Set(
	(
		'inc ltd co corp bros plc llc jr esq etc al dept univ assn est ext tel attn ave blvd rd hwy ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
		'ala ariz ark calif colo conn del fla ill ind kan ky mass md mich minn miss mont neb nev okla ' +
		'ore pa penn tenn tex va vt wash wis wyo ont que ph.d a.m p.m u.s u.k u.n e.u d.c u.s.a ' +
		'lb lbs oz hr hrs min mins yr yrs a.k.a m.d b.a m.a c.e b.c a.d'
	).split(' ')
);

/**
 * Words that begin a sentence far more often than they stand in the middle of one with a capital:
 * after "U.S." or "p.m." they tell that a new sentence has begun.
 */
export const OPENERS: ReadonlySet<string> = new Set(
	(
		'the a an this that these those he she it they we i you his her its their our my there here ' +
		'but and or so yet if when while as after before since because although though however ' +
		'in on at by for from with to of what who why how where which not no one some many most all ' +
		'both each another asked last still also then now meanwhile according among during under ' +
		'despite instead once until unlike even just only'
	).split(' ')
);
