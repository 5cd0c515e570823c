import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/server/accounts/actor.ts';
import { addActor } from '$lib/server/accounts/testing.ts';
import { startAssigned } from '$lib/server/attempts/start.ts';
import { FORMS, MORNING, school, type School } from '$lib/server/attempts/testing.ts';
import type { Database } from '$lib/server/db/open.ts';
import { enrolments } from '$lib/server/db/schema/classes.ts';
import { freshDatabase } from '$lib/server/db/testing.ts';
import {
	load as livePage,
	actions as liveActions
} from '../../../../(teacher)/assignments/[id]/live/+page.server.ts';
import {
	load as classPage,
	actions as classActions
} from '../../../../(teacher)/classes/[id]/+page.server.ts';
import {
	load as rosterPage,
	actions as rosterActions
} from '../../../../(teacher)/classes/[id]/roster/+page.server.ts';
import {
	load as placePage,
	actions as placeActions
} from '../../../../(teacher)/classes/[id]/roster/[enrolment]/+page.server.ts';
import {
	load as settingsPage,
	actions as settingsActions
} from '../../../../(teacher)/classes/[id]/settings/+page.server.ts';
import {
	load as slipsPage,
	actions as slipsActions
} from '../../../../(teacher)/classes/[id]/slips/+page.server.ts';
import { load as paperPage } from '../../../../(teacher)/quizzes/[id]/paper/+page.server.ts';
import {
	load as previewPage,
	actions as previewActions
} from '../../../../(teacher)/quizzes/[id]/preview/+page.server.ts';
import { POST } from '../../../attempts/[id]/here/+server.ts';
import { GET } from './+server.ts';

let db: Database;
let made: School;
let teacher: Actor;
let pupil: Actor;
let place: string;
beforeEach(async () => {
	db = await freshDatabase();
	made = await school(db, { questions: FORMS, assignment: { minutes: 20 } });
	teacher = { userId: made.teacherId, name: 'Ms Okafor', role: 'teacher' };
	pupil = { userId: made.pupilId, name: 'Zoë', role: 'pupil' };
	place = db.read.select().from(enrolments).get()?.id ?? '';
});

const event = (actor: Actor | null, id: string, body: BodyInit = '') =>
	({
		locals: { db, actor, now: () => MORNING, site: 'http://localhost' },
		params: { id, enrolment: place },
		url: new URL('http://localhost/'),
		request: new Request('http://localhost/', { method: 'POST', body })
	}) as never;
const form = () => {
	const data = new FormData();
	const fields = {
		pupil: made.pupilId,
		one: 'x',
		enrolment: place,
		assignment: made.assignmentId,
		teacher: made.teacherId,
		rows: '[[1,"Ana",null]]',
		...{ name: 'X', names: 'Ana', email: 'a@b.c', time: '1.5', to: made.classId, drop: place },
		...{ do: 'end', whom: 'all', minutes: '5' }
	};
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
};
const status = async (work: () => unknown) =>
	Promise.try(work).then(
		async (answer) => {
			// A stream that nobody reads would go on.
			if (answer instanceof Response) await answer.body?.cancel();
			return (answer as { readonly status?: number } | undefined)?.status ?? 200;
		},
		(error: { readonly status?: number }) => error.status ?? String(error)
	);

describe('what is of a class', () => {
	it('is shown to its teacher and to nobody else', async () => {
		const { classId, assignmentId, quizId } = made;
		const loads = {
			...{ live: [livePage, assignmentId], class: [classPage, classId] },
			...{ roster: [rosterPage, classId], place: [placePage, classId] },
			...{ settings: [settingsPage, classId], slips: [slipsPage, classId] },
			...{ paper: [paperPage, quizId], preview: [previewPage, quizId], events: [GET, assignmentId] }
		} as unknown as Readonly<
			Record<string, readonly [load: (event: never) => unknown, id: string]>
		>;
		const stranger = await addActor(db, 'teacher');
		for (const [name, [load, id]] of Object.entries(loads)) {
			const ask = (who: Actor | null) => status(() => load(event(who, id)));
			expect([name, await ask(teacher)]).toEqual([name, 200]);
			const others = [stranger, pupil, null];
			const answers = await Promise.all(others.map(ask));
			expect([name, ...answers]).toEqual([name, 404, 403, 401]);
		}
	});

	it('is changed by its teacher and by nobody else', async () => {
		const { classId, assignmentId, quizId } = made;
		const doors = [
			...Object.entries(liveActions).map(([name, act]) => [`live ${name}`, act, assignmentId]),
			...Object.entries(classActions).map(([name, act]) => [`class ${name}`, act, classId]),
			...Object.entries(rosterActions).map(([name, act]) => [`roster ${name}`, act, classId]),
			...Object.entries(placeActions).map(([name, act]) => [`place ${name}`, act, classId]),
			...Object.entries(settingsActions).map(([name, act]) => [`settings ${name}`, act, classId]),
			...Object.entries(slipsActions).map(([name, act]) => [`slips ${name}`, act, classId]),
			...Object.entries(previewActions).map(([name, act]) => [`preview ${name}`, act, quizId])
		] as unknown as readonly (readonly [string, (event: never) => unknown, string])[];
		const stranger = await addActor(db, 'teacher');
		for (const [name, act, id] of doors) {
			const others = [stranger, pupil, null];
			const answers = await Promise.all(
				others.map((who) => status(() => act(event(who, id, form()))))
			);
			expect([name, ...answers]).toEqual([name, 404, 403, 401]);
		}
	});
});

describe('the live page and its events', () => {
	it('tell of questions of every form without a key', async () => {
		const secret = /WHY-|TAKEAWAY-|HASH-|RULE-|FACT-|"correct"|"evidence"|"accept"|"key"|"credit"/;
		const response = await GET(event(teacher, made.assignmentId));
		expect(response.headers.get('content-type')).toBe('text/event-stream');
		const reader = response.body!.getReader();
		const first = new TextDecoder().decode((await reader.read()).value);
		const second = new TextDecoder().decode((await reader.read()).value);
		await reader.cancel();
		expect(first).toMatch(/^retry: \d+\n\n$/);
		expect(second).toMatch(/^data: \{"rows":\[\{"pupilId"/);
		expect(second).not.toMatch(secret);
		expect(JSON.stringify(await livePage(event(teacher, made.assignmentId)))).not.toMatch(secret);
		expect(JSON.stringify(await previewPage(event(teacher, made.quizId)))).not.toMatch(secret);
	});
});

describe('POST /api/attempts/[id]/here', () => {
	it('tells the end to whoever takes the attempt, and to nobody else', async () => {
		const input = { assignmentId: made.assignmentId, userId: made.pupilId, now: MORNING };
		const { attemptId } = await startAssigned(db, input);
		const tell = (who: Actor | null, body: string) => POST(event(who, attemptId, body));
		const answer = await tell(pupil, '{"position":2}');
		expect(await answer.json()).toEqual({
			endsAt: MORNING + 20 * 60_000,
			ended: false,
			now: MORNING
		});
		for (const body of ['', '{}', '{"position":-1}', '{"position":"1"}', '[]'])
			expect(await status(() => tell(pupil, body))).toBe(400);
		const others = [await addActor(db, 'pupil'), teacher, null];
		const answers = await Promise.all(
			others.map((who) => status(() => tell(who, '{"position":1}')))
		);
		expect(answers).toEqual([404, 404, 401]);
	});
});
