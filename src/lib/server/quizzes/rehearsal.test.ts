import { expect, it } from 'vitest';
import { school } from '../attempts/testing.ts';
import { freshDatabase } from '../db/testing.ts';
import { attempts, responses } from '../db/schema/attempts.ts';
import { rehearsalOf } from './rehearsal.ts';

it('shows what a pupil sees, tells no key and stores nothing', async () => {
	const db = await freshDatabase();
	const { quizId } = await school(db, { quiz: { paging: 'all', sureness: true } });
	const view = await rehearsalOf(db, quizId, 1);
	expect(view).toMatchObject({ paging: 'all', sureness: true, endsAt: null });
	expect(view.questions).toHaveLength(4);
	expect(view.answers).toHaveLength(4);
	expect(JSON.stringify(view)).not.toMatch(/WHY|HASH|TAKEAWAY|RULE|correct|evidence/);
	expect(db.read.select().from(attempts).all()).toEqual([]);
	expect(db.read.select().from(responses).all()).toEqual([]);
});
