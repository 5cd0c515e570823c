import { AWAY } from './files.ts';
import { keptPages } from './pages.ts';

/** Where the page without a network takes the links to what can be opened. */
const PLACE = '<!-- kept -->';

/** What is shown where there is no network: what to do, and which quizzes can be gone on with. */
export async function awayPage(): Promise<Response> {
	const page = await caches.match(AWAY);
	if (!page) return Response.error();
	const links = await Promise.all((await keptPages()).map(linkTo));
	const html = (await page.text()).replace(PLACE, () => links.join(''));
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** The title stands in the document as markup already. */
async function linkTo(kept: Response): Promise<string> {
	const title = /<title>([^<]*)<\/title>/.exec(await kept.clone().text())?.[1];
	const { pathname } = new URL(kept.url);
	return title ? `<li><a href="${pathname}">${title}</a></li>` : '';
}
