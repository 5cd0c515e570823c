import { join } from 'node:path';
import { openAccounts, type Accounts } from '../accounts/auth.ts';
import { keptSecret } from '../accounts/secret.ts';
import { sweep } from '../accounts/sweep.ts';
import { systemClock, type Clock } from '../db/clock.ts';
import { openDatabase, type Database } from '../db/open.ts';
import { openWebReader, type WebReader } from '../import/web/reader.ts';
import { importArticle } from '../reader/read.ts';
import { loadSamples } from '../samples/load.ts';
import type { Settings } from './settings.ts';

/** Everything that a request finds ready. */
export interface Installation {
	readonly settings: Settings;
	readonly db: Database;
	readonly accounts: Accounts;
	readonly now: Clock;
	/** Reads the article at a web address; null where the settings say not to. */
	readonly readAddress: WebReader | null;
}

/** Name of the database file in the data folder. */
const FILE = 'readback.db';

/** Opens the installation: database up to date, samples in it, accounts ready. */
export async function startInstallation(
	settings: Settings,
	now: Clock = systemClock
): Promise<Installation> {
	const db = await openDatabase({
		file: join(settings.dataFolder, FILE),
		most: settings.writeMost
	});
	const secret = settings.secret || keptSecret(settings.dataFolder);
	const accounts = openAccounts(db, { secret, secure: settings.secure });
	await sweep(db, now());
	await loadSamples(db, now());
	const readAddress = settings.readAddresses ? openWebReader(importArticle) : null;
	return { settings, db, accounts, now, readAddress };
}
