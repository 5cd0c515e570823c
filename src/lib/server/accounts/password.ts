import { argon2id as argon2idInScript } from '@noble/hashes/argon2.js';
import * as crypto from 'node:crypto';
import { promisify } from 'node:util';

/** What a password costs to try, in the terms of RFC 9106: memory in KiB, passes, lanes. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** Argon2id on Node's own thread pool; in script where Node has none yet (before 24.7). */
async function argon2id(message: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
	if (crypto.argon2) {
		return promisify(crypto.argon2)('argon2id', { message, nonce, ...cost, tagLength: TAG_BYTES });
	}
	const { memory: m, passes: t, parallelism: p } = cost;
	return Buffer.from(argon2idInScript(message, nonce, { m, t, p, dkLen: TAG_BYTES }));
}

/** The PHC string of a password, `$argon2id$v=19$m=...,t=...,p=...$salt$hash`, with a new salt. */
export async function hashPassword(password: string): Promise<string> {
	const salt = crypto.randomBytes(SALT_BYTES);
	const tag = await argon2id(password, salt, COST);
	const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`;
	return `$argon2id$v=19$${cost}$${base64(salt)}$${base64(tag)}`;
}

const PHC =
	/^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Whether a password is the one that was hashed; false too for a string that is no argon2id hash. */
export async function verifyPassword(phc: string, password: string): Promise<boolean> {
	const [, memory, passes, parallelism, salt, tag] = PHC.exec(phc) ?? [];
	if (!salt || !tag) return false;
	const cost = {
		memory: Number(memory),
		passes: Number(passes),
		parallelism: Number(parallelism)
	};
	const expected = Buffer.from(tag, 'base64');
	if (expected.length !== TAG_BYTES) return false;
	const actual = await argon2id(password, Buffer.from(salt, 'base64'), cost);
	return crypto.timingSafeEqual(expected, actual);
}

/** Takes as long as a check of a real password would: for names that nobody has. */
export async function pretendToVerify(password: string): Promise<void> {
	await argon2id(password, crypto.randomBytes(SALT_BYTES), COST);
}
