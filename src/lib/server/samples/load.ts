import { eq } from 'drizzle-orm';
import { identify, type Unnamed } from '../../engine/index.ts';
import type { Question, Span } from '../../engine/types.ts';
import { insertVersion } from '../articles/add.ts';
import type { PreparedArticle } from '../articles/prepare.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { articles } from '../db/schema/articles.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { insertQuestion } from '../questions/store.ts';
import { setItems } from '../quizzes/make.ts';
import { DEFAULT_SETTINGS } from '../quizzes/settings.ts';
import { readArticle, verifyAll } from '../reader/read.ts';
import { samples } from './index.ts';
import type { Sample, SampleQuestion } from './types.ts';

/**
 * Loads the articles that a fresh installation starts with: each with its approved questions and a
 * quiz of them, belonging to nobody. What is there already is left alone, so it may run at every start.
 * @throws Error where a question of a sample fails `verify`: samples are part of the program
 */
export async function loadSamples(db: Database, now: number): Promise<void> {
	for (const sample of samples) {
		const known = db.read.select().from(articles).where(eq(articles.sampleSlug, sample.slug)).get();
		if (!known) await loadSample(db, sample, now);
	}
}

async function loadSample(db: Database, sample: Sample, now: number): Promise<void> {
	const article: PreparedArticle = {
		title: sample.title,
		byline: sample.byline,
		source: '',
		published: sample.date,
		text: sample.text,
		reading: await readArticle(sample.text)
	};
	const { sha256 } = article.reading.article;
	const questions = sample.quiz.questions.map((question) =>
		asQuestion(question, sample.text, sha256)
	);
	const verdicts = await verifyAll({ text: sample.text, sha256 }, questions);
	verdicts.forEach((verdict, at) => {
		if (verdict.ok) return;
		const faults = verdict.faults.map(({ message }) => message).join(' ');
		throw new Error(`Sample ${sample.slug}, “${questions[at]!.stem}”: ${faults}`);
	});
	await db.write((tx) => {
		const articleId = newId();
		const note =
			sample.note === 'real events' ? '' : 'The town and its people are invented, for practice.';
		tx.insert(articles)
			.values({ id: articleId, ownerId: null, sampleSlug: sample.slug, note, createdAt: now })
			.run();
		const articleVersionId = insertVersion(tx, { articleId, number: 1, article }, now);
		const items = questions.map((content) => {
			const question = { articleId, articleVersionId, content, faults: [], authorId: null };
			const { versionId } = insertQuestion(tx, { ...question, status: 'approved' }, now);
			return { questionVersionId: versionId, points: 1 };
		});
		const quizId = newId();
		const { title } = sample.quiz;
		const settings = { ...DEFAULT_SETTINGS, feedback: 'at-once' as const, shuffleOptions: false };
		tx.insert(quizzes)
			.values({ id: quizId, ownerId: null, articleVersionId, title, settings, createdAt: now })
			.run();
		setItems(tx, quizId, items);
	});
}

/** A sample's question with its exact words turned into places. */
function asQuestion(sample: SampleQuestion, text: string, sha256: string): Question {
	const { kind, skill, process, stem, takeaway } = sample;
	const content: Omit<Question, 'id'> = {
		kind,
		skill,
		process,
		article: sha256,
		response: kind === 'operations-mentioned' ? 'all' : 'one',
		stem,
		options: sample.options.map(({ from, ...option }) => ({
			...option,
			origin: kind === 'true-false' ? 'fixed' : from === null ? 'teacher' : 'article',
			from: from === null ? null : place(text, from)
		})),
		evidence: sample.evidence.map((sentence) => place(text, sentence)),
		rule: 'teacher',
		fact: null,
		takeaway,
		difficulty: 0.3
	};
	return { ...content, id: identify(content as Unnamed) } as Question;
}

/** @throws Error where the words do not stand in the text */
function place(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`A sample names words that it does not have: ${words}`);
	return [start, start + words.length];
}
