import type { ResourceLimits } from 'node:worker_threads';

/**
 * What a reader's worker may take, in MB. Reading leaves many small things behind at once: where the
 * young among them have little room they go early, and a long text takes a third less memory, no slower.
 */
export const LIMITS: ResourceLimits = {
	maxOldGenerationSizeMb: 640,
	maxYoungGenerationSizeMb: 12
};
