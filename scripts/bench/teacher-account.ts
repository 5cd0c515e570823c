import Sqlite from 'better-sqlite3';

/** The owner of an installation, signed in. */
export interface TeacherAccount {
	readonly userId: string;
	readonly cookie: string;
}

/**
 * Makes the first account of a running installation, as its owner does on the page.
 *
 * @param file The installation's database.
 */
export async function teacherAt(origin: string, file: string): Promise<TeacherAccount> {
	const answer = await fetch(`${origin}/sign-up`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, accept: 'text/html' },
		body: new URLSearchParams({
			name: 'Ms Okafor',
			email: 'okafor@school.example',
			password: 'correct horse battery'
		})
	});
	const cookie = answer.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
	if (answer.status !== 303 || cookie === '')
		throw new Error(`Nobody could sign up: ${answer.status}`);
	const sqlite = new Sqlite(file, { readonly: true });
	const row = sqlite.prepare("select id from users where role = 'owner'").get() as { id: string };
	sqlite.close();
	return { userId: row.id, cookie };
}
