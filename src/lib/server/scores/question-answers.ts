import { answerWords, proofWords } from '../../measures/answer-words.ts';
import { optionLetter } from '../../measures/letters.ts';
import type { Sureness } from '../../engine/types.ts';
import { stateOf, takenOf, type CellState } from './sheet-grid.ts';
import type { AnswerSheet, SheetCell, SheetQuestion } from './sheet.ts';

/** A pupil, to be named and led to. */
export interface Named {
	readonly pupilId: string;
	readonly name: string;
}

/** Those who gave the same answer: chose one option, or wrote, matched, ordered the same. */
export interface AnswerGroup {
	/** Of an option; empty elsewhere. */
	readonly letter: string;
	readonly words: string;
	/** Whether it counts as right; null where only a part of it does, or nobody knows yet. */
	readonly right: boolean | null;
	/** Why it is right or wrong; empty where nothing is on record. */
	readonly why: string;
	readonly pupils: readonly Named[];
}

/** One pupil's answer to one question. */
export interface AnswerRow extends Named {
	/** Empty where nothing was answered. */
	readonly words: string;
	readonly state: CellState;
	readonly credit: number;
	readonly points: number;
	/** The sentence chosen as proof, and whether it proves it; null where none was asked for. */
	readonly proof: { readonly words: string; readonly right: boolean } | null;
	readonly sure: Sureness | null;
	readonly savedAt: number | null;
	/** How long it took, in ms; null where nobody can tell. */
	readonly taken: number | null;
	readonly attempt: number;
}

type Entry = Named & {
	readonly cell: SheetCell;
	readonly attempt: number;
	readonly taken: number | null;
};

function entriesOf({ rows }: AnswerSheet, position: number): readonly Entry[] {
	return rows.flatMap(({ pupilId, name, counts }) => {
		const cell = counts?.cells[position];
		if (!counts || !cell) return [];
		const taken = takenOf(counts)[position] ?? null;
		return [{ pupilId, name, cell, attempt: counts.attempt.number, taken }];
	});
}

const named = ({ pupilId, name }: Named): Named => ({ pupilId, name });

/** Who answered what: each option with those who chose it, or equal answers together, most first. */
export function groupsOf(sheet: AnswerSheet, question: SheetQuestion): readonly AnswerGroup[] {
	const entries = entriesOf(sheet, question.position);
	const { response } = question.question;
	if (response === 'one' || response === 'all') return optionGroups(question, entries);
	const text = sheet.article.text;
	const byWords = Map.groupBy(
		entries.filter(({ cell }) => cell.answer),
		({ cell }) => (cell.answer ? answerWords(question.question, cell.answer, text).trim() : '')
	);
	return [...byWords]
		.map(([words, own]): AnswerGroup => ({
			letter: '',
			words,
			right: rightOf(own.map(({ cell }) => cell)),
			why: '',
			pupils: own.map(named)
		}))
		.sort((a, b) => b.pupils.length - a.pupils.length);
}

function rightOf(cells: readonly SheetCell[]): boolean | null {
	const [first] = cells;
	if (!first || first.unsure) return null;
	// With a proof, the answer alone is right where it brings half of the credit.
	const credit = first.proof === null ? first.credit : 2 * first.credit - (first.proof ? 1 : 0);
	return credit === 1 ? true : credit === 0 ? false : null;
}

const optionGroups = ({ question, keyed }: SheetQuestion, entries: readonly Entry[]) =>
	question.options.map((option, i): AnswerGroup => ({
		letter: optionLetter(i),
		words: option.text,
		right: (keyed.options[i] ?? option).correct,
		why: (keyed.options[i] ?? option).why,
		pupils: entries.filter(({ cell }) => cell.answer?.chosen.includes(i)).map(named)
	}));

/** How the answers of a question can be sorted. */
export type RowSort = 'name' | 'answer' | 'credit';

/** All pupils' answers to a question, of the attempts that count. */
export function answerRows(
	sheet: AnswerSheet,
	{ position, question }: SheetQuestion,
	sort: RowSort
): readonly AnswerRow[] {
	const text = sheet.article.text;
	const rows = entriesOf(sheet, position).map(({ cell, ...entry }): AnswerRow => {
		const { answer, credit, points, proof, savedAt } = cell;
		return {
			...entry,
			words: answer ? answerWords(question, answer, text) : '',
			state: stateOf(cell),
			credit,
			points,
			proof:
				proof === null
					? null
					: { words: answer ? proofWords(question, answer, text) : '', right: proof },
			sure: answer?.sure ?? null,
			savedAt
		};
	});
	if (sort === 'answer') return rows.toSorted((a, b) => a.words.localeCompare(b.words));
	return sort === 'credit' ? rows.toSorted((a, b) => a.credit - b.credit) : rows;
}
