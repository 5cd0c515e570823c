/** How much a file may hold. Each limit is an argument with these defaults. */
export interface ImportLimits {
	/** Greatest size of the file as sent, in bytes. */
	readonly bytes: number;
	/** Greatest size of one part of a .docx, or of the text of an .epub, when unpacked, in bytes. */
	readonly unpackedBytes: number;
	/** Greatest number of elements read from a web page. */
	readonly elements: number;
	/** Greatest number of pages read from a PDF. */
	readonly pages: number;
}

export const IMPORT_LIMITS: ImportLimits = {
	bytes: 5 * 1024 * 1024,
	unpackedBytes: 20 * 1024 * 1024,
	elements: 50_000,
	pages: 200
};

/** A file as it was sent. */
export interface SentFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Encoding that whoever sent it named, or none. */
	readonly encoding?: string | null;
}

/** What was found in a file: only text is kept. */
export interface ImportedArticle {
	/** Empty where the file does not say. */
	readonly title: string;
	/** Without the word "by"; empty where the file does not say. */
	readonly byline: string;
	/** Where it was published; empty where the file does not say. */
	readonly source: string;
	/** ISO date of publication, or null where the file does not say. */
	readonly published: string | null;
	/** Paragraphs, separated by blank lines. */
	readonly text: string;
}

export type ImportProblemCode =
	| 'file-empty'
	| 'file-too-big'
	| 'file-binary'
	| 'file-wrong-type'
	| 'file-broken'
	| 'file-locked'
	| 'file-no-text'
	| 'file-bomb'
	| 'address-wrong'
	| 'address-off'
	| 'address-closed'
	| 'address-unreachable'
	| 'address-refused'
	| 'address-redirects'
	| 'address-slow'
	| 'address-too-big'
	| 'address-wrong-type'
	| 'address-busy';

/** Why a file or a web address was not taken. */
export interface ImportProblem {
	readonly code: ImportProblemCode;
	/** A plain sentence or two: what is wrong and what to do. */
	readonly message: string;
}

export type ImportResult =
	| {
			readonly ok: true;
			readonly article: ImportedArticle;
			/** Where a file holds several: all of them, the first of which is `article`. */
			readonly chapters?: readonly ImportedArticle[];
	  }
	| { readonly ok: false; readonly problem: ImportProblem };

/** The result for a file that was not taken. */
export const refused = (code: ImportProblemCode, message: string): ImportResult => ({
	ok: false,
	problem: { code, message }
});
