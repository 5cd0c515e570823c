const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Values between tabs as a table of HTML, the first line its head: as documents take it. */
export function tableOf(tsv: string): string {
	const [head = '', ...lines] = tsv.trimEnd().split('\n');
	const row = (line: string, cell: 'td' | 'th') =>
		`<tr>${line
			.split('\t')
			.map((text) => `<${cell}>${text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? '')}</${cell}>`)
			.join('')}</tr>`;
	return `<table><thead>${row(head, 'th')}</thead><tbody>${lines.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}
