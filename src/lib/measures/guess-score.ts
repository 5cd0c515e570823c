/** What chance alone needs to know of a question. */
export type Guessable =
	| { readonly response: 'one' | 'match' | 'order'; readonly options: number }
	| { readonly response: 'all'; readonly options: number; readonly keys: number }
	| { readonly response: 'sentence'; readonly accepted: number; readonly sentences: number }
	| { readonly response: 'text' };

/**
 * Share of the points that blind guessing brings on average, 0 to 1: the random guess score of
 * Moodle's statistics, for the credit that each form of answer is given here. One of n, and each
 * prompt of a match: 1/n. Order: each neighbour follows rightly in 1/n of all orders. All that apply:
 * every set of options is as likely as another, and earns right less wrong over the keys, not below 0.
 * A sentence: the accepted ones among those of the article. Typed words are not guessed.
 */
export function guessScore(question: Guessable): number {
	switch (question.response) {
		case 'one':
		case 'match':
		case 'order':
			return question.options > 0 ? 1 / question.options : 0;
		case 'all':
			return guessAll(question.keys, question.options - question.keys);
		case 'sentence':
			return question.sentences > 0 ? Math.min(1, question.accepted / question.sentences) : 0;
		case 'text':
			return 0;
	}
}

function guessAll(keys: number, others: number): number {
	if (keys <= 0 || others < 0) return 0;
	let credit = 0;
	for (let right = 0; right <= keys; right++)
		for (let wrong = 0; wrong <= others; wrong++)
			credit += (choose(keys, right) * choose(others, wrong) * Math.max(0, right - wrong)) / keys;
	return credit / 2 ** (keys + others);
}

const choose = (n: number, k: number): number => {
	let ways = 1;
	for (let i = 0; i < k; i++) ways *= (n - i) / (i + 1);
	return ways;
};
