import type { Whereabouts } from '$lib/server/live/rows.ts';

/** Where a pupil is, in words, and the tone of its tag. */
export const WHERE: Readonly<
	Record<Whereabouts, { readonly words: string; readonly tone: 'plain' | 'info' | 'good' | 'warn' }>
> = {
	'not-started': { words: 'not started', tone: 'plain' },
	started: { words: 'started', tone: 'info' },
	working: { words: 'at work', tone: 'info' },
	offline: { words: 'offline', tone: 'warn' },
	done: { words: 'done', tone: 'good' }
};

/** The order in which they are counted. */
export const WHERES = Object.keys(WHERE) as readonly Whereabouts[];
