import { createHash } from 'node:crypto';
import type { ChooseAll, Option, Question, Span } from '../../engine/types.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { users, type Role } from '../db/schema/accounts.ts';
import { articles, articleVersions } from '../db/schema/articles.ts';
import { assignments } from '../db/schema/assignments.ts';
import { classes, enrolments } from '../db/schema/classes.ts';
import { questions, questionVersions } from '../db/schema/questions.ts';
import { quizItems, quizzes, type QuizSettings } from '../db/schema/quizzes.ts';

/** The article of the test quiz: four sentences of an invented harbour. */
export const TEXT = [
	'Mayor Ines Calder told the Bay Courier that the dredgers would wait.',
	'“Nobody digs while people are still down there,” harbour master Tomas Reed said on Tuesday.',
	'Operation Lantern used 14 boats and found the Petrel on its ninth night.',
	'A joint sweep with the navy was proposed in February and turned down within days.'
].join('\n\n');

const spanOf = (words: string): Span => {
	const at = TEXT.indexOf(words);
	return [at, at + words.length];
};
const option = (text: string, correct: boolean, origin: Option['origin']): Option => ({
	text,
	correct,
	why: `WHY-${text}`,
	origin,
	from: correct ? null : spanOf('Bay Courier')
});

interface Wording {
	readonly stem: string;
	readonly options: readonly (readonly [text: string, correct: boolean])[];
	readonly response?: 'one' | 'all';
	readonly origin?: Option['origin'];
	readonly evidence: string;
}

function question(
	wording: Wording
): Omit<ChooseAll, 'response'> & { readonly response: 'one' | 'all' } {
	const sentence = TEXT.split('\n\n').find((line) => line.includes(wording.evidence)) ?? '';
	return {
		id: `HASH-${wording.stem}`,
		kind: 'own',
		skill: 'speakers',
		process: 'retrieve',
		article: createHash('sha256').update(TEXT).digest('hex'),
		stem: wording.stem,
		options: wording.options.map(([text, correct]) =>
			option(text, correct, wording.origin ?? 'article')
		),
		evidence: [spanOf(sentence)],
		rule: 'RULE-teacher',
		fact: 'FACT-1',
		takeaway: `TAKEAWAY-${wording.stem}`,
		difficulty: 0.375,
		response: wording.response ?? 'one'
	};
}

/** One of one, one of one, all of several, and a fixed set. */
export const QUESTIONS: readonly Question[] = [
	question({
		stem: 'Who said that nobody digs while people are under water?',
		options: [
			['Tomas Reed', true],
			['Ines Calder', false],
			['Amina Yusuf', false],
			['Two officials', false]
		],
		evidence: 'Nobody digs'
	}),
	question({
		stem: 'How many boats did Operation Lantern use?',
		options: [
			['14', true],
			['9', false],
			['4', false]
		],
		evidence: '14 boats'
	}),
	question({
		stem: 'Which undertakings does the article name?',
		response: 'all',
		options: [
			['Operation Lantern', true],
			['the joint sweep', true],
			['Operation Harbour', false],
			['the night patrol', false]
		],
		evidence: 'Operation Lantern'
	}),
	question({
		stem: 'The sweep was carried out.',
		origin: 'fixed',
		options: [
			['True', false],
			['False', true],
			['Not stated', false]
		],
		evidence: 'joint sweep'
	})
];

/** One of each form: one with proof, all, match, order, sentence, typed words, a typed figure, a gap. */
export const FORMS: readonly Question[] = [
	{
		...question({
			stem: 'Who told the newspaper that the dredgers would wait?',
			options: [
				['Ines Calder', true],
				['Tomas Reed', false],
				['the navy', false]
			],
			evidence: 'Mayor Ines Calder'
		}),
		response: 'one',
		proof: true
	},
	{
		...question({
			stem: 'Which of these are named?',
			options: [
				['Operation Lantern', true],
				['the Petrel', true],
				['Operation Harbour', false]
			],
			evidence: 'Operation Lantern'
		}),
		response: 'all'
	},
	{
		...question({
			stem: 'Who said what?',
			options: [
				['Reed', true],
				['Calder', true],
				['Yusuf', false]
			],
			evidence: 'Nobody digs'
		}),
		response: 'match',
		prompts: [
			{ text: 'Nobody digs yet.', key: 0, why: 'WHY-line-1', from: null },
			{ text: 'The dredgers will wait.', key: 1, why: 'WHY-line-2', from: spanOf('dredgers') }
		]
	},
	{
		...question({
			stem: 'In which order did it happen?',
			options: [
				['The sweep was proposed', true],
				['It was turned down', true],
				['Operation Lantern began', true],
				['The Petrel was found', true]
			],
			evidence: 'joint sweep'
		}),
		response: 'order'
	},
	{
		...question({
			stem: 'Which sentence tells how many boats there were?',
			options: [],
			evidence: '14 boats'
		}),
		response: 'sentence',
		accept: [spanOf('Operation Lantern used 14 boats and found the Petrel on its ninth night.')]
	},
	{
		...question({
			stem: 'What is the harbour master called?',
			options: [
				['Tomas Reed', true],
				['Reed', true]
			],
			evidence: 'Nobody digs'
		}),
		response: 'text',
		expects: 'words'
	},
	{
		...question({
			stem: 'How many boats were used?',
			options: [['14 boats', true]],
			evidence: '14 boats'
		}),
		response: 'text',
		expects: 'number'
	},
	{
		...question({
			stem: 'Nobody ____ while people are still down there.',
			options: [
				['digs', true],
				['swims', false],
				['dives', false]
			],
			evidence: 'Nobody digs'
		}),
		kind: 'gap',
		response: 'one'
	}
];

/** What stands in the database after {@link school}. */
export interface School {
	readonly teacherId: string;
	readonly pupilId: string;
	readonly classId: string;
	readonly quizId: string;
	readonly assignmentId: string;
	readonly questionVersionIds: readonly string[];
}

interface Settings {
	/** The questions of the quiz; {@link QUESTIONS} unless told. */
	readonly questions?: readonly Question[];
	readonly quiz?: Partial<QuizSettings>;
	readonly assignment?: Partial<typeof assignments.$inferInsert>;
}

/** When the school of the tests begins: 14 March 2025, 09:00 UTC. */
export const MORNING = Date.UTC(2025, 2, 14, 9);

/** Puts a user on record, without a password. */
export async function person(db: Database, name: string, role: Role): Promise<string> {
	const id = newId();
	const at = new Date(MORNING);
	const email = `${id}@example.invalid`;
	await db.write((tx) =>
		tx.insert(users).values({ id, name, email, role, createdAt: at, updatedAt: at }).run()
	);
	return id;
}

/** Puts a teacher, a class of one pupil, an article, a quiz and its assignment on record. */
export async function school(db: Database, settings: Settings = {}): Promise<School> {
	const teacherId = await person(db, 'Ms Okafor', 'owner');
	const pupilId = await person(db, 'Zoë O’Neill', 'pupil');
	const [articleId, versionId, quizId, classId, assignmentId] = Array.from(
		{ length: 5 },
		newId
	) as [string, string, string, string, string];
	const at = MORNING;
	const { questions: asked = QUESTIONS } = settings;
	const questionVersionIds = asked.map(() => newId());
	await db.write((tx) => {
		tx.insert(articles).values({ id: articleId, ownerId: teacherId, createdAt: at }).run();
		tx.insert(articleVersions)
			.values({
				id: versionId,
				articleId,
				number: 1,
				title: 'Marrow Bay calls off night dredging',
				text: TEXT,
				sha256: createHash('sha256').update(TEXT).digest('hex'),
				words: TEXT.split(/\s+/).length,
				issues: [],
				createdAt: at
			})
			.run();
		tx.insert(quizzes)
			.values({
				id: quizId,
				ownerId: teacherId,
				articleVersionId: versionId,
				title: 'Marrow Bay',
				settings: {
					feedback: 'after-submit',
					shuffleOptions: true,
					shuffleQuestions: false,
					...settings.quiz
				},
				createdAt: at
			})
			.run();
		asked.forEach((content, position) => {
			const questionId = newId();
			const id = questionVersionIds[position] as string;
			tx.insert(questions)
				.values({ id: questionId, articleId, status: 'approved', current: 1, createdAt: at })
				.run();
			tx.insert(questionVersions)
				.values({
					id,
					questionId,
					articleVersionId: versionId,
					number: 1,
					content,
					faults: [],
					createdAt: at
				})
				.run();
			tx.insert(quizItems).values({ quizId, position, questionVersionId: id }).run();
		});
		tx.insert(classes)
			.values({ id: classId, ownerId: teacherId, name: 'Year 9', joinCode: newId(), createdAt: at })
			.run();
		tx.insert(enrolments)
			.values({
				id: newId(),
				classId,
				pupilId,
				name: 'Zoë O’Neill',
				nameKey: 'zoe o’neill',
				joinedAt: at
			})
			.run();
		tx.insert(assignments)
			.values({
				id: assignmentId,
				quizId,
				classId,
				opensAt: at,
				createdAt: at,
				...settings.assignment
			})
			.run();
	});
	return { teacherId, pupilId, classId, quizId, assignmentId, questionVersionIds };
}

/** Shown places of the right (or the wrong) options of a question, by the order that is shown. */
export function placesOf(question: Question, order: readonly number[], correct: boolean): number[] {
	return order.flatMap((index, place) =>
		question.options[index]?.correct === correct ? place : []
	);
}
