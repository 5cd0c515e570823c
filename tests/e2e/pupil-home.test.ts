import { readFileSync } from 'node:fs';
import { join, makeClass, signUp } from './people.ts';
import { expect, test } from './test.ts';

test('the screens speak Spanish to who asks for it, and change when told to', async ({
	browserOf
}) => {
	const page = await browserOf({ locale: 'es-MX' });
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Lee. Responde.');
	await page.goto('/join?code=zzzz-zzzz');
	await expect(page.getByText('Ninguna clase tiene este código.')).toBeVisible();
	await page.goto('/nowhere');
	await expect(page.getByText('Esa página no existe.')).toBeVisible();
	await page.goto('/sign-in?code=KMNP3479');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/sign-in\?code=KMNP3479$/);
	await expect(page.getByRole('heading', { name: 'I am a pupil' })).toBeVisible();
	await page.goto('/');
	await page.getByRole('button', { name: 'Español' }).click();
	await page.getByRole('link', { name: 'Probar un cuestionario' }).click();
	await page.getByRole('button', { name: 'Empezar el cuestionario' }).click();
	await expect(page.locator('article').first()).toHaveAttribute('lang', 'en');
	await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
	await expect(page.getByText(/^Guardado/)).toBeVisible();
});

test('a teacher who reads Spanish has English screens at work', async ({ browserOf }) => {
	const page = await browserOf({ locale: 'es-ES' });
	await page.goto('/sign-up');
	await page.getByLabel('Tu nombre').fill('Sra. Ruiz');
	await page.getByLabel('Correo electrónico').fill('ruiz@example.org');
	await page.getByLabel('Contraseña').fill('correct horse battery');
	await page.getByRole('button', { name: 'Crear mi cuenta' }).click();
	await expect(page).toHaveURL(/\/teach$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('/');
	await page.getByRole('link', { name: 'A mis clases' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a pupil changes the name, joins a second class, takes the data away and erases the account', async ({
	browserOf
}) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@example.org');
	const first = await makeClass(teacher, 'Year 9');
	const second = await makeClass(teacher, 'Reading club');

	const pupil = await browserOf();
	const words = await join(pupil, first.code, 'Zoë');
	await pupil.getByRole('link', { name: 'My account' }).click();
	await pupil.getByLabel('Your name').fill('   ');
	await pupil.getByRole('button', { name: 'Change my name' }).click();
	await expect(pupil.getByText('Type your name.')).toBeVisible();
	await pupil.getByLabel('Your name').fill('Zoë Ruiz');
	await pupil.getByRole('button', { name: 'Change my name' }).click();
	await expect(pupil.getByText('Your name is Zoë Ruiz from now on.')).toBeVisible();

	await pupil.getByRole('link', { name: 'Join another class' }).click();
	await pupil.getByLabel('Class code').fill(second.code);
	await pupil.getByRole('button', { name: 'Go on' }).click();
	await pupil.getByRole('button', { name: 'Join as Zoë Ruiz' }).click();
	await expect(pupil.getByText('Reading club · Year 9')).toBeVisible();

	await teacher.goto(`/classes/${first.id}`);
	await teacher.getByRole('link', { name: 'Zoë Ruiz' }).click();
	await expect(teacher.getByText('Zoë to Zoë Ruiz')).toBeVisible();

	await pupil.goto('/me');
	const fetched = async (name: string) => {
		const [file] = await Promise.all([
			pupil.waitForEvent('download'),
			pupil.getByRole('link', { name }).click()
		]);
		return readFileSync(await file.path(), 'utf8');
	};
	const data = JSON.parse(await fetched('For programs (JSON)'));
	expect(data.person.name).toBe('Zoë Ruiz');
	expect(data.classes).toHaveLength(2);
	expect(await fetched('To read (HTML)')).toContain('<h2>Classes</h2>');

	await pupil.getByRole('link', { name: 'Erase my account …' }).click();
	await pupil.getByLabel('Your three words').fill('no such words');
	await pupil.getByRole('checkbox').check();
	await pupil.getByRole('button', { name: 'Erase it for good' }).click();
	await expect(pupil.getByText('These are not your three words.')).toBeVisible();
	await pupil.getByLabel('Your three words').fill(words);
	await pupil.getByRole('checkbox').check();
	await pupil.getByRole('button', { name: 'Erase it for good' }).click();
	await expect(pupil.getByRole('heading', { name: 'Your account is erased' })).toBeVisible();
	await pupil.goto('/home');
	await expect(pupil).toHaveURL(/\/sign-in/);
	await teacher.goto(`/classes/${first.id}`);
	await expect(teacher.getByText('Zoë')).toHaveCount(0);
});
