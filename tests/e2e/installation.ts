import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The production build with a data folder of its own. */
export interface Installation {
	readonly url: string;
	/** Where its data is. */
	readonly folder: string;
	/** Ends the process as a power cut does. */
	kill(): Promise<void>;
	/** Starts it again, on the same data and at the same address. */
	start(): Promise<void>;
	/** Ends it and removes the data. */
	remove(): Promise<void>;
}

const root = new URL('../..', import.meta.url).pathname;

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** A new installation, running and with nothing in it but the samples. */
export async function install(): Promise<Installation> {
	const port = await freePort();
	const url = `http://localhost:${port}`;
	const folder = mkdtempSync(join(tmpdir(), 'readback-e2e-'));
	let server: ChildProcess | undefined;

	async function start() {
		server = spawn(process.execPath, ['build'], {
			cwd: root,
			stdio: ['ignore', 'ignore', 'inherit'],
			env: {
				...process.env,
				HOST: '127.0.0.1',
				PORT: String(port),
				DATA_DIR: folder,
				BODY_SIZE_LIMIT: '16M'
			}
		});
		for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
			const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
			if (answer?.ok) return;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error('The server did not start. Is there a build?');
	}

	async function kill() {
		if (!server || server.exitCode !== null || server.signalCode !== null) return;
		const ended = once(server, 'exit');
		server.kill('SIGKILL');
		await ended;
	}

	await start();
	return {
		url,
		folder,
		kill,
		start,
		async remove() {
			await kill();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
