import { AsyncLocalStorage } from 'node:async_hooks';
import {
	baseLocale,
	extractLocaleFromRequest,
	overwriteServerAsyncLocalStorage,
	type Locale
} from '../../paraglide/runtime.js';

const spoken = new AsyncLocalStorage<{ readonly locale?: Locale }>();
overwriteServerAsyncLocalStorage(spoken);

/** The screens of teachers are in English. */
const ENGLISH_ONLY = /^\/\(teacher\)\//;

/** The language that somebody chose, else the first of the browser's that the screens have, else English. */
export function languageAsked(request: Request): Locale {
	return extractLocaleFromRequest(request);
}

/** The language of one page: what was asked for, where the page has it. */
export function languageOf(request: Request, routeId: string | null): Locale {
	return ENGLISH_ONLY.test(routeId ?? '') ? baseLocale : languageAsked(request);
}

/** Runs `work` so that every message in it, and in what it waits for, is in `language`. */
export function speaking<T>(language: Locale, work: () => T): T {
	return spoken.run({ locale: language }, work);
}
