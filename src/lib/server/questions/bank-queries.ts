import { and, asc, count, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared.ts';
import { users } from '../db/schema/accounts.ts';
import { articles, articleVersions } from '../db/schema/articles.ts';
import { questions, questionTags, questionVersions } from '../db/schema/questions.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';
import { inForce } from './queries.ts';

const holder = sql.placeholder;
const owner = holder('owner');

/** A filter that holds of all where its value is empty. */
const unless = (name: string, test: ReturnType<typeof sql>) =>
	sql`(${holder(name)} = '' or ${test})`;

const like = sql`${holder('like')} escape '\\'`;
const content = questionVersions.content;
const words = sql`(
	json_extract(${content}, '$.stem') like ${like}
	or exists (select 1 from json_each(${content}, '$.options') o where json_extract(o.value, '$.text') like ${like})
	or ${articleVersions.title} like ${like}
	or exists (select 1 from ${questionTags} t where t.question_id = ${questions.id} and t.tag like ${like})
)`;

/** Questions of teacher `owner` and of the samples that fit all that is asked for. */
const wanted = and(
	sql`(${articles.ownerId} = ${owner} or (${articles.ownerId} is null and ${holder('samples')} = 1))`,
	sql`${articles.archivedAt} is null`,
	unless('like', words),
	unless('status', sql`${questions.status} = ${holder('status')}`),
	unless('skill', sql`json_extract(${content}, '$.skill') = ${holder('skill')}`),
	unless('kind', sql`json_extract(${content}, '$.kind') = ${holder('kind')}`),
	unless('article', sql`${questions.articleId} = ${holder('article')}`),
	unless(
		'tag',
		sql`exists (select 1 from ${questionTags} t where t.question_id = ${questions.id} and t.tag = ${holder('tag')})`
	)
);

/** How many questions there are in all that fit. */
export const bankCount = prepared((on) =>
	on
		.select({ count: count() })
		.from(questions)
		.innerJoin(questionVersions, inForce)
		.innerJoin(articleVersions, eq(articleVersions.id, questionVersions.articleVersionId))
		.innerJoin(articles, eq(articles.id, questions.articleId))
		.where(wanted)
		.prepare()
);

/** A stretch of the questions that fit, those changed last first. */
export const bankRows = prepared((on) =>
	on
		.select({
			question: getTableColumns(questions),
			version: getTableColumns(questionVersions),
			title: articleVersions.title,
			ownerId: articles.ownerId,
			tags: sql<
				string | null
			>`(select json_group_array(t.tag) from (select tag from ${questionTags} where question_id = ${questions.id} order by tag) t)`,
			uses: sql<number>`(select count(distinct i.quiz_id) from ${quizItems} i join ${questionVersions} v on v.id = i.question_version_id where v.question_id = ${questions.id})`
		})
		.from(questions)
		.innerJoin(questionVersions, inForce)
		.innerJoin(articleVersions, eq(articleVersions.id, questionVersions.articleVersionId))
		.innerJoin(articles, eq(articles.id, questions.articleId))
		.where(wanted)
		.orderBy(desc(questionVersions.createdAt), desc(sql`${questions}.rowid`))
		.limit(holder('limit'))
		.offset(holder('offset'))
		.prepare()
);

/** The tags of teacher `owner`'s questions, with how many have each. */
export const tagsOfOwner = prepared((on) =>
	on
		.select({ tag: questionTags.tag, questions: count() })
		.from(questionTags)
		.innerJoin(questions, eq(questions.id, questionTags.questionId))
		.innerJoin(articles, eq(articles.id, questions.articleId))
		.where(eq(articles.ownerId, owner))
		.groupBy(questionTags.tag)
		.orderBy(asc(questionTags.tag))
		.prepare()
);

/** The tags of a question, in order. */
export const tagsOfQuestion = prepared((on) =>
	on
		.select({ tag: questionTags.tag })
		.from(questionTags)
		.where(eq(questionTags.questionId, holder('id')))
		.orderBy(asc(questionTags.tag))
		.prepare()
);

/** All versions of a question with who wrote each, the newest first. */
export const versionsWithAuthors = prepared((on) =>
	on
		.select({ version: getTableColumns(questionVersions), author: users.name })
		.from(questionVersions)
		.leftJoin(users, eq(users.id, questionVersions.authorId))
		.where(eq(questionVersions.questionId, holder('id')))
		.orderBy(desc(questionVersions.number))
		.prepare()
);

/** The quizzes of teacher `owner` that may take a question of article version `version`, and whether they have it. */
export const quizzesFor = prepared((on) =>
	on
		.select({
			id: quizzes.id,
			title: quizzes.title,
			number: sql<
				number | null
			>`(select max(v.number) from ${quizItems} i join ${questionVersions} v on v.id = i.question_version_id where i.quiz_id = ${quizzes.id} and v.question_id = ${holder('question')})`
		})
		.from(quizzes)
		// The join also makes the columns inside the subquery carry the names of their tables.
		.innerJoin(articleVersions, eq(articleVersions.id, quizzes.articleVersionId))
		.where(
			and(
				eq(quizzes.ownerId, owner),
				eq(quizzes.articleVersionId, holder('version')),
				sql`${quizzes.archivedAt} is null`
			)
		)
		.orderBy(desc(quizzes.createdAt))
		.prepare()
);
