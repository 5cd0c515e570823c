/**
 * Scores the mentions room against hand-annotated documents that lie beside the repository in a
 * development tree: `node scripts/score-mentions.ts [--genre=news,bio] [--show=names|pronouns]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readArticle, scoreArticle, sum, type GoldArticle } from './score/mentions.ts';

const file = new URL('../../shared/data/gum.jsonl', import.meta.url);
if (!existsSync(file)) {
	console.error('No annotated documents beside this repository (../shared/data/gum.jsonl).');
	process.exit(1);
}
const option = (name: string) =>
	process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const genres = (option('genre') ?? 'news,interview,bio').split(',');
const show = option('show');
const articles = readFileSync(file, 'utf8')
	.split('\n')
	.filter((line) => line !== '')
	.map((line) => JSON.parse(line) as GoldArticle)
	.filter(({ genre, id }) => genres.includes(genre) && id.includes(option('id') ?? ''));

for (const genre of genres) {
	const scores = articles
		.filter((article) => article.genre === genre)
		.map((article) => scoreArticle(article, readArticle(article)));
	if (show)
		for (const { notes } of scores)
			for (const note of notes) if (note.startsWith(show)) console.log(note);
	console.log(genre, sum(scores));
}
