import type { ImportProblem } from '../imported.ts';

/** A web address that may be asked for, or what is wrong with it. */
export type ParsedAddress =
	| { readonly ok: true; readonly url: URL }
	| { readonly ok: false; readonly problem: ImportProblem };

const LONGEST = 2048;

/**
 * Reads a web address as a person types it; without `https://` it is taken to have it. Numbers in odd
 * forms (`0x7f.1`, `2130706433`) become the address that they stand for.
 * @param base where a relative address leads from
 */
export function parseAddress(typed: string, base?: URL): ParsedAddress {
	const trimmed = typed.trim();
	const scheme = /^([a-z][a-z\d+.-]*):(?!\d+(?:[/?#]|$))/i.exec(trimmed)?.[1];
	const address = scheme || base ? trimmed : `https://${trimmed.replace(/^\/\//, '')}`;
	if (trimmed === '' || trimmed.length > LONGEST || !URL.canParse(address, base)) {
		return wrong(
			'This is not a web address. Copy it from the browser, for example https://news.example/story.'
		);
	}
	const url = new URL(address, base);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') {
		return wrong('Only addresses that begin with https:// or http:// can be read.');
	}
	if (url.username !== '' || url.password !== '') {
		return wrong('This address has a name or a password in it. Take it out, or paste the text.');
	}
	url.hash = '';
	return { ok: true, url };
}

const wrong = (message: string): ParsedAddress => ({
	ok: false,
	problem: { code: 'address-wrong', message }
});
