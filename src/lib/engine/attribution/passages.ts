import { DIRECT } from './passages/direct.ts';
import { INDIRECT } from './passages/indirect.ts';
import { NOTHING } from './passages/nothing.ts';
import type { Passage } from './passages/passage.ts';
import { RUNNING } from './passages/running.ts';
import { SOURCES } from './passages/sources.ts';
import { STANCES } from './passages/stances.ts';

/** Every awkward passage, by form. */
export const PASSAGES: Readonly<Record<string, readonly Passage[]>> = {
	'direct speech': DIRECT,
	'indirect speech': INDIRECT,
	'ways of saying': STANCES,
	'kinds of source': SOURCES,
	'speech that runs on': RUNNING,
	'nothing said': NOTHING
};
