import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { verify } from '../quality/verify/index.ts';
import { seeded } from '../random.ts';
import { buildQuestion } from './build.ts';
import { draftQuestions } from './index.ts';

function askedOf(sentence: string) {
	const analysis = analyse(
		`The valley of Larrow\n\nNora Kestrel was born in Larrow in 1951. ${sentence} The people of Larrow remember Nora Kestrel today.`
	);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed', ['what'])
		.filter(({ rule }) => rule === 'what/thing')
		.map((draft) => ({
			draft,
			verdict: verify(
				buildQuestion(draft, analysis.article.sha256, 1, seeded('seed')),
				analysis.article
			)
		}));
}

describe('which thing of a kind', () => {
	it.each([
		[
			'Kestrel studied chemistry at the University of Larrow.',
			'Which subject did Nora Kestrel study at the University of Larrow?',
			'Chemistry'
		],
		[
			'Kestrel’s mother taught geography at a school in Port Elm.',
			'Which subject did Nora Kestrel’s mother teach at a school in Port Elm?',
			'Geography'
		]
	])('%s', (sentence, stem, right) => {
		const [asked] = askedOf(sentence);
		expect(asked?.draft.stem).toBe(stem);
		expect(asked?.draft.options.find(({ correct }) => correct)?.text).toBe(right);
		expect(asked?.draft.options).toHaveLength(4);
		expect(asked?.verdict).toEqual({ ok: true });
	});

	it.each([
		'Kestrel studied chemistry and physics at the University of Larrow.',
		'Kestrel never studied chemistry at the University of Larrow.',
		'Kestrel studied the chemistry of glass at the University of Larrow.'
	])('nothing of %s', (sentence) => {
		expect(askedOf(sentence)).toEqual([]);
	});
});
