import { identify } from '../quality/identity.ts';
import type { Random } from '../random.ts';
import type { ChooseAll, Option, Question } from '../types.ts';
import { numberIn } from '../distractors/numbers.ts';
import { datesIn } from '../quality/typed/date.ts';
import type { Draft } from './draft.ts';

/**
 * Makes a draft a question: options in order, the id of its content.
 *
 * @param position where the key should stand, if the order is free; taken modulo the options
 */
export function buildQuestion(
	draft: Draft,
	article: string,
	position: number,
	random: Random
): Question {
	const options = arrange(draft, position, random);
	const question = {
		kind: draft.kind,
		skill: draft.skill,
		process: draft.process,
		article,
		stem: draft.stem,
		options,
		evidence: draft.evidence,
		rule: draft.rule,
		fact: draft.fact,
		takeaway: draft.takeaway,
		difficulty: Math.round(Math.min(1, Math.max(0, draft.difficulty)) * 100) / 100,
		...formOf(draft, options)
	};
	return { id: identify(question), ...question };
}

type Form<T = Question> = T extends Question
	? Omit<T, Exclude<keyof ChooseAll, 'response'>>
	: never;

/** The response form with what it has besides. */
function formOf(draft: Draft, options: readonly Option[]): Form {
	const { response } = draft;
	switch (response) {
		case 'one':
			return draft.proof ? { response, proof: true } : { response };
		case 'match': {
			const prompts = (draft.prompts ?? []).map((prompt) => ({
				...prompt,
				key: options.findIndex((option) => option.text === prompt.key)
			}));
			return { response, prompts };
		}
		case 'sentence':
			return { response, accept: draft.accept ?? draft.evidence };
		case 'text':
			return { response, expects: draft.expects ?? 'words' };
		default:
			return { response };
	}
}

function arrange(draft: Draft, position: number, random: Random): Option[] {
	const options = [...draft.options];
	if (draft.order === 'fixed') return options;
	if (draft.order === 'numeric') {
		const value = (option: Option): number => numberIn(option.text)?.value ?? 0;
		return options.sort((a, b) => value(a) - value(b));
	}
	const times = draft.kind === 'date' ? options.map(({ text }) => timeOf(text)) : [];
	if (times.length > 0 && times.every((time) => time !== null))
		return options.sort((a, b) => (timeOf(a.text) ?? 0) - (timeOf(b.text) ?? 0));
	if (draft.response === 'all' || draft.response === 'match') return random.shuffle(options);
	const key = options.find((option) => option.correct);
	const wrong = random.shuffle(options.filter((option) => !option.correct));
	if (key) wrong.splice(position % options.length, 0, key);
	return wrong;
}

/** Where a date, year or decade ("the 1980s") stands in time, in days or so; null where it tells no year. */
function timeOf(text: string): number | null {
	const [date] = datesIn(text.replace(/^the\s|s$/g, ''));
	if (date?.year === undefined) return null;
	return (date.year * 12 + (date.month ?? 0)) * 31 + (date.day ?? 0);
}
