import { expect, it } from 'vitest';
import { tableOf } from './clipboard.ts';

it.each([
	[
		'Name\tScore\nZoë\t7\n',
		'<table><thead><tr><th>Name</th><th>Score</th></tr></thead><tbody><tr><td>Zoë</td><td>7</td></tr></tbody></table>'
	],
	[
		'Name\n<img src=x onerror=alert(1)>&\n',
		'<table><thead><tr><th>Name</th></tr></thead><tbody><tr><td>&lt;img src=x onerror=alert(1)&gt;&amp;</td></tr></tbody></table>'
	],
	['', '<table><thead><tr><th></th></tr></thead><tbody></tbody></table>']
])('%j', (tsv, html) => {
	expect(tableOf(tsv)).toBe(html);
});
