import type { Accounts } from './lib/server/accounts/auth.ts';
import type { Actor } from './lib/server/accounts/actor.ts';
import type { Clock } from './lib/server/db/clock.ts';
import type { Database } from './lib/server/db/open.ts';
import type { WebReader } from './lib/server/import/web/reader.ts';

declare global {
	namespace App {
		interface Error {
			/** What is wrong and what to do, for people. */
			message: string;
			/** What is wrong, for programs; of a domain error. */
			code?: string;
		}
		interface Locals {
			/** The one database of the installation. */
			db: Database;
			/** Sessions and passwords. */
			accounts: Accounts;
			/** Who is behind this request; null without a session. */
			actor: Actor | null;
			/** The server's clock: UTC milliseconds. */
			now: Clock;
			/** The address of the site as browsers know it, for links that are passed on. */
			site: string;
			/** Reads the article at a web address; null where the installation does not. */
			readAddress: WebReader | null;
		}
	}
}
