import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepAnswering, seedLive } from './live-school.ts';
import type { Served } from './server.ts';
import type { TeacherAccount } from './teacher-account.ts';
import { rounded } from './timing.ts';

const PUPILS = 300;
const SECONDS = 20;
/** Clock ticks of the kernel in a second (sysconf). */
const TICKS = 100;

/** What watching costs the server. */
export interface Watching {
	/** Of one core, in percent, above what the server takes while nobody watches. */
	readonly percent: number;
	/** Events that a watcher was sent. */
	readonly events: number;
	readonly answers: number;
}

/** Seconds of a processor that a process has used. */
function processorSeconds(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds));

/** Lets 300 pupils answer while a teacher has the live page open, and while nobody has. */
export async function watching(server: Served, teacher: TeacherAccount): Promise<Watching> {
	const file = join(server.folder, 'readback.db');
	const live = seedLive(file, teacher.userId, PUPILS);
	const stop = keepAnswering(file, live);
	const used = async () => {
		const before = processorSeconds(server.pid);
		await sleep(SECONDS);
		return processorSeconds(server.pid) - before;
	};
	const alone = await used();
	const watcher = await watch(
		`${server.origin}/api/assignments/${live.assignmentId}/live`,
		teacher
	);
	await sleep(3);
	const watched = await used();
	const events = watcher.stop();
	return { percent: rounded((100 * (watched - alone)) / SECONDS, 1), events, answers: stop() };
}

/** Listens to server-sent events and counts them. */
async function watch(url: string, { cookie }: TeacherAccount) {
	const control = new AbortController();
	const answer = await fetch(url, { headers: { cookie }, signal: control.signal });
	if (!answer.ok || !answer.body) throw new Error(`Nobody may watch: ${answer.status}`);
	let events = 0;
	const reading = (async () => {
		for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream()))
			events += chunk.match(/^data:/gm)?.length ?? 0;
	})().catch(() => undefined);
	return {
		stop() {
			control.abort();
			void reading;
			return events;
		}
	};
}
