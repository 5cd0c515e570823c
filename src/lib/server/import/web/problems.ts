import type { ImportProblem, ImportProblemCode } from '../imported.ts';

const PASTE = 'Open the page in your browser, copy its text and paste it here.';

/** What may keep a page from being read, besides what its answer says. */
export const PROBLEMS = {
	off: problem('address-off', `This installation does not read web addresses. ${PASTE}`),
	busy: problem('address-busy', 'Many pages are being read just now. Try again in a minute.'),
	closed: problem(
		'address-closed',
		'This address leads to a machine inside a private network, and such are never read. Use the address of a public site, or paste the text.'
	),
	port: problem('address-closed', `This address has an unusual port. ${PASTE}`),
	redirects: problem(
		'address-redirects',
		`This address leads from one page to the next without end. ${PASTE}`
	),
	slow: problem(
		'address-slow',
		`The site did not answer within ten seconds. Try again, or: ${PASTE}`
	),
	big: problem('address-too-big', `This page has more than 5 MB. ${PASTE}`),
	type: problem(
		'address-wrong-type',
		'There is no article at this address but something else, such as a picture or a film. Use the address of the article itself, or paste its text.'
	),
	broken: problem('address-unreachable', `The site broke off in the middle of the page. ${PASTE}`)
} as const;

/** What an answer other than a page means, by its HTTP status. */
export function problemOfStatus(status: number): ImportProblem {
	if (status === 404 || status === 410) {
		return problem('address-refused', `The site has no page at this address. ${PASTE}`);
	}
	if ([401, 402, 403, 405, 406, 407, 429, 451].includes(status)) {
		return problem('address-refused', `The site does not let a program read this page. ${PASTE}`);
	}
	return problem(
		'address-refused',
		`The site answered with an error (${status}). Try again later, or: ${PASTE}`
	);
}

/** What a failure on the way means, by the code of its error. */
export function problemOfError(code: string): ImportProblem {
	if (code === 'ENOTFOUND' || code === 'ENODATA') {
		return problem(
			'address-unreachable',
			`No site of this name was found; perhaps it is misspelt, or this server has no way to the internet. ${PASTE}`
		);
	}
	if (/^(EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/.test(code)) {
		return problem(
			'address-unreachable',
			`This server has no way to the internet just now. ${PASTE}`
		);
	}
	if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME/.test(code)) {
		return problem(
			'address-unreachable',
			`The site cannot prove that it is what it says (its certificate does not hold). ${PASTE}`
		);
	}
	if (code === 'ETIMEDOUT') return PROBLEMS.slow;
	return problem('address-unreachable', `The site could not be reached. ${PASTE}`);
}

function problem(code: ImportProblemCode, message: string): ImportProblem {
	return { code, message };
}
