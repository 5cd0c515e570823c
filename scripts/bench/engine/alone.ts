/** Reads and draws from as many words as the argument says in the built worker; prints time and memory. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LIMITS } from '../../../src/lib/server/reader/limits.ts';
import type { Delivery } from '../../../src/lib/server/reader/worker.ts';
import { articleOf } from '../articles.ts';

const text = articleOf(Number(process.argv[2]), 5000);
const start = performance.now();
const worker = new Worker(join(import.meta.dirname, '../../../build/worker/reader.js'), {
	resourceLimits: LIMITS
});
worker.postMessage({ kind: 'draw', input: { text, options: {} } });
const [delivery] = (await once(worker, 'message')) as [Delivery];
if (!delivery.ok) throw new Error(delivery.error);
const ms = performance.now() - start;
await worker.terminate();
console.log(JSON.stringify({ ms, mb: Math.round(process.resourceUsage().maxRSS / 1024) }));
