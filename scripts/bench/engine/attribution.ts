import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSAGES } from '../../../src/lib/engine/attribution/passages.ts';
import { analyse } from '../../../src/lib/engine/index.ts';
import {
	asSayings,
	compareSpoken,
	expectedSayings,
	type Marked
} from '../../../src/lib/engine/testing/spoken.ts';
import type { Findings } from '../types.ts';
import { shared } from './beside.ts';

/** Who said what: the project's own passages, and where they are there an article and annotated news. */
export function attributionFigures(): Findings {
	const passages = Object.values(PASSAGES).flat();
	const right = passages.filter(
		({ text, said }) => JSON.stringify(asSayings(text)) === JSON.stringify(expectedSayings(said))
	);
	return {
		figures: {
			...(shared ? newsFigures(shared) : {}),
			table_right: right.length,
			table_total: passages.length,
			...(shared ? articleFigures(join(shared, 'articles')) : {})
		},
		notes: []
	};
}

function articleFigures(folder: string): Record<string, number> {
	const { attributions } = JSON.parse(
		readFileSync(join(folder, 'cartels.expected.json'), 'utf8')
	) as { readonly attributions: readonly Marked[] };
	const { right, invented } = compareSpoken(
		readFileSync(join(folder, 'cartels.txt'), 'utf8'),
		attributions
	);
	return { cartels_right: right, cartels_invented: invented.length };
}

interface Document {
	readonly id: string;
	readonly genre: string;
	readonly text: string;
}

/** As the scorer beside the data counts, on the news. */
function newsFigures(folder: string): Record<string, number> {
	const gold = join(folder, 'data/gum.jsonl');
	const lines = readFileSync(gold, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Document)
		.filter(({ genre }) => genre === 'news')
		.map(({ id, text }) => JSON.stringify({ id, attributions: analyse(text).attributions }));
	const out = mkdtempSync(join(tmpdir(), 'readback-score-'));
	try {
		const found = join(out, 'found.jsonl');
		writeFileSync(found, lines.join('\n'));
		const scorer = join(folder, 'tools/score-attributions.mjs');
		const said = execFileSync(process.execPath, [scorer, gold, found, '--genre=news'], {
			encoding: 'utf8'
		});
		const row = (name: string): unknown =>
			JSON.parse(new RegExp(`^${name}\\s+(\\{.*)$`, 'm').exec(said)?.[1] ?? '{}');
		const tokens = row('tok') as { readonly content: { readonly F: number } };
		const overlap = row('jac5') as { readonly srcF: number };
		const speaker = row('speaker') as { readonly accOnMatched: number };
		return {
			content_f: tokens.content.F,
			src_f: overlap.srcF,
			speaker_acc: speaker.accOnMatched
		};
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}
