import type { Cookies } from '@sveltejs/kit';
import type { Database } from '../db/open.ts';
import { openAccounts, type Accounts } from './auth.ts';
import { insertUser, madeUpAddress } from './rows.ts';
import { readActor, type Web } from './session.ts';
import { newId } from '../db/id.ts';
import type { Role } from '../db/schema/accounts.ts';
import type { Actor } from './actor.ts';

const SECRET = 'a secret of the tests, made for nothing else: 8fQ2vL7xZ1';

/** Moment of the tests: sessions are judged by the library's own clock too, so it is the real one. */
const realNow = () => Date.now();

/** One browser: it keeps cookies from request to request. */
export interface Browser {
	/** A request of this browser, as the hooks would hand it on. */
	visit(): Promise<Web>;
	/** Cookies as the browser has them. */
	readonly jar: Map<string, string>;
}

/** Accounts of a database of the tests. */
export const testAccounts = (db: Database): Accounts =>
	openAccounts(db, { secret: SECRET, secure: false });

/** A browser with no cookies yet. */
export function newBrowser(db: Database, accounts: Accounts, now: () => number = realNow): Browser {
	const jar = new Map<string, string>();
	const cookies: Cookies = {
		get: (name) => jar.get(name),
		getAll: () => [...jar].map(([name, value]) => ({ name, value })),
		set(name, value, options) {
			if (options.maxAge === 0) jar.delete(name);
			else jar.set(name, value);
		},
		delete: (name) => void jar.delete(name),
		serialize: (name, value) => `${name}=${value}`
	};
	async function visit(): Promise<Web> {
		const cookie = [...jar]
			.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
			.join('; ');
		const request = new Request('http://localhost/', { headers: { cookie } });
		const locals = { db, accounts, now, actor: null, site: 'http://localhost', readAddress: null };
		const web: Web = { request, cookies, locals };
		web.locals.actor = await readActor(web);
		return web;
	}
	return { visit, jar };
}

/** Writes somebody without a password, to act as in tests of what others may do. */
export async function addActor(db: Database, role: Role, name: string = role): Promise<Actor> {
	const email = madeUpAddress(newId());
	const userId = await db.write((tx) => insertUser(tx, { name, email, role }, Date.now()));
	return { userId, name, role };
}
