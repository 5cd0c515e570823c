import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { verify } from '../quality/verify/index.ts';
import { seeded } from '../random.ts';
import { buildQuestion } from './build.ts';
import type { Draft } from './draft.ts';
import { draftQuestions } from './index.ts';

const INTERVIEW = `An interview with the potter Nora Kestrel

The Larrow Post spoke with Nora Kestrel, the founder of the Larrow Pottery. She has worked in the town for a long time.

How did you begin to work with clay?

I found an old kiln in the harbour of Larrow in 1994. I have sold bowls and plates in twelve countries. My first teacher was Owen Drake. I like the silence of the workshop.

What do you think of the craft today?

Porcelain is becoming more and more fashionable. Machines cannot replace the hands of a potter. Our community is full of young people from the villages. The new glaze is dangerous.

Where do you see the pottery in ten years?

Kilns are heated with wood from three forests. Bowls are sold to restaurants on the coast. Plates are painted by students of the academy. The clay of Larrow is famous.`;

const analysis = analyse(INTERVIEW);
const drafts = draftQuestions(viewFor(analysis), analysis.facts, 'seed');

function stems(rule: RegExp): string[] {
	return drafts.filter((draft) => rule.test(draft.rule)).map(({ stem }) => stem);
}

function isProved(draft: Draft): boolean {
	const question = buildQuestion(draft, analysis.article.sha256, 1, seeded('seed'));
	return verify(question, analysis.article).ok;
}

describe('what one tells of oneself in an interview', () => {
	it('is stated with the name, in the third person', () => {
		const told = stems(/^true-false\/true$/).join('\n');
		expect(told).toContain('“Nora Kestrel has sold bowls and plates in twelve countries.”');
		expect(told).toContain('“Nora Kestrel likes the silence of the workshop.”');
		expect(told).not.toMatch(/\b(?:I|my)\b/);
	});

	it('is asked as the speaker’s claim', () => {
		expect(stems(/^date\/asked$/)).toContain(
			'According to Nora Kestrel, when did she find an old kiln in the harbour of Larrow?'
		);
	});

	it('is proved by a reading of its own', () => {
		const own = drafts.filter(({ stem }) => /“Nora Kestrel (?:has|likes|found)/.test(stem));
		expect(own.length).toBeGreaterThan(0);
		for (const draft of own) expect(isProved(draft), draft.stem).toBe(true);
	});
});

const AT_SEA = analyse(`A year on the ferry: an interview

Ada Lind, who is 34, worked on the ferry Larrow for a year. She spoke to the Larrow Post in May.

Q: Who trained you?

A: Tomas Brandt trained me at the harbour of Elm for two months. He shouted instructions through an old horn.

Q: How many people did you carry?

A: We carried 5,400 passengers to Elm in all. In 2014 somebody stole the anchors and sold them for scrap. Samir Haddad wrote a song about that.

Q: What will you do next?

A: Petra Vance has offered me a berth on a whaler. Harold did, until he left in 2003.`);

describe('what is told in answers', () => {
	const asked = draftQuestions(viewFor(AT_SEA), AT_SEA.facts, 'seed');
	const all = asked.map(({ stem }) => stem);

	it('is asked as the speaker tells it', () => {
		expect(all).toContain('According to Ada Lind, who shouted instructions through an old horn?');
	});

	it.each([
		['Which figure completes these words of Ada Lind? “We carried ____ to Elm in all.”'],
		[
			'Which date completes these words of Ada Lind? “In ____ somebody stole the anchors and sold them for scrap.”'
		]
	])('leaves a gap in whole words: %s', (stem) => {
		expect(all).toContain(stem);
	});

	it('leaves none in what stands in for a question, and none with a label', () => {
		expect(all.filter((stem) => /Harold did|“[QA]:/.test(stem))).toEqual([]);
	});

	it('is proved by a reading of its own', () => {
		for (const draft of asked.filter(({ stem }) => /According to Ada|words of Ada/.test(stem))) {
			const question = buildQuestion(draft, AT_SEA.article.sha256, 1, seeded('seed'));
			if (draft.kind !== 'what-said')
				expect(verify(question, AT_SEA.article), draft.stem).toEqual({ ok: true });
		}
	});
});

describe('what is said of a thing', () => {
	const asked = drafts.filter(({ rule }) => rule === 'what-said/of');

	it('asks for the predicate among those of other things', () => {
		expect(asked.map(({ stem }) => stem)).toContain('What does Nora Kestrel say of machines?');
		for (const { options } of asked)
			expect(options.every(({ text }) => /^(?:It|They) /.test(text))).toBe(true);
	});

	it('fails verification with a predicate of another thing as its key', () => {
		const [draft] = asked.filter(isProved);
		expect(draft).toBeDefined();
		if (!draft) return;
		const [key, other] = [
			draft.options.find(({ correct }) => correct),
			draft.options.find(({ correct }) => !correct)
		];
		const options = draft.options.map((option) => {
			if (option === key) return { ...option, correct: false };
			return option === other ? { ...option, correct: true } : option;
		});
		expect(isProved({ ...draft, options })).toBe(false);
	});
});

describe('a gap in what is said', () => {
	it('leaves out what something is like', () => {
		expect(stems(/^gap\/said-quality$/)).toEqual([
			'Which word completes these words of Nora Kestrel? “The clay of Larrow is ____.”'
		]);
	});

	it('is left only in answers', () => {
		for (const stem of stems(/^gap\/said/)) expect(stem).not.toMatch(/\?”$/);
	});
});
