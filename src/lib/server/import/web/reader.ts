import { refused, type ImportResult, type SentFile } from '../imported.ts';
import { fetchPage, type FetchedPage, type WebReach } from './fetch-page.ts';
import { WEB_LIMITS } from './limits.ts';
import { PROBLEMS } from './problems.ts';
import { isPublicAddress } from './public-address.ts';
import { systemResolve } from './resolve.ts';

/** Reads the article at a web address, as typed. Never throws. */
export type WebReader = (address: string) => Promise<ImportResult>;

/** Ports on which pages are served. What listens at others (mail, databases) could come to harm. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443']);

/** The internet, of which only public hosts are asked. */
export const INTERNET: WebReach = {
	resolve: systemResolve,
	allows: isPublicAddress,
	allowsPort: (port) => PORTS.has(port),
	limits: WEB_LIMITS
};

/**
 * Makes a reader of web addresses.
 * @param read what makes an article of what the site sent
 */
export function openWebReader(
	read: (file: SentFile) => Promise<ImportResult>,
	reach: WebReach = INTERNET
): WebReader {
	let reading = 0;
	return async (address) => {
		if (reading >= reach.limits.atOnce) return { ok: false, problem: PROBLEMS.busy };
		reading++;
		try {
			const fetched = await fetchPage(address, reach);
			return fetched.ok ? withSource(await read(fileOf(fetched.page)), fetched.page) : fetched;
		} finally {
			reading--;
		}
	};
}

/** Endings by which a text is told from a page; all else shows in the content. */
const ENDINGS: Readonly<Record<string, string>> = {
	'text/plain': '.txt',
	'text/markdown': '.md',
	'text/html': '.html',
	'application/xhtml+xml': '.html'
};

const fileOf = ({ bytes, type, encoding }: FetchedPage): SentFile => ({
	name: `page${ENDINGS[type] ?? ''}`,
	bytes,
	encoding
});

/** A page that does not say where it was published is from its site. */
function withSource(result: ImportResult, { url }: FetchedPage): ImportResult {
	if (!result.ok) return pageProblem(result);
	const { article } = result;
	return {
		...result,
		article: { ...article, source: article.source || url.hostname.replace(/^www\./, '') }
	};
}

/** What is said of a file, said of a page. */
function pageProblem({ problem }: Extract<ImportResult, { ok: false }>): ImportResult {
	const message =
		problem.code === 'file-no-text' || problem.code === 'file-empty'
			? 'No article was found at this address; perhaps the page is put together in the browser. Open it there, copy its text and paste it here.'
			: 'What is at this address cannot be read as an article. Open it in your browser, copy its text and paste it here.';
	return refused(problem.code, message);
}
