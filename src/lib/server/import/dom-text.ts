/** Elements whose words are no part of an article. */
const SKIPPED = new Set(
	(
		'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS FORM NAV BUTTON SELECT ' +
		'TEXTAREA INPUT HEAD AUDIO VIDEO DIALOG MENU'
	).split(' ')
);

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
	(
		'P DIV H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE PRE SECTION ARTICLE MAIN HEADER FOOTER ' +
		'ASIDE FIGURE FIGCAPTION TABLE THEAD TBODY TR HR ADDRESS DETAILS SUMMARY BODY HTML'
	).split(' ')
);

/**
 * The text of a part of a page: its paragraphs separated by blank lines, a line break where the page
 * has one. What is hidden, and what is not prose (scripts, forms, menus), is left out. It goes
 * through the page without recursion, so no depth of nesting can overflow the stack.
 */
export function domText(root: Node): string {
	const paragraphs: string[] = [];
	let line = '';
	const close = () => {
		const text = line
			.replace(/[^\S\n]+/g, ' ')
			.replace(/ ?\n ?/g, '\n')
			.replace(/\n{2,}/g, '\n\n')
			.trim();
		if (text) paragraphs.push(text);
		line = '';
	};
	const stack: { node: Node; leaving: boolean }[] = [{ node: root, leaving: false }];
	for (let step = stack.pop(); step; step = stack.pop()) {
		const { node, leaving } = step;
		if (node.nodeType === TEXT) line += (node.nodeValue ?? '').replace(/\s+/g, ' ');
		if (node.nodeType !== ELEMENT) continue;
		const element = node as Element;
		const name = element.nodeName.toUpperCase();
		if (SKIPPED.has(name) || isHidden(element)) continue;
		if (BLOCKS.has(name)) close();
		if (name === 'TD' || name === 'TH') line += ' ';
		if (leaving) continue;
		if (name === 'BR') line += '\n';
		stack.push({ node, leaving: true });
		const children = [...element.childNodes];
		for (const child of children.reverse()) stack.push({ node: child, leaving: false });
	}
	close();
	return paragraphs.join('\n\n');
}

const ELEMENT = 1;
const TEXT = 3;

const isHidden = (element: Element) =>
	element.hasAttribute('hidden') ||
	element.getAttribute('aria-hidden') === 'true' ||
	/(display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? '');
