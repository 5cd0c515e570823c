/** What an installation can be told; each has a default, so none must be. `.env.example` lists them. */
export interface Settings {
	/** Folder of the database and of the secret. */
	readonly dataFolder: string;
	/** Where browsers reach the server, e.g. `https://readback.example.org`; empty where it is not said. */
	readonly origin: string;
	/** Whether browsers reach it by https for certain. */
	readonly secure: boolean;
	/** Signs sessions; empty where the installation makes and keeps its own. */
	readonly secret: string;
	/** Most units of work that share one commit; 1 gives each a commit of its own. */
	readonly writeMost: number;
	/** Whether teachers may have the server read an article at a web address. */
	readonly readAddresses: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Fewest characters of a secret that is given from outside. */
const SECRET_LENGTH = 32;

/**
 * Reads the settings.
 *
 * @throws Error with what to do, where one of them cannot be.
 */
export function readSettings(env: Environment): Settings {
	const origin = env.ORIGIN ?? '';
	if (origin && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
		const example = 'https://readback.example.org';
		throw new Error(`ORIGIN is "${origin}": write it like ${example}, with no path and no slash`);
	}
	const secret = env.BETTER_AUTH_SECRET ?? '';
	if (secret && secret.length < SECRET_LENGTH)
		throw new Error(`BETTER_AUTH_SECRET is too short: use ${SECRET_LENGTH} characters or more`);
	const writeMost = Number(env.WRITE_MOST || 256);
	if (!Number.isInteger(writeMost) || writeMost < 1)
		throw new Error(`WRITE_MOST is "${env.WRITE_MOST}": write a whole number, 1 or more`);
	const readAddresses = env.READ_ADDRESSES || 'on';
	if (readAddresses !== 'on' && readAddresses !== 'off')
		throw new Error(`READ_ADDRESSES is "${readAddresses}": write on or off`);
	return {
		dataFolder: env.DATA_DIR || 'data',
		origin,
		secure: origin.startsWith('https:'),
		secret,
		writeMost,
		readAddresses: readAddresses === 'on'
	};
}
