/**
 * Prints a quiz drawn from a text file.
 *
 *   npm run --silent draw -- FILE [--count N] [--seed S] [--json]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse, draw, type Question } from '../src/lib/engine/index.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		count: { type: 'string', default: '10' },
		seed: { type: 'string', default: '' },
		json: { type: 'boolean', default: false }
	}
});
const [file] = positionals;
const count = Number(values.count);
if (file === undefined || !Number.isInteger(count) || count < 1) {
	fail('Usage: npm run --silent draw -- FILE [--count N] [--seed S] [--json]');
}
const text = read(file);
const { questions, issues } = draw(analyse(text), { count, seed: values.seed });

if (values.json) {
	process.stdout.write(`${JSON.stringify({ questions, issues }, null, '\t')}\n`);
} else {
	for (const issue of issues) process.stdout.write(`! ${issue.message}\n`);
	questions.forEach((question, i) => process.stdout.write(asked(question, i)));
	if (questions.length > 0) process.stdout.write('\nAnswers\n');
	questions.forEach((question, i) => process.stdout.write(answered(question, i)));
}

function letter(index: number): string {
	return String.fromCharCode(97 + index);
}

function asked(question: Question, index: number): string {
	const options = shown(question).map((option, i) => `   ${letter(i)}) ${option.text}\n`);
	const prompts =
		question.response === 'match'
			? question.prompts.map(({ text }, i) => `   ${i + 1}. ${text}\n`)
			: [];
	return `\n${index + 1}. ${question.stem}\n${prompts.join('')}${options.join('')}${task(question)}`;
}

function answered(question: Question, index: number): string {
	const proof = question.evidence.map(
		([start, end]) => `   > ${text.slice(start, end).replace(/\s+/g, ' ')}\n`
	);
	return `\n${index + 1}. ${question.kind} (${question.skill}, ${question.process})\n${key(question).join('')}${proof.join('')}`;
}

/** Options as a reader sees them: those of an order out of order. */
function shown({ response, options }: Question): Question['options'] {
	if (response === 'text') return [];
	return response === 'order' ? [...options].sort((a, b) => a.text.localeCompare(b.text)) : options;
}

/** What is to be done besides choosing, where the question itself does not say it. */
function task(question: Question): string {
	if (question.response === 'text') return '   ________\n';
	return question.response === 'one' && question.proof
		? '   Then choose the sentence that proves it.\n'
		: '';
}

function key(question: Question): string[] {
	const { options } = question;
	switch (question.response) {
		case 'match':
			return question.prompts.map(
				(prompt, i) =>
					`   ${i + 1}. ${letter(prompt.key)}) ${options[prompt.key]?.text}: ${prompt.why}\n`
			);
		case 'order':
			return options.map((option, i) => `   ${i + 1}. ${option.text} (${option.why})\n`);
		case 'sentence':
			return question.accept.map(
				([start, end]) => `   * ${text.slice(start, end).replace(/\s+/g, ' ')}\n`
			);
		default:
			return options.map(
				(option, i) => `   ${option.correct ? '*' : ' '} ${letter(i)}) ${option.why}\n`
			);
	}
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		fail(`Cannot read ${path}.`);
	}
}

function fail(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(2);
}
