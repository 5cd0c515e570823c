import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../shared');

/** Folder of the data to measure on, which is not part of the project; null where it is not there. */
export const shared: string | null = existsSync(join(folder, 'data')) ? folder : null;
