import ipaddr from 'ipaddr.js';

/** Addresses that are given out on the internet: 2000::/3 (RFC 4291, 2.4). All else of IPv6 is for other ends. */
const GLOBAL_IPV6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Whether an IP address belongs to a host that everybody on the internet can reach. Not so are private,
 * loopback, link-local (there the clouds keep their metadata), shared (RFC 6598), multicast, reserved
 * and documentation ranges, nor any form of IPv6 that hides an IPv4 address (mapped, compatible, 6to4,
 * Teredo, NAT64). The ranges are those of the IANA special-purpose registries, as `ipaddr.js` keeps them.
 * @param address in the notation in which a resolver gives it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
	if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
		return ipaddr.IPv4.parse(address).range() === 'unicast';
	}
	if (address.includes('%') || !ipaddr.IPv6.isValid(address)) return false;
	const parsed = ipaddr.IPv6.parse(address);
	return parsed.range() === 'unicast' && parsed.match(GLOBAL_IPV6);
}
