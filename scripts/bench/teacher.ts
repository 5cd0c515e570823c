import { join } from 'node:path';
import { articleToQuiz } from './article-to-quiz.ts';
import { goldenError } from './golden.ts';
import { PAGE_NAMES, pageTimes, type PageName } from './page-times.ts';
import { regrading } from './regrading.ts';
import { BIG, HALL, seedSchool, SMALL, type SchoolSize } from './school.ts';
import { serve } from './server.ts';
import { teacherAt } from './teacher-account.ts';
import { rounded } from './timing.ts';
import type { Bench } from './types.ts';
import { usefulTimes, type Visits } from './useful-times.ts';
import { watching } from './watching.ts';

const PORT = 4630;

/** An installation with a school of one teacher's in it. */
async function schoolOf(size: SchoolSize) {
	const server = await serve(PORT);
	const file = join(server.folder, 'readback.db');
	const teacher = await teacherAt(server.origin, file);
	const school = seedSchool(file, teacher.userId, size);
	// Connections that the server closed while this process was busy must be seen to be closed.
	await new Promise((resolve) => setTimeout(resolve, 100));
	return { server, file, teacher, school };
}

const told = (visits: Readonly<Record<PageName, Visits>>) =>
	PAGE_NAMES.map((name) => {
		const { first, cached } = visits[name];
		return `${name} ${first.median} (${first.worst}) and ${cached.median} (${cached.worst}) ms`;
	}).join(', ');

/** The teacher's pages in a school of 40 classes, what they cost, and how they grow with the school. */
export const teacherBench: Bench = async () => {
	const small = await schoolOf(SMALL);
	const alone = await pageTimes(small.server, small.teacher, small.school);
	const keys = await articleToQuiz(small.server.origin, small.teacher);
	await small.server.stop();

	const hall = await schoolOf(HALL);
	const crowded = await pageTimes(hall.server, hall.teacher, hall.school);
	const crowdedUseful = await usefulTimes(hall.server, hall.teacher, hall.school);
	await hall.server.stop();

	const big = await schoolOf(BIG);
	const times = await pageTimes(big.server, big.teacher, big.school);
	const useful = await usefulTimes(big.server, big.teacher, big.school);
	const live = await watching(big.server, big.teacher);
	const mended = await regrading(big.file, big.teacher.userId, big.school);
	await big.server.stop();

	return {
		figures: {
			...Object.fromEntries(PAGE_NAMES.map((name) => [`${name}_ms`, times[name]])),
			...Object.fromEntries(
				PAGE_NAMES.map((name) => [`${name}_useful_ms`, useful[name].cached.median])
			),
			first_useful_ms: Math.max(...PAGE_NAMES.map((name) => useful[name].first.median)),
			sheet_300_useful_ms: crowdedUseful.sheet.cached.median,
			live_cpu_percent: live.percent,
			regrade_s: mended.seconds,
			growth_ratio: rounded(Math.max(...PAGE_NAMES.map((name) => times[name] / alone[name]))),
			golden_max_error: goldenError(),
			article_to_quiz_keys: keys.presses
		},
		notes: [
			`${BIG.classes} classes of ${BIG.pupils}, ${big.school.attempts} attempts of ${BIG.questions} answers;`,
			`in a school of one class ${PAGE_NAMES.map((name) => `${name} ${alone[name]} ms`).join(', ')};`,
			`${HALL.pupils} pupils by ${HALL.questions} questions ${PAGE_NAMES.map((name) => `${name} ${crowded[name]} ms`).join(', ')};`,
			`useful in Chromium, first visit and cached, median (worst) of ten: ${told(useful)};`,
			`with ${HALL.pupils} pupils by ${HALL.questions} questions ${told(crowdedUseful)};`,
			`live page: 300 pupils, ${live.answers} answers, ${live.events} events;`,
			`regrade of ${mended.attempts} attempts moved ${mended.moved};`,
			`from a pasted article to an assigned quiz of ten in ${keys.seconds} s of the machine's time.`
		]
	};
};
