import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { theModel } from '../../../src/lib/engine/syntax/model.ts';
import { readText } from '../../../src/lib/engine/text/read.ts';
import { readConllu } from '../../syntax/conllu.ts';
import { scoreSplitting, scoreTrees } from '../../syntax/score.ts';
import { articleOf } from '../articles.ts';
import { medianTime, rounded } from '../timing.ts';
import type { Findings } from '../types.ts';
import { shared } from './beside.ts';

const MODEL = join(import.meta.dirname, '../../../src/lib/engine/syntax/model.json');
const WORDS = 5_000;

/** The parser against the development parts of two treebanks, its pace and its size. */
export async function syntaxFigures(): Promise<Findings> {
	theModel();
	let tokens = 0;
	const ms = medianTime(7, (run) => {
		const { sentences } = readText(articleOf(WORDS, 100 * (run + 3)));
		tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
	});
	return {
		figures: {
			...(shared ? treeFigures(join(shared, 'data/ud')) : {}),
			tokens_per_s: Math.round((1000 * tokens) / ms),
			model_gz_mb: rounded(gzipSync(readFileSync(MODEL)).length / 1e6)
		},
		notes: []
	};
}

function treeFigures(folder: string): Record<string, number> {
	const [gum, ewt] = ['gum-dev', 'ewt-dev'].map((name) =>
		readConllu(join(folder, `${name}.conllu.gz`))
	);
	if (!gum || !ewt) return {};
	const trees = scoreTrees(gum);
	return {
		uas_gum: trees.uas,
		las_gum: trees.las,
		upos_gum: trees.upos,
		las_ewt: scoreTrees(ewt).las,
		sentences_gum: scoreSplitting(gum).sentences
	};
}
