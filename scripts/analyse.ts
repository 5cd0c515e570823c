/**
 * Prints what the engine finds in a text.
 *
 *   npm run --silent analyse -- FILE          the facts, one a line, and who said what
 *   npm run --silent analyse -- --jsonl       {"id","text"} lines on standard input, a line each out
 *
 * Options: --count N and --seed S of the questions drawn (with --jsonl). Offsets are UTF-16 units
 * into the text as given.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyse, draw, type Analysis, type Question } from '../src/lib/engine/index.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		jsonl: { type: 'boolean', default: false },
		count: { type: 'string' },
		seed: { type: 'string' }
	}
});
const options = {
	count: values.count === undefined ? undefined : Number(values.count),
	seed: values.seed
};

if (values.jsonl) await convert();
else print(read(positionals[0]));

/** A line in, a line out, in order; a line that is no JSON stops with its number. */
async function convert(): Promise<void> {
	let number = 0;
	for await (const line of createInterface({ input: process.stdin })) {
		number++;
		if (line.trim() === '') continue;
		const { id, text } = parse(line, number);
		process.stdout.write(`${JSON.stringify(record(id, analyse(text)))}\n`);
	}
}

function parse(line: string, number: number): { id: unknown; text: string } {
	try {
		const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
		if (typeof text !== 'string') throw new Error('no "text"');
		return { id: id ?? null, text };
	} catch (error) {
		fail(`Line ${number}: ${(error as Error).message}`);
	}
}

function record(id: unknown, analysis: Analysis): unknown {
	const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
	return {
		id,
		sentences: analysis.sentences.map((sentence) => sentence.span),
		attributions: analysis.attributions.map((a) => ({
			source: a.source,
			cue: a.cue,
			content: a.content,
			speaker: a.speaker,
			kind: a.kind,
			stance: a.stance,
			to: a.to?.name ?? null
		})),
		entities: analysis.mentions.map((mention) => ({
			start: mention.span[0],
			end: mention.span[1],
			label: mention.label,
			entity: mention.entity,
			named: mention.form === 'name',
			name: entities.get(mention.entity)?.name ?? null
		})),
		facts: analysis.facts,
		questions: draw(analysis, options).questions.map(questionRecord),
		issues: analysis.issues
	};
}

function questionRecord(question: Question): unknown {
	const keys = question.options.filter((option) => option.correct).map((option) => option.text);
	return {
		id: question.id,
		kind: question.kind,
		skill: question.skill,
		stem: question.stem,
		options: question.options,
		answer: question.response === 'all' ? keys : keys[0],
		evidence: question.evidence,
		difficulty: question.difficulty,
		rule: question.rule,
		fact: question.fact,
		takeaway: question.takeaway
	};
}

function print(text: string): void {
	const analysis = analyse(text);
	for (const issue of analysis.issues) process.stdout.write(`! ${issue.message}\n`);
	for (const fact of analysis.facts) {
		const claimant = fact.claimant === null ? '' : ` [${fact.claimant}]`;
		const modality = fact.modality === 'asserted' ? '' : ` (${fact.modality})`;
		const place = fact.evidence.map(([start, end]) => `${start}-${end}`).join(', ');
		process.stdout.write(`${fact.kind}\t${describe(text, fact)}${claimant}${modality}\t${place}\n`);
	}
}

function describe(text: string, fact: Analysis['facts'][number]): string {
	switch (fact.kind) {
		case 'attribution': {
			const words = fact.attribution.content
				.map(([start, end]) => text.slice(start, end))
				.join(' … ');
			return `${fact.attribution.speaker ?? 'somebody'} (${fact.attribution.stance}): ${words}`;
		}
		case 'operation':
			return `${fact.name}: ${fact.status}`;
		case 'office':
			return `${fact.person}: ${fact.office.title}`;
		case 'figure':
			return `${text.slice(...fact.quantity.span)}: ${fact.clause.text}`;
		case 'date':
			return `${text.slice(...fact.quantity.span)}: ${fact.event.text}`;
		case 'place':
			return `${fact.place.text}: ${fact.event.text}`;
		case 'designation':
			return `${fact.what.text} as ${fact.as.text}`;
		case 'reason':
			return `${fact.effect.text} ← ${fact.cause.text}`;
		case 'statement':
			return fact.clause.text;
	}
}

function read(file: string | undefined): string {
	try {
		return readFileSync(file === undefined || file === '-' ? 0 : file, 'utf8');
	} catch {
		fail(
			`Cannot read ${file ?? 'standard input'}. Usage: npm run --silent analyse -- FILE | --jsonl`
		);
	}
}

function fail(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(2);
}
