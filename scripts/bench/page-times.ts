import { median } from '../../src/lib/measures/median.ts';
import type { Served } from './server.ts';
import type { SeededSchool } from './school.ts';
import type { TeacherAccount } from './teacher-account.ts';
import { rounded } from './timing.ts';

/** The pages that are timed, by the name of their figure. */
const PAGES = {
	gradebook: ({ classId }: SeededSchool) => `/classes/${classId}/gradebook`,
	sheet: ({ assignmentId }: SeededSchool) => `/assignments/${assignmentId}`,
	analysis: ({ assignmentId }: SeededSchool) => `/assignments/${assignmentId}/analysis`,
	misreading: ({ assignmentId }: SeededSchool) => `/assignments/${assignmentId}/misread`
} as const;

export type PageName = keyof typeof PAGES;
export const PAGE_NAMES = Object.keys(PAGES) as PageName[];

/** Where a page is, of the first class and its first assignment. */
export const pathOf = (name: PageName, school: SeededSchool): string => PAGES[name](school);

const WARM = 10;
const TIMES = 25;

/** Milliseconds from the request to the whole page, the median of several, warm. */
export async function pageTimes(
	{ origin }: Served,
	{ cookie }: TeacherAccount,
	school: SeededSchool
): Promise<Readonly<Record<PageName, number>>> {
	const times = {} as Record<PageName, number>;
	for (const name of PAGE_NAMES) {
		const url = origin + pathOf(name, school);
		const taken: number[] = [];
		for (let run = -WARM; run < TIMES; run++) {
			const start = performance.now();
			const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
			await answer.text();
			if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
			if (run >= 0) taken.push(performance.now() - start);
		}
		times[name] = rounded(median(taken), 1);
	}
	return times;
}
