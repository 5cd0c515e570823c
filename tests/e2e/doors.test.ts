import { createOTP } from '@better-auth/utils/otp';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { install, type Installation } from './installation.ts';
import { join, makeClass, signUp } from './people.ts';

/** Who gets in, by which door, and who does not: on an installation of this file's own. */
let installation: Installation;
let code: string;
test.setTimeout(600_000);
test.beforeAll(async ({ browser }) => {
	installation = await install();
	const teacher = await open(browser);
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@school.example');
	code = (await makeClass(teacher, 'Year 9')).code;
	await teacher.context().close();
});
test.afterAll(() => installation.remove());

async function open(browser: Browser, javaScriptEnabled = true): Promise<Page> {
	const context = await browser.newContext({ baseURL: installation.url, javaScriptEnabled });
	return context.newPage();
}

async function signInAsTeacher(page: Page, email: string) {
	await page.goto('/sign-in');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill('correct horse battery');
	await page.getByRole('button', { name: 'Sign in as a teacher' }).click();
	await expect(page).not.toHaveURL(/\/sign-in$/, { timeout: 30_000 });
}

const post = (path: string, headers: Record<string, string>, body = '{}') =>
	fetch(installation.url + path, { method: 'POST', headers, body, redirect: 'manual' });

test('nothing that changes something is taken from another site', async () => {
	const own = { origin: installation.url };
	const forms = { 'content-type': 'application/x-www-form-urlencoded' };
	const json = { 'content-type': 'application/json' };
	const foreign = { origin: 'https://evil.example' };
	for (const [path, type] of [
		['/sign-in?/teacher', forms],
		['/sign-out', forms],
		['/api/attempts/none/answers', json],
		['/api/attempts/none/answers', { 'content-type': 'text/plain' }]
	] as const) {
		expect((await post(path, { ...foreign, ...type })).status, path).toBe(403);
		expect((await post(path, type)).status, `${path}, from nowhere`).toBe(403);
		expect((await post(path, { ...own, ...type })).status, `${path}, own`).not.toBe(403);
	}
});

test('every answer says what a browser must hold to', async () => {
	for (const path of ['/', '/sign-in', '/join', '/no-such-page', '/api/health']) {
		const { headers } = await fetch(installation.url + path);
		expect(headers.get('x-content-type-options'), path).toBe('nosniff');
		expect(headers.get('x-frame-options'), path).toBe('DENY');
		expect(headers.get('referrer-policy'), path).toBe('same-origin');
		expect(headers.get('cache-control'), path).toBe('private, no-store');
	}
	const page = await fetch(`${installation.url}/sign-in`);
	const policy = page.headers.get('content-security-policy');
	expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).toContain("form-action 'self'");
});

test('more than a form is refused, and no fault shows its inside', async () => {
	const forms = {
		origin: installation.url,
		'content-type': 'application/x-www-form-urlencoded'
	};
	const large = await post('/sign-in?/teacher', forms, `email=${'a'.repeat(2_000_000)}`);
	expect(large.status).toBe(413);
	const broken = await post('/sign-in?/none', forms, '%%%');
	expect(broken.status).toBeGreaterThanOrEqual(400);
	expect(await broken.text()).not.toMatch(/ at .*\.(js|ts):\d+/);
});

test('a closed page leads to the door and back, and never to another site', async ({ browser }) => {
	const page = await open(browser);
	await page.goto('/assignments/new?class=x');
	await expect(page).toHaveURL(/\/sign-in\?next=/);
	await page.getByLabel('E-mail').fill('okafor@school.example');
	await page.getByLabel('Password').fill('not the password');
	await page.getByRole('button', { name: 'Sign in as a teacher' }).click();
	await expect(page.getByText('do not belong together')).toBeVisible();
	await expect(page.getByLabel('E-mail')).toHaveValue('okafor@school.example');
	await page.getByLabel('Password').fill('correct horse battery');
	await page.getByRole('button', { name: 'Sign in as a teacher' }).click();
	await expect(page).toHaveURL(/\/assignments\/new\?class=x$/);
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page).toHaveURL(`${installation.url}/`);

	await page.goto('/sign-in?next=//evil.example/teach');
	await page.getByLabel('E-mail').fill('okafor@school.example');
	await page.getByLabel('Password').fill('correct horse battery');
	await page.getByRole('button', { name: 'Sign in as a teacher' }).click();
	await expect(page).toHaveURL(`${installation.url}/teach`);
});

for (const script of [true, false]) {
	const how = script ? 'with a script' : 'without a script';
	test(`two pupils of one name join and come back, ${how}`, async ({ browser }) => {
		const name = script ? "مريم O'Hara 🦊" : "Siobhán O'Neill";
		const first = await open(browser, script);
		const words = await join(first, code, name);
		expect((await first.goto('/classes'))?.status()).toBe(403);

		const second = await open(browser, script);
		await second.goto(`/join/${code}`);
		await second.getByLabel('Your name').fill(` ${name.toUpperCase()} `);
		await second.getByRole('button', { name: 'Join', exact: true }).click();
		await expect(second.getByText('is in this class already')).toBeVisible();
		await second.getByLabel('Your three words').fill('not these words');
		await second.locator('main').getByRole('button', { name: 'Sign in' }).click();
		await expect(second.getByText('do not go with this name')).toBeVisible();
		await second.getByRole('button', { name: 'Join as somebody else' }).click();
		await expect(second.getByRole('heading', { name: 'Your three words' })).toBeVisible();

		const later = await open(browser, script);
		await later.goto('/sign-in');
		await later.getByLabel('Class code').fill(code.toLowerCase());
		await later.getByLabel('Your name').fill(name);
		await later.getByLabel('Your three words').fill(words.toUpperCase().replaceAll(' ', '-'));
		await later.getByRole('button', { name: 'Sign in as a pupil' }).click();
		await expect(later).toHaveURL(/\/home$/);
	});
}

test('a wrong code is said at its field, and what was typed stays', async ({ browser }) => {
	const page = await open(browser, false);
	await page.goto('/join/CCCC-CCCC');
	const field = page.getByLabel('Class code');
	await expect(field).toHaveValue('CCCC-CCCC');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByText('No class has this code')).toBeVisible();
});

test('an invited teacher sets codes up, and is asked for one from then on', async ({ browser }) => {
	const owner = await open(browser);
	await signInAsTeacher(owner, 'okafor@school.example');
	await owner.goto('/account');
	await owner.getByRole('button', { name: 'Make an invite link' }).click();
	const link = await owner.getByText(/\/invite\//).innerText();

	const stranger = await open(browser);
	await stranger.goto('/sign-up');
	await expect(stranger.getByText('Teachers come by invitation here')).toBeVisible();

	const teacher = await open(browser);
	await teacher.goto(link);
	await signUp(teacher, 'Mr Reed', 'reed@school.example');
	expect((await stranger.goto(link))?.status()).toBe(410);
	await teacher.goto('/account');
	await expect(teacher.getByText('Invite a teacher')).toHaveCount(0);
	await teacher.getByLabel('Your password').fill('correct horse battery');
	await teacher.getByRole('button', { name: 'Set it up' }).click();
	const backup = await teacher.locator('.codes code').first().innerText();
	const carried = await teacher.locator('input[name=setup]').inputValue();
	const { uri } = JSON.parse(carried) as { uri: string };
	const secret = fromBase32(new URL(uri).searchParams.get('secret') ?? '');
	await teacher.getByLabel('The code that the app shows').fill('000000');
	await teacher.getByRole('button', { name: 'Ask for codes from now on' }).click();
	await expect(teacher.getByText('This code is not right')).toBeVisible();
	await teacher.getByLabel('The code that the app shows').fill(await createOTP(secret).totp());
	await teacher.getByRole('button', { name: 'Ask for codes from now on' }).click();
	await expect(teacher.getByText('From now on each sign-in asks for a code')).toBeVisible();

	const elsewhere = await open(browser, false);
	for (const answer of [await createOTP(secret).totp(), backup]) {
		await signInAsTeacher(elsewhere, 'reed@school.example');
		await expect(elsewhere).toHaveURL(/\/sign-in\/code/);
		expect((await elsewhere.goto('/teach'))?.url()).toContain('/sign-in?next=');
		await signInAsTeacher(elsewhere, 'reed@school.example');
		await elsewhere.getByLabel('Code').fill(answer);
		await elsewhere.getByRole('button', { name: 'Go on' }).click();
		await expect(elsewhere).toHaveURL(/\/teach$/);
		await elsewhere.getByRole('button', { name: 'Sign out' }).click();
	}
});

test('a class is made once by two clicks, and its people stay in over a power cut', async ({
	browser
}) => {
	const teacher = await open(browser, false);
	await signInAsTeacher(teacher, 'okafor@school.example');
	await teacher.goto('/classes/new');
	await teacher.getByLabel('Name of the class').fill('Twice');
	await teacher.getByRole('button', { name: 'Make the class' }).dblclick();
	await expect(teacher).toHaveURL(/\/classes\/[0-9a-z]{20}$/);
	await installation.kill();
	await installation.start();
	await teacher.goto('/classes');
	await expect(teacher.getByRole('link', { name: 'Twice' })).toHaveCount(1);
});

function fromBase32(text: string): string {
	const bits = [...text]
		.map((letter) =>
			'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
		)
		.join('');
	const bytes = bits.match(/.{8}/g) ?? [];
	return bytes.map((byte) => String.fromCharCode(parseInt(byte, 2))).join('');
}
