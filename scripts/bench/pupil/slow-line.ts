import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/** "Slow 4G" as Lighthouse has it: round trip in ms, bytes a second down and up. */
const ROUND_TRIP = 150;
const DOWN = 1_600_000 / 8;
const UP = 750_000 / 8;

/** A slow line to a server on this machine. */
export interface SlowLine {
	readonly origin: string;
	close(): void;
}

/**
 * Opens a port that leads to another one over a slow line: every browser request takes it, those of a
 * service worker too, which the emulation in the browser leaves out.
 */
export async function openSlowLine(port: number): Promise<SlowLine> {
	const down = { freeAt: 0, rate: DOWN };
	const up = { freeAt: 0, rate: UP };
	const sockets = new Set<Socket>();
	const server = createServer((client) => {
		const far = connect(port, '127.0.0.1');
		for (const socket of [client, far]) {
			sockets.add(socket);
			socket.on('error', () => socket.destroy());
			socket.on('close', () => sockets.delete(socket));
		}
		// A connection costs a round trip of its own before its first byte goes out.
		const openAt = performance.now() + ROUND_TRIP;
		carry(client, far, up, openAt);
		carry(far, client, down, openAt);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	return {
		origin: `http://localhost:${typeof address === 'object' ? address?.port : 0}`,
		close() {
			for (const socket of sockets) socket.destroy();
			server.close();
		}
	};
}

/** Carries bytes one way, half a round trip late, all connections sharing one rate. */
function carry(
	from: Socket,
	to: Socket,
	line: { freeAt: number; readonly rate: number },
	openAt: number
) {
	const at = (bytes: number) => {
		const start = Math.max(performance.now(), line.freeAt, openAt);
		line.freeAt = start + (bytes / line.rate) * 1000;
		return line.freeAt - performance.now() + ROUND_TRIP / 2;
	};
	from.on('data', (bytes: Buffer) => {
		setTimeout(() => to.writable && to.write(bytes), at(bytes.length));
	});
	from.on('end', () => setTimeout(() => to.end(), at(0)));
}
