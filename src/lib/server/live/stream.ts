import { SECOND, type Clock } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { watchAssignment } from './hub.ts';

/** A line every so often, in ms, so that no proxy takes the stream for dead. */
const BEAT = 20 * SECOND;

/**
 * What happens at an assignment as server-sent events (WHATWG HTML, section 9.2): each `message` is a
 * `LiveNews` as JSON.
 *
 * @param may Asked before each beat: rejects once the watcher may watch no more; then it ends.
 */
export function liveStream(
	db: Database,
	assignmentId: string,
	clock: Clock,
	may: () => Promise<unknown>
): ReadableStream<Uint8Array> {
	const bytes = new TextEncoder();
	let stop: () => void = () => undefined;
	return new ReadableStream<Uint8Array>({
		start(controller) {
			const send = (text: string) => controller.enqueue(bytes.encode(text));
			send('retry: 3000\n\n');
			const end = () => {
				stop();
				controller.close();
			};
			const leave = watchAssignment(db, assignmentId, clock, {
				tell: (news) => send(`data: ${JSON.stringify(news)}\n\n`),
				lost: end
			});
			const beat = setInterval(() => void may().then(() => send(': here\n\n'), end), BEAT);
			beat.unref();
			stop = () => {
				clearInterval(beat);
				leave();
			};
		},
		cancel: () => stop()
	});
}
