import { describe, expect, test } from 'vitest';
import { startAssigned } from '../attempts/start.ts';
import { saveAnswer } from '../attempts/save.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { MORNING, school } from '../attempts/testing.ts';
import { freshDatabase } from '../db/testing.ts';
import { fieldWords } from '../web/field-words.ts';
import { speaking } from '../web/language.ts';
import { gatherOwn } from './gather.ts';
import { readablePage } from './readable.ts';

describe('one’s own data to read', () => {
	const gathered = async () => {
		const db = await freshDatabase();
		const { pupilId: userId, assignmentId } = await school(db);
		const begun = await startAssigned(db, { assignmentId, userId, now: MORNING });
		const { attemptId } = begun;
		await saveAnswer(db, { attemptId, position: 0, chosen: [0], base: 0, now: MORNING + 1 });
		await submitAttempt(db, { attemptId, now: MORNING + 2 });
		return gatherOwn(db, { userId, name: 'x', role: 'pupil' }, MORNING + 3);
	};

	test('stands alone, says every field in the reader’s language, and every moment in words', async () => {
		const data = await gathered();
		const page = speaking('es', () => readablePage(data, fieldWords()));
		expect(page).toContain('<html lang="es">');
		expect(page).toContain('<h2>Intentos</h2>');
		expect(page).toContain('14 de marzo de 2025');
		expect(page).not.toMatch(/<dt>[a-z]+[A-Z]/);
		expect(page).not.toMatch(/\d{4}-\d\d-\d\dT/);
		expect(speaking('en', () => readablePage(data, fieldWords()))).toContain('14 March 2025');
	});

	test('makes no tag of what somebody typed', async () => {
		const data = await gathered();
		const hostile = {
			...data,
			person: { ...data.person, name: '<script>alert("1")</script>&' },
			reading: { ['<img src=x onerror=alert(1)>']: '"><svg onload=alert(1)>' }
		};
		const page = readablePage(hostile as unknown as typeof data, fieldWords());
		expect(page).not.toMatch(/<script|<img|<svg/);
	});
});
