/**
 * Compiles the words of the screens (messages/) to functions in src/lib/paraglide, as the build and
 * the tests do by themselves; for the type check, which has no build.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const inRoot = (/** @type {string} */ path) =>
	fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * How messages become code: the language is the one chosen (a cookie), else the one the browser asks
 * for, else English; each message is a module, so that a page carries only its own.
 * @type {import('@inlang/paraglide-js').CompilerOptions}
 */
export const messageOptions = {
	project: inRoot('project.inlang'),
	outdir: inRoot('src/lib/paraglide'),
	outputStructure: 'message-modules',
	strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
	cookieName: 'language',
	isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'",
	emitReadme: false,
	cleanOutdir: false
};

const IN_BROWSER = `
export const baseLocale = 'en';
export const locales = ['en', 'es'];
export const experimentalStaticLocale = undefined;
export const getLocale = () => document.documentElement.lang === 'es' ? 'es' : baseLocale;
`;

/** A message without a plural, as it is compiled: its words in both languages, and what chooses. */
const PLAIN =
	/^const en_\w+ = .*?\((i?)\) => \{\n\treturn .*?\((`.*`)\)\n\};\s+^const es_\w+ = .*?\(i?\) => \{\n\treturn .*?\((`.*`)\)\n\};[^]*?^export const (\w+) = [^]*$/m;

/**
 * In the browser a message is one function, not three: there are a hundred on a page.
 * @type {import('vite').Plugin}
 */
export const shortMessages = {
	name: 'short-messages',
	enforce: 'pre',
	applyToEnvironment: ({ config }) => config.consumer === 'client',
	transform(code, id) {
		if (!id.startsWith(`${messageOptions.outdir}/messages/`)) return null;
		const short = code.replace(
			PLAIN,
			(_, given, en, es, name) =>
				`export const ${name} = (${given}) => getLocale() === 'es' ? ${es} : ${en};`
		);
		return { code: short, map: null };
	}
};

/**
 * In the browser the language is the one that the page came in. How it was found out stays on the
 * server, and no cookie is set that nobody asked for.
 * @type {import('vite').Plugin}
 */
export const languageOfPage = {
	name: 'language-of-page',
	enforce: 'pre',
	load(id) {
		if (this.environment.config.consumer !== 'client') return null;
		return id.split('?')[0] === `${messageOptions.outdir}/runtime.js` ? IN_BROWSER : null;
	}
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	await compile(messageOptions);
