import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, moment } from './columns.ts';

/** What a person may do: `owner` is the teacher who owns the installation. */
export type Role = 'owner' | 'teacher' | 'pupil' | 'guest';

// The first five tables have the columns that better-auth's core, its two-factor and its anonymous
// plugin ask for; it writes dates, so these columns are timestamps and not our `moment`.
const date = (name: string) => integer(name, { mode: 'timestamp_ms' });

export const users = sqliteTable(
	'users',
	{
		id: id(),
		name: text('name').notNull(),
		/** Teachers: their own. Pupils and guests have a made-up one that no mail ever reaches. */
		email: text('email').notNull().unique(),
		emailVerified: flag('email_verified').notNull().default(false),
		image: text('image'),
		role: text('role').$type<Role>().notNull().default('guest'),
		isAnonymous: flag('is_anonymous').default(false),
		twoFactorEnabled: flag('two_factor_enabled').default(false),
		createdAt: date('created_at').notNull(),
		updatedAt: date('updated_at').notNull()
	},
	// One owner, whatever two sign-ups at the same moment believe.
	(t) => [
		uniqueIndex('users_one_owner')
			.on(t.role)
			.where(sql`${t.role} = 'owner'`)
	]
);

export const sessions = sqliteTable(
	'sessions',
	{
		id: id(),
		token: text('token').notNull().unique(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		expiresAt: date('expires_at').notNull(),
		ipAddress: text('ip_address'),
		userAgent: text('user_agent'),
		createdAt: date('created_at').notNull(),
		updatedAt: date('updated_at').notNull()
	},
	(t) => [index('sessions_by_user').on(t.userId)]
);

export const credentials = sqliteTable(
	'credentials',
	{
		id: id(),
		accountId: text('account_id').notNull(),
		providerId: text('provider_id').notNull(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		accessToken: text('access_token'),
		refreshToken: text('refresh_token'),
		idToken: text('id_token'),
		accessTokenExpiresAt: date('access_token_expires_at'),
		refreshTokenExpiresAt: date('refresh_token_expires_at'),
		scope: text('scope'),
		/** argon2id in PHC form. */
		password: text('password'),
		createdAt: date('created_at').notNull(),
		updatedAt: date('updated_at').notNull()
	},
	(t) => [index('credentials_by_user').on(t.userId)]
);

export const verifications = sqliteTable(
	'verifications',
	{
		id: id(),
		identifier: text('identifier').notNull(),
		value: text('value').notNull(),
		expiresAt: date('expires_at').notNull(),
		createdAt: date('created_at').notNull(),
		updatedAt: date('updated_at').notNull()
	},
	(t) => [index('verifications_by_identifier').on(t.identifier)]
);

export const twoFactors = sqliteTable(
	'two_factors',
	{
		id: id(),
		secret: text('secret').notNull(),
		backupCodes: text('backup_codes').notNull(),
		verified: flag('verified').default(true),
		failedVerificationCount: integer('failed_verification_count').default(0),
		lockedUntil: date('locked_until'),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' })
	},
	(t) => [index('two_factors_by_user').on(t.userId)]
);

/** A link by which one more teacher may make an account. */
export const invites = sqliteTable('invites', {
	id: id(),
	/** SHA-256 of the secret in the link; the secret itself is shown once and never kept. */
	tokenHash: text('token_hash').notNull().unique(),
	invitedBy: text('invited_by')
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' }),
	createdAt: moment('created_at').notNull(),
	expiresAt: moment('expires_at').notNull(),
	usedBy: text('used_by').references(() => users.id, { onDelete: 'set null' }),
	usedAt: moment('used_at')
});

/** One row a key and window: how often something guessable was tried. */
export const throttles = sqliteTable('throttles', {
	key: text('key').primaryKey(),
	count: integer('count').notNull(),
	windowStart: moment('window_start').notNull()
});
