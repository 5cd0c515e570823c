import type { PageLoad } from './$types.js';
import { partsFor } from './parts.ts';

export const load: PageLoad = async ({ data }) => ({ ...data, parts: await partsFor(data.view) });
