import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

/** An address of a host, as a resolver gives it. */
export interface HostAddress {
	readonly address: string;
	readonly family: number;
}

/**
 * Finds the addresses of a host.
 * @throws an error with a `code` (`ENOTFOUND`, `EAI_AGAIN`) where there are none
 */
export type Resolve = (host: string) => Promise<readonly HostAddress[]>;

/** The machine's own resolver, with its hosts file. */
export const systemResolve: Resolve = (host) => lookup(host, { all: true });

/** The addresses of the host of a URL: the one written in it, else what the resolver says. */
export async function addressesOf(
	{ hostname }: URL,
	resolve: Resolve
): Promise<readonly HostAddress[]> {
	const host = hostname.replace(/^\[|\]$/g, '');
	const family = isIP(host);
	return family === 0 ? resolve(host) : [{ address: host, family }];
}
