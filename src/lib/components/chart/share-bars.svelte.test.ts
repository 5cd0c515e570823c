import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { rightShare, sharesOverTime } from '../../measures/spaced-review/shares.ts';
import ShareBars from './ShareBars.svelte';
import WeekLines from './WeekLines.svelte';

const lines = [
	{ key: 'figures', label: 'Figures', ...rightShare([1, 0, 0, 0, 0, 0]) },
	{ key: 'time', label: 'Time', href: '/progress?skill=time', ...rightShare([1, 1]) }
];

test('says in words what has too few answers, and gives every number in the table', async () => {
	const screen = await render(ShareBars, { title: 'By skill', says: 'So.', noun: 'Skill', lines });
	const [first, second] = screen.container.querySelectorAll('li');
	expect(first?.textContent).toMatch(/17%\s*1 of 6/);
	expect(second?.textContent).toContain('too few to tell');
	expect(second?.textContent).not.toContain('100%');
	const cells = [...screen.container.querySelectorAll('tbody tr:first-child > *')];
	expect(cells.map((cell) => cell.textContent?.trim())).toEqual([
		'Figures',
		'6',
		'1',
		'17%',
		'3% and 56%'
	]);
	await expect.element(screen.getByRole('link', { name: 'Time' })).toBeVisible();
});

test('draws one dot a week, empty where there are few answers', async () => {
	const now = Date.UTC(2025, 2, 14);
	const at = (days: number, credit: number) => ({ at: now - days * 86_400_000, credit });
	const answered = [at(10, 0), ...Array.from({ length: 6 }, () => at(1, 1))];
	const steps = sharesOverTime(answered, now);
	const screen = await render(WeekLines, { title: 'Weeks', says: 'Up.', steps });
	const dots = [...screen.container.querySelectorAll('circle')];
	expect(dots.map((dot) => dot.classList.contains('few'))).toEqual([true, false]);
	await expect.element(screen.getByRole('img', { name: 'Up.' })).toBeVisible();
});
