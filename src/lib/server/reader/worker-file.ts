import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The worker's file: beside this one where the server runs from its sources (development, tests),
 * else the built one, `worker/reader.js` in the folder of the build.
 * @throws Error where there is neither
 */
export function workerFile(here: string = import.meta.url): string {
	const source = join(dirname(fileURLToPath(here)), 'worker.ts');
	if (existsSync(source)) return source;
	for (let folder = dirname(source); folder !== dirname(folder); folder = dirname(folder)) {
		for (const built of [
			join(folder, 'worker/reader.js'),
			join(folder, 'build/worker/reader.js')
		]) {
			if (existsSync(built)) return built;
		}
	}
	throw new Error('The reader’s worker was not built: run `npm run build`.');
}
