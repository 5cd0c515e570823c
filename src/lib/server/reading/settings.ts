import { eq, sql } from 'drizzle-orm';
import { readingSettingsFrom } from '../../measures/reading/settings.ts';
import type { ReadingSettings } from '../../measures/reading/types.ts';
import type { Database, Reader } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { readingSettings } from '../db/schema/reading.ts';

const rowOf = prepared((on) =>
	on
		.select({ settings: readingSettings.settings })
		.from(readingSettings)
		.where(eq(readingSettings.userId, sql.placeholder('user')))
		.prepare()
);

/** How a person likes to read. */
export function readingSettingsOf(read: Reader, userId: string): ReadingSettings {
	const settings = rowOf(read).get({ user: userId })?.settings ?? {};
	return readingSettingsFrom((name) => settings[name]);
}

/** Keeps how a person likes to read, in place of what was kept before. */
export async function keepReadingSettings(
	db: Database,
	{ userId, settings, now }: { userId: string; settings: ReadingSettings; now: number }
): Promise<void> {
	const set = { settings, updatedAt: now };
	await db.write((tx) => {
		tx.insert(readingSettings)
			.values({ userId, ...set })
			.onConflictDoUpdate({ target: readingSettings.userId, set })
			.run();
	});
}
