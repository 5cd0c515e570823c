/**
 * `npm run bench -- NAME [--json]`: measures, and prints ratios to a baseline taken in the same run,
 * for machines are shared and noisy. With `--json` the last line is one object
 * `{"name","figures":{KEY:number},"notes"}`.
 */
import { engineBench } from './bench/engine.ts';
import { mainBench } from './bench/main.ts';
import { pupilBench } from './bench/pupil.ts';
import { teacherBench } from './bench/teacher.ts';
import type { Bench } from './bench/types.ts';

const benches: Readonly<Record<string, Bench>> = {
	main: mainBench,
	engine: engineBench,
	teacher: teacherBench,
	pupil: pupilBench
};

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const name = names[0] ?? '';
const bench = benches[name];
if (!bench) {
	console.error(
		`Usage: npm run bench -- NAME [--json]. NAME is one of: ${Object.keys(benches).join(', ')}`
	);
	process.exit(2);
}

const { figures, notes } = await bench();
const width = Math.max(...Object.keys(figures).map((key) => key.length));
for (const [key, figure] of Object.entries(figures)) console.log(`${key.padEnd(width)}  ${figure}`);
for (const note of notes) console.log(`- ${note}`);
if (process.argv.includes('--json'))
	console.log(JSON.stringify({ name, figures, notes: notes.join(' ') }));
