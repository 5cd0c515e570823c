/** `npm start`: everything, from a fresh clone to an address in the browser. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { ensureBuilt, ensureInstalled, node, root } from './setup.mjs';

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '0.0.0.0';

/** Whether nobody listens on the port yet. */
const isFree = () =>
	new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});

/** Answers once the server does; false if it has ended or a minute has gone. */
async function isUp(/** @type {import('node:child_process').ChildProcess} */ server) {
	for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
		const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
		if (answer?.ok) return true;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return false;
}

/** Addresses by which others on the same network reach this machine. */
const neighbours = () =>
	Object.values(networkInterfaces())
		.flat()
		.filter((face) => face && face.family === 'IPv4' && !face.internal)
		.map((face) => `http://${face?.address}:${port}`);

ensureInstalled();
ensureBuilt();
if (!(await isFree())) {
	console.error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
	process.exit(1);
}

const server = spawn(node, ['build'], {
	cwd: root,
	stdio: 'inherit',
	env: {
		...process.env,
		PORT: String(port),
		HOST: host,
		BODY_SIZE_LIMIT: process.env.BODY_SIZE_LIMIT ?? '16M'
	}
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));

if (await isUp(server)) {
	const shared = neighbours();
	console.log(`
Readback is running: http://localhost:${port}
${shared.length ? `In the same network:  ${shared.join('  ')}\n` : ''}
What to try:
  1. Take a sample quiz: no account needed.
  2. Make the first account: it owns this installation.
  3. Add an article, approve ten questions, make a quiz, make a class, assign it.
  4. In another browser, join with the class code and take it.

Your data is in ${process.env.DATA_DIR ?? 'data'}/. Stop with Ctrl+C.`);
} else {
	console.error('The server did not start; what it said is above.');
	server.kill();
	process.exitCode = 1;
}
