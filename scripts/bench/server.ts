import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounded } from './timing.ts';

/** The production build, serving on this machine only, with a data folder of its own. */
export interface Served {
	readonly origin: string;
	/** Seconds from the start of the process to its first answer. */
	readonly startSeconds: number;
	/** Where its data lies. */
	readonly folder: string;
	readonly pid: number;
	/** Resident memory just now, in MB. */
	memory(): number;
	stop(): Promise<void>;
}

const root = new URL('../..', import.meta.url).pathname;

async function firstAnswer(origin: string, server: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 3000 && server.exitCode === null; tries++) {
		const answer = await fetch(`${origin}/api/health`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	throw new Error('The server did not start: is there a build?');
}

/**
 * Starts the build and waits until it answers.
 *
 * @param settings Environment variables on top of ours.
 * @param folder An earlier data folder to start on again; a new one if not given.
 */
export async function serve(
	port: number,
	settings: Readonly<Record<string, string>> = {},
	folder = mkdtempSync(join(tmpdir(), 'readback-bench-'))
): Promise<Served> {
	const origin = `http://127.0.0.1:${port}`;
	const start = performance.now();
	const server = spawn(process.execPath, ['build'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: origin,
			DATA_DIR: folder,
			READBACK_BENCH: '1',
			...settings
		}
	});
	await firstAnswer(origin, server);
	return {
		origin,
		folder,
		pid: server.pid ?? 0,
		startSeconds: rounded((performance.now() - start) / 1000),
		memory() {
			const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
			return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
		},
		async stop() {
			server.kill('SIGTERM');
			if (server.exitCode === null) await once(server, 'exit');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
