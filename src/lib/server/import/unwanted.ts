/** A line that is likely no part of the article, and why. */
export interface UnwantedLine {
	/** Index of the line in the text. */
	readonly line: number;
	/** What it seems to be, fit to be shown beside it. */
	readonly why: string;
}

interface Rule {
	readonly why: string;
	/** Matches the whole line, trimmed; no rule looks at lines of more than {@link LONGEST} units. */
	readonly pattern: RegExp;
}

/** A line of prose is longer than what pages put between the paragraphs. */
const LONGEST = 160;

/** What pages of newspapers put around and between the paragraphs of an article. */
const RULES: readonly Rule[] = [
	{
		why: 'advertisement',
		pattern:
			/^[([]?(advertisement|advertising|sponsored( content)?|promoted( content)?|story continues below( (this )?(ad|advertisement))?|article continues (after|below)( (this )?(ad|advertisement|promotion))?|skip (past )?(ad|advertisement|newsletter promotion|promotion)|after (newsletter )?promotion|ad)[)\].]?$/i
	},
	{
		why: 'link to another page',
		pattern:
			/^(([»›→▶•*-]\s*)?(read (more|next|also|on)|see (also|more)|more (on this( story)?|stories|from .{2,40}|about .{2,40})|related( (articles?|stories|topics|content|coverage))?|also read|you (may|might) also (like|be interested in)|recommended( (for you|stories|reading))?|most (read|popular|viewed)|trending( now)?|don['’]t miss|editors?['’]s? picks?|what to read next|up next|top stories|in (this|other) (story|news)|watch|listen|explore more( on these topics)?|keep reading|show more|load more|continue reading|view (more|all|comments)|back to top)(\s*[:–—|»›→-].*)?\s*[»›→>.…]*)$/i
	},
	{
		why: 'share link',
		pattern:
			/^(share( (this|on|via|to|with) .{1,40}|\s*(this )?(article|story)?)?|tweet( this)?|copy( the)? link|link copied!?|e-?mail( this)?( (article|story))?|print( this)?( (article|story|page))?|save( (article|story|for later))?|bookmark|facebook|twitter|whatsapp|x|linkedin|reddit|messenger|pinterest|telegram|((facebook|twitter|whatsapp|linkedin|reddit|e-?mail|print|copy link|x)[\s|,·•/]*){2,}|follow (us|.{2,30}) (on|via) .{2,60}|comments?( \(?\d+\)?)?|\d+ (comments?|shares?)|leave a comment|join the conversation|post a comment|react)[.!]?$/i
	},
	{
		why: 'call to sign up',
		pattern:
			/^((sign|log) (up|in)( (here|now|to|for)\b.{0,120})?|subscribe( (now|here|to|for)\b.{0,120})?|get (the|our) .{2,80}(newsletter|inbox|alerts).{0,40}|.{0,60}\bnewsletters?\b.{0,20}(sign[ -]?up|subscribe|inbox).{0,60}|enter your e-?mail( address)?|create (a free|an) account|already (a|have an) (subscriber|member|account).{0,40}|support (us|(our|independent) (journalism|work|newsroom|reporting))\b.{0,80}|(donate to|become a member of) .{2,60}|download (the|our) app.{0,60}|thanks? for (signing up|subscribing).{0,80}|(we use cookies|accept (all )?cookies|cookie (settings|policy)).{0,100})$/i
	},
	{
		why: 'picture credit',
		pattern:
			/^(([([]?(photo(graph)?s?|pictures?|images?|illustration|graphic|video|credits?|file photo|getty images|source)( credit)?( by)?\s*[:/©|].{1,140})|[([]?(photo(graph)?|picture|illustration)s? (by|courtesy of) .{2,100}[)\]]?|.{0,140}[([/|–—-]\s*(getty images|ap( photo)?|reuters|afp|epa|pa( media)?|alamy|shutterstock|bloomberg|via (ap|getty|reuters))(\s*\/\s*[^)\]]{2,40})?\s*[)\]]?|(getty images|reuters|ap photo|shutterstock|alamy))\.?$/i
	},
	{
		why: 'caption label',
		pattern:
			/^(image (caption|source)|media caption|toggle caption|enlarge( this image)?|view image in full screen|hide caption|play( video)?|pause|mute|loading\.*|\d+:\d\d|gallery|slideshow|\d+ of \d+( photos?)?)[:.]?$/i
	},
	{
		why: 'note of the page',
		pattern:
			/^((first |last )?(published|updated|posted|modified)( (on|at))?:? .{2,60}\d.{0,40}|\d+ (min(ute)?s?|hours?|days?)( read| ago)|\d+[ -]min(ute)? read|listen to (this|the) (article|story).{0,40}|(this article is|reading time).{1,40}min.{0,20}|jump to .{2,40}|table of contents|home( [>›/] .{2,60})+)\.?$/i
	},
	{
		why: 'notice of rights',
		pattern:
			/^(©.{2,150}|\(c\) .{2,150}|copyright:?\s*(©|\(c\)|\d{4}).{0,150}|.{0,100}all rights reserved.{0,60}|this material may not be published.{0,120}|(terms of (use|service)|privacy (policy|notice)|cookie policy|contact us|about us|advertise with us)([\s|·•,].{0,100})?)$/i
	}
];

/**
 * Guesses which lines of a text are no part of the article: advertisements, links, credits, notices.
 * It only guesses: whoever adds the article sees each of them and may take it back.
 * @param text tidied text; a line is what stands between line breaks
 */
export function unwantedLines(text: string): readonly UnwantedLine[] {
	return text.split('\n').flatMap((whole, line) => {
		const words = whole.trim();
		if (words === '' || words.length > LONGEST) return [];
		const rule = RULES.find(({ pattern }) => pattern.test(words));
		return rule ? [{ line, why: rule.why }] : [];
	});
}

/**
 * The text without some of its lines.
 * @param lines indices of lines; one that the text does not have changes nothing
 */
export const withoutLines = (text: string, lines: ReadonlySet<number>): string =>
	text
		.split('\n')
		.filter((_, at) => !lines.has(at))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^\n+|\s+$/g, '');
