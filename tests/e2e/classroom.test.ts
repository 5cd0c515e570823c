import { makeClass, signUp } from './people.ts';
import { expect, test } from './test.ts';

test('a list becomes a class, one pupil gets more time, and the teacher follows while it runs', async ({
	browserOf
}) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@example.org');
	const group = await makeClass(teacher, 'Year 9');

	await teacher.goto(`/classes/${group.id}/roster`);
	await teacher.getByLabel('Names').fill("Ana López\nSiobhán O'Neill\nمريم حسن\nana lopez\n...");
	await teacher.getByRole('button', { name: 'Look at the list' }).click();
	await expect(teacher.getByText('Not taken (2)')).toBeVisible();
	await teacher.getByRole('button', { name: 'Take 3 pupils into Year 9' }).click();
	const slip = teacher.getByRole('listitem').filter({ hasText: 'Ana López' });
	const words = await slip.locator('.words').innerText();

	await teacher.goto(`/assignments/new?class=${group.id}`);
	await teacher.getByLabel('Quiz').selectOption({ index: 1 });
	await teacher.getByLabel('Time limit').fill('20');
	await teacher.getByRole('button', { name: 'Assign' }).click();
	await expect(teacher).toHaveURL(/\/classes\//);
	await teacher.goto(`/classes/${group.id}`);
	await teacher.getByRole('link', { name: 'Ana López' }).click();
	await teacher.getByLabel('Time').selectOption('1.5');
	await teacher.getByRole('button', { name: 'Save what is arranged' }).click();
	await expect(teacher.getByText('Arranged. It holds from now on')).toBeVisible();

	const pupil = await browserOf();
	await pupil.goto(`/sign-in?code=${group.code}`);
	await pupil.getByLabel('Your name').fill('ana lópez');
	await pupil.getByLabel('Your three words').fill(words);
	await pupil.getByRole('button', { name: 'Sign in as a pupil' }).click();
	await expect(pupil.getByText('30 minutes from the start')).toBeVisible();
	await pupil.getByRole('link', { name: /^Start/ }).click();
	await pupil.getByRole('button', { name: 'Start' }).click();
	await expect(pupil).toHaveURL(/\/take\//);

	await teacher.goto(`/classes/${group.id}`);
	await teacher.getByRole('link', { name: /while it runs/ }).click();
	const row = teacher.getByRole('row').filter({ hasText: 'Ana López' });
	await expect(row).toContainText('started');
	await pupil.getByRole('radio').or(pupil.getByRole('checkbox')).first().check();
	await expect(row).toContainText('1 of');
	await row.getByRole('checkbox').check();
	await teacher.getByRole('button', { name: 'Give more time' }).click();
	await expect(teacher.getByText('gave 5 more minutes to Ana López')).toBeVisible();
	await pupil.reload();
	await expect(pupil.getByRole('timer')).toContainText(/3[45]:/);
	await teacher.getByText('End it now').click();
	await teacher.getByRole('button', { name: 'End and hand in' }).click();
	await expect(row).toContainText('ended by a teacher');
	await pupil.reload();
	await expect(pupil).toHaveURL(/\/result$/);
	await expect(pupil.getByText('Your teacher ended the quiz')).toBeVisible();
});

test('a class lets in by approval', async ({ browserOf }) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@example.org');
	const group = await makeClass(teacher, 'Year 9');
	await teacher.getByRole('button', { name: 'Let me approve each pupil' }).click();
	await expect(teacher.getByText('waits for you to let them in').first()).toBeVisible();

	const pupil = await browserOf();
	await pupil.goto(`/join/${group.code}`);
	await pupil.getByLabel('Your name').fill('Zoë');
	await pupil.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(pupil.getByText('Your teacher has to let you in')).toBeVisible();
	await pupil.getByRole('link', { name: 'I have written them down' }).click();
	await expect(pupil.getByText('You have asked to join Year 9')).toBeVisible();

	await teacher.reload();
	await teacher.getByRole('button', { name: 'Let everybody in' }).click();
	await expect(teacher.getByRole('link', { name: 'Zoë' })).toBeVisible();
	await pupil.reload();
	await expect(pupil.getByText('Nothing is due')).toBeVisible();
});

test('a join page that was left open says when the class is closed or has another code', async ({
	browserOf
}) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@example.org');
	const group = await makeClass(teacher, 'Year 9');
	const pupil = await browserOf();
	await pupil.goto(`/join/${group.code}`);
	await pupil.getByLabel('Your name').fill('Zoë');
	await teacher.getByRole('button', { name: 'Let nobody new in' }).click();
	await expect(teacher.getByText('closed', { exact: true })).toBeVisible();
	await pupil.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(pupil.getByRole('alert')).toContainText('takes nobody new at the moment');
	await teacher.getByRole('button', { name: 'Change the code' }).click();
	await expect(teacher.locator('main')).not.toContainText(group.code);
	await pupil.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(pupil.getByRole('alert')).toContainText('No class has this code');
	await expect(pupil.getByLabel('Your name')).toHaveValue('Zoë');
});

test('a quiz is tried as a pupil and printed, and nothing of it is kept', async ({ browserOf }) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@example.org');
	await teacher.goto('/quizzes');
	await teacher.locator('a[href^="/quizzes/"]').filter({ hasText: /\w/ }).last().click();
	await teacher.getByRole('link', { name: 'As a pupil sees it' }).click();
	await teacher.getByRole('radio').or(teacher.getByRole('checkbox')).first().check();
	await teacher.getByRole('button', { name: 'Next question' }).click();
	await expect(teacher.getByText(/^Question 2 of \d+ ·/)).toBeVisible();
	await expect(teacher.getByText(/^Sav(ed|ing)/)).toHaveCount(0);
	await teacher.getByRole('link', { name: 'Back to the quiz' }).click();
	await teacher.getByRole('link', { name: 'On paper' }).click();
	await expect(teacher.getByRole('heading', { name: /^Key:/ })).toBeVisible();
	await teacher.getByRole('link', { name: 'Version B' }).click();
	await expect(teacher.getByText('Version B', { exact: true }).first()).toBeVisible();
});
