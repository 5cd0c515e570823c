import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { domText } from './dom-text.ts';
import { pageFront } from './heading.ts';
import { parsePage } from './html.ts';
import { refused, type ImportLimits, type ImportResult } from './imported.ts';
import { tidyText } from './tidy.ts';

/** The parts of a Word document that its text needs; pictures and the rest are never unpacked. */
const PARTS =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/;

/**
 * The article of a Word document. Only the parts that hold text are unpacked, each within the limit,
 * and only these are handed on, so that a small file that swells when unpacked does no harm.
 */
export async function readDocx(bytes: Uint8Array, limits: ImportLimits): Promise<ImportResult> {
	const parts = unpack(bytes, limits.unpackedBytes);
	if (parts === 'bomb') {
		return refused(
			'file-bomb',
			'This Word file unpacks to far more than an article. Copy the text out of it and paste it instead.'
		);
	}
	const buffer = Buffer.from(zipSync(parts, { level: 0 }));
	const { value: html } = await mammoth.convertToHtml(
		{ buffer },
		{
			styleMap: ["p[style-name='Title'] => h1:fresh", 'comment-reference => '],
			externalFileAccess: false
		}
	);
	const front = pageFront(parsePage(html));
	return {
		ok: true,
		article: {
			...front,
			title: front.title || documentTitle(parts),
			source: '',
			published: null
		}
	};
}

function unpack(bytes: Uint8Array, limit: number): Record<string, Uint8Array> | 'bomb' {
	let swollen = false;
	const parts = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			if (!PARTS.test(name)) return false;
			swollen ||= originalSize > limit;
			return originalSize <= limit;
		}
	});
	return swollen ? 'bomb' : parts;
}

function documentTitle(parts: Record<string, Uint8Array>): string {
	const core = parts['docProps/core.xml'];
	const found = core && /<dc:title[^>]*>([^<]*)</.exec(new TextDecoder().decode(core));
	return found ? tidyText(domText(parsePage(found[1]!).body)) : '';
}
