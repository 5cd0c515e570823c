import { describe, expect, it } from 'vitest';
import { withArticle } from '../articles/testing.ts';
import { judgeDraft } from './check.ts';
import { undoChange } from './decide.ts';
import type { QuestionDraft } from './draft.ts';
import { draftOf, storedValues } from './form.ts';
import { listQuestions, openQuestion } from './list.ts';
import { boats, spanOf, withQuestions } from './testing.ts';
import { editQuestion, writeQuestion } from './write.ts';

describe('a question of one’s own', () => {
	it('is verified, approved and explained by its proof', async () => {
		const { db, articleId, teacher, text } = await withArticle();
		const written = await writeQuestion(
			db,
			{ articleId, draft: boats(text), authorId: teacher.userId },
			2000
		);
		expect(written.ok).toBe(true);
		const [question] = await listQuestions(db, articleId);
		expect(question).toMatchObject({ status: 'approved', version: 1, written: true, faults: [] });
		expect(question!.content).toMatchObject({
			kind: 'own',
			rule: 'teacher',
			skill: 'figures',
			fact: null
		});
		expect(question!.content.options.map(({ origin }) => origin)).toEqual([
			'teacher',
			'teacher',
			'teacher'
		]);
		expect(question!.content.options.every(({ why }) => why.length > 0)).toBe(true);
		expect(question!.content.takeaway).toBe('How many boats did Operation Lantern use? 14.');
	});

	it.each([
		['no words', { stem: '' }, ['stem']],
		['no options', { options: [] }, ['options']],
		[
			'no key',
			{
				options: [
					{ text: 'a', correct: false, why: '' },
					{ text: 'b', correct: false, why: '' }
				]
			},
			['options']
		],
		[
			'two keys where one is right',
			{
				options: [
					{ text: 'a', correct: true, why: '' },
					{ text: 'b', correct: true, why: '' },
					{ text: 'c', correct: false, why: '' }
				]
			},
			['options']
		],
		[
			'nothing wrong to choose',
			{
				response: 'all',
				options: [
					{ text: 'a', correct: true, why: '' },
					{ text: 'b', correct: true, why: '' }
				]
			},
			['options']
		],
		[
			'an option twice',
			{
				options: [
					{ text: 'Fourteen', correct: true, why: '' },
					{ text: 'fourteen', correct: false, why: '' }
				]
			},
			['option-1']
		],
		[
			'an explanation of nothing',
			{
				options: [
					{ text: '14', correct: true, why: '' },
					{ text: '', correct: false, why: 'No.' }
				]
			},
			['option-1']
		],
		['no proof', { evidence: [] }, ['evidence']],
		['proof that is no sentence', { evidence: [[3, 9]] }, ['evidence']],
		['several things at once', { stem: '', evidence: [] }, ['evidence', 'stem']]
	] as const)('with %s is not kept, and says where', async (_name, more, fields) => {
		const { db, articleId, teacher, text } = await withArticle();
		const input = { articleId, draft: boats(text, more), authorId: teacher.userId };
		const written = await writeQuestion(db, input, 2000);
		expect(written.ok ? [] : Object.keys(written.errors).toSorted()).toEqual(fields);
		expect(await listQuestions(db, articleId)).toEqual([]);
	});

	it('may have several keys where all must be chosen', async () => {
		const { db, articleId, teacher, text } = await withArticle();
		const options = [
			{ text: 'Operation Lantern', correct: true, why: '' },
			{ text: 'A joint sweep', correct: true, why: '' },
			{ text: 'Operation Torch', correct: false, why: '' }
		];
		const draft = boats(text, { stem: 'Which were mentioned?', response: 'all', options });
		expect((await writeQuestion(db, { articleId, draft, authorId: teacher.userId }, 1)).ok).toBe(
			true
		);
	});
});

describe('an edit', () => {
	it('makes a new version, leaves the old one alone, and can be undone', async () => {
		const { db, ids, teacher, text, articleId } = await withQuestions('drawn');
		const before = await openQuestion(db, ids[0]!);
		const draft = boats(text, { stem: 'Operation Lantern used how many boats?' });
		const input = { questionId: ids[0]!, draft, authorId: teacher.userId };
		expect(await editQuestion(db, input, 3000)).toEqual({ ok: true, questionId: ids[0] });
		const after = await openQuestion(db, ids[0]!);
		expect(after).toMatchObject({ version: 2, status: 'approved', written: true });
		expect(after.content.stem).toBe('Operation Lantern used how many boats?');
		expect(after.content.id).not.toBe(before.content.id);
		await undoChange(db, { articleId, actorId: teacher.userId }, 4000);
		expect(await openQuestion(db, ids[0]!)).toEqual(before);
		await editQuestion(db, input, 5000);
		expect((await openQuestion(db, ids[0]!)).version).toBe(3);
	});

	it('that breaks something is not kept', async () => {
		const { db, ids, teacher, text } = await withQuestions('approved');
		const draft = boats(text, { evidence: [] });
		const edited = await editQuestion(
			db,
			{ questionId: ids[0]!, draft, authorId: teacher.userId },
			3000
		);
		expect(edited).toMatchObject({ ok: false, errors: { evidence: expect.any(String) } });
		expect(await openQuestion(db, ids[0]!)).toMatchObject({ version: 1, status: 'approved' });
	});

	it('keeps where an option came from while its wording stays', async () => {
		const { db, ids, teacher, text } = await withQuestions('drawn');
		const other = spanOf(text, 'We had almost given up');
		const options = [
			{ text: '14', correct: true, why: '' },
			{ text: 'nine', correct: false, why: '' }
		];
		const draft = boats(text, {
			options,
			evidence: [spanOf(text, '“We had almost given up,” said Lena Ortiz, who led the search.')]
		});
		await editQuestion(db, { questionId: ids[0]!, draft, authorId: teacher.userId }, 3000);
		const { content } = await openQuestion(db, ids[0]!);
		expect(content.evidence[0]![0]).toBeLessThanOrEqual(other[0]);
		expect(content.options.map(({ text: words }) => words)).toEqual(['14', 'nine']);
	});
});

describe('a question of every form of answer', () => {
	const ways = (text: string) => ({
		match: {
			response: 'match',
			stem: 'Who said what about the harbour?',
			options: [
				{ text: 'Ines Calder', correct: true, why: '' },
				{ text: 'Tomas Reed', correct: true, why: '' },
				{ text: 'Lena Ortiz', correct: false, why: '' }
			],
			prompts: [
				{ text: 'The dredgers would wait.', key: 0, why: '' },
				{ text: 'Nobody digs.', key: 1, why: 'Reed said so on Tuesday.' }
			]
		},
		order: {
			response: 'order',
			stem: 'Put these events in order.',
			options: ['The boat was lost', 'The search began', 'The search ended'].map((line) => ({
				text: line,
				correct: true,
				why: ''
			}))
		},
		sentence: {
			response: 'sentence',
			stem: 'Which sentence says how many boats were used?',
			options: []
		},
		text: {
			response: 'text',
			stem: 'How many boats did Operation Lantern use?',
			options: [
				{ text: '14', correct: true, why: '' },
				{ text: 'fourteen', correct: true, why: '' }
			],
			expects: 'number'
		},
		'two parts': { response: 'one', options: boats(text).options, proof: true }
	});

	it.each(['match', 'order', 'sentence', 'text', 'two parts'] as const)(
		'%s can be written and changed, and comes back as it was',
		async (way) => {
			const { db, articleId, teacher, text } = await withArticle();
			const authorId = teacher.userId;
			const draft = boats(text, ways(text)[way] as Partial<QuestionDraft>);
			const written = await writeQuestion(db, { articleId, draft, authorId }, 2000);
			expect(written).toMatchObject({ ok: true });
			const [question] = await listQuestions(db, articleId);
			expect(question?.content.response).toBe(draft.response);
			const again = draftOf(storedValues(question!.content));
			const edited = { ...again, stem: `${again.stem} Choose.` };
			const input = { questionId: question!.id, draft: edited, authorId };
			expect(await editQuestion(db, input, 3000)).toMatchObject({ ok: true });
			const [after] = await listQuestions(db, articleId);
			const parts = ({ content }: typeof after & object) => ({ ...content, id: '', stem: '' });
			expect({ ...parts(after!), takeaway: '' }).toEqual({ ...parts(question!), takeaway: '' });
		}
	);

	it.each<[string, Partial<QuestionDraft>, string[]]>([
		[
			'a line that belongs nowhere',
			{
				response: 'match',
				prompts: [
					{ text: 'a', key: -1, why: '' },
					{ text: 'b', key: 0, why: '' }
				]
			},
			['prompt-0']
		],
		[
			'one line to match',
			{ response: 'match', prompts: [{ text: 'a', key: 0, why: '' }] },
			['prompts']
		],
		[
			'two lines to order',
			{
				response: 'order',
				options: [
					{ text: 'a', correct: true, why: '' },
					{ text: 'b', correct: true, why: '' }
				]
			},
			['lines']
		],
		['no wording', { response: 'text', options: [] }, ['wordings']],
		[
			'a wording twice',
			{
				response: 'text',
				options: [
					{ text: 'A', correct: true, why: '', at: 1 },
					{ text: 'a', correct: true, why: '', at: 4 }
				]
			},
			['wording-4']
		],
		['no sentence', { response: 'sentence', options: [], evidence: [] }, ['evidence']]
	])('with %s is not kept, and says where', async (_, more, fields) => {
		const { db, articleId, teacher, text } = await withArticle();
		const input = { articleId, draft: boats(text, more), authorId: teacher.userId };
		const written = await writeQuestion(db, input, 2000);
		expect(written.ok ? [] : Object.keys(written.errors)).toEqual(fields);
	});
});

it('judges a draft while it is typed', async () => {
	const { db, articleId, text, ids } = await withQuestions('drawn');
	const judge = (more: Partial<QuestionDraft>, questionId: string | null = null) =>
		judgeDraft(db, { articleId, questionId, draft: boats(text, more) });
	const empty = await judge({ stem: '', options: [], evidence: [] });
	expect(Object.keys(empty.errors).toSorted()).toEqual(['evidence', 'options', 'stem']);
	expect(empty.flaws).toEqual([]);
	const flawed = await judge({
		stem: 'how many boats?',
		options: [
			{ text: '14', correct: true, why: '', at: 2 },
			{ text: '9', correct: false, why: '', at: 3 }
		]
	});
	expect(flawed.errors).toEqual({});
	expect(flawed.flaws.map(({ rule }) => rule)).toEqual(['stem-form', 'option-count']);
	expect(flawed.guess.level).toBe(0.5);
	expect((await judge({})).like).toMatchObject([{ how: 'near' }]);
	expect((await judge({}, ids[0])).like).toEqual([]);
	await expect(judge({}, 'none')).rejects.toMatchObject({ status: 404 });
});
