import { Worker } from 'node:worker_threads';
import type { Article, Correction, DrawOptions, Question, Verdict } from '../../engine/types.ts';
import { DomainError } from '../errors.ts';
import { fileKind } from '../import/kind.ts';
import { readFile } from '../import/read-file.ts';
import { refused, type ImportResult, type SentFile } from '../import/imported.ts';
import { openHand } from './hand.ts';
import { runJob, type ArticleReading, type Input, type JobKind, type Output } from './jobs.ts';
import { LIMITS } from './limits.ts';
import { remember } from './remember.ts';
import { workerFile } from './worker-file.ts';

/** Length of text, in UTF-16 units, and of a file, in bytes, above which the worker takes it. */
const LONG = 20_000;
/** Greatest length of all texts whose readings are kept, in UTF-16 units. */
const KEPT = 2_000_000;

const hand = openHand(() => new Worker(workerFile(), { resourceLimits: LIMITS }), {
	time: 60_000,
	queue: 20
});

const TROUBLE = {
	slow: 'This text took too long to read. Add one article or one chapter at a time.',
	broken: 'This text could not be read. Add it as plain text, one article at a time.',
	busy: 'Many articles are being read just now. Try again in a minute.'
};

/**
 * Reads a text: who said what, people, operations, figures. Readings are kept, so that a page can ask
 * each time. A long text is read in a worker thread, and the server goes on answering.
 * @throws DomainError `reading-slow`, `reading-broken` (422) or `reading-busy` (409)
 */
export const readArticle: (text: string) => Promise<ArticleReading> = remember(
	(text: string) => work('read', text, text.length),
	(text) => text.length,
	KEPT
);

/**
 * The reading of a text with what a teacher set right in it.
 * @throws DomainError as {@link readArticle}
 */
export const readCorrected = (
	text: string,
	corrections: readonly Correction[]
): Promise<ArticleReading> =>
	corrections.length === 0
		? readArticle(text)
		: work('correct', { text, corrections }, text.length);

/**
 * Draws questions from a text and verifies each; same text, options and corrections, same questions.
 * @throws DomainError as {@link readArticle}
 */
export const drawFrom = (
	text: string,
	options: DrawOptions,
	corrections: readonly Correction[] = []
) => work('draw', { text, options, corrections }, text.length);

/**
 * Verifies questions against the article that they are about, as a teacher set it right.
 * @throws DomainError as {@link readArticle}
 */
export const verifyAll = (
	article: Article,
	questions: readonly Question[],
	corrections: readonly Correction[] = []
): Promise<readonly Verdict[]> =>
	work('verify', { article, questions, corrections }, article.text.length);

/**
 * Reads an article out of a file; a hostile one can at worst hold up the worker for a minute. Never
 * throws: what goes wrong is a problem with a message.
 */
export async function importArticle(file: SentFile): Promise<ImportResult> {
	if (file.bytes.length <= LONG && fileKind(file.name, file.bytes) === 'plain')
		return readFile(file);
	const outcome = await hand.run('import', file);
	if (outcome.ok) return outcome.value;
	return refused(
		'file-broken',
		outcome.why === 'busy'
			? 'Many files are being read just now. Try again in a minute.'
			: 'This file could not be read, or took too long. Paste the text instead.'
	);
}

async function work<K extends JobKind>(kind: K, input: Input<K>, size: number): Promise<Output<K>> {
	if (size <= LONG) return runJob(kind, input);
	const outcome = await hand.run(kind, input);
	if (outcome.ok) return outcome.value;
	const status = outcome.why === 'busy' ? 409 : 422;
	throw new DomainError(`reading-${outcome.why}`, status, TROUBLE[outcome.why], 'text');
}
