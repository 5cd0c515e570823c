/** What an article may leave untold, and the words by which it would tell it. */
export interface Untold {
	/** Name of the matter: part of the rule of a question. */
	readonly about: string;
	/** A statement of this matter; its groups are words of the article. */
	readonly claim: RegExp;
	/** Where any of these stands anywhere in the article, the matter may be told. */
	readonly words: RegExp;
	/** "The article does not say ...". */
	readonly silence: string;
}

/**
 * Matters that a reader may take for granted and that many articles leave untold. Made for this project.
 * The words are wide on purpose: rather no statement than one that the article tells after all.
 */
export const UNTOLD: readonly Untold[] = [
	{
		about: 'women',
		claim: /^Most of the (.+) were women$/u,
		words:
			/\b(?:wom[ae]n|m[ae]n|females?|males?|girls?|boys?|lad(?:y|ies)|gender|sex(?:es)?|mothers?|fathers?|wi(?:fe|ves)|husbands?|sisters?|brothers?|all-male|all-female)\b/i,
		silence: 'how many of them were women'
	},
	{
		about: 'young',
		claim: /^Most of the (.+) were under the age of 30$/u,
		words:
			/\b(?:ages?|aged|young\w*|old|older|oldest|elderly|youths?|teen\w*|child(?:ren)?|adults?|pupils?|students?|pensioners?|retired|boys?|girls?|kids?|year-olds?|generations?|born)\b/i,
		silence: 'how old they were'
	},
	{
		about: 'abroad',
		claim: /^Most of the (.+) came from other countries$/u,
		words:
			/\b(?:abroad|foreign\w*|countr(?:y|ies)|(?:inter)?national\w*|nations?|overseas|immigra\w+|migra\w+|expatriates?|tourists?|local|locals|residents?|neighbou?rs?)\b/i,
		silence: 'where they came from'
	},
	{
		about: 'survey',
		claim: /^In a survey, most people in (.+) agreed with (.+)$/u,
		words:
			/\b(?:surveys?|polls?|polled|polling|majorit(?:y|ies)|opinions?|most people|public|percent|per cent|citizens|popular\w*|referend\w+)\b|%/i,
		silence: 'what people in the country think'
	},
	{
		about: 'expected',
		claim: /^(.+) had not expected to win (.+)$/u,
		words:
			/\b(?:expect\w*|surpris\w*|hop(?:e|ed|es|ing|eful)|predict\w*|favou?rites?|shock\w*|unlikely|likely|confident|believ\w+|thought|dream\w*|upset|astonish\w*|amaz\w+|stun\w*)\b/i,
		silence: 'what the winner had expected'
	},
	{
		about: 'cost',
		claim: /^(.+) cost more than had been planned$/u,
		words:
			/\b(?:costs?|costly|costing|prices?|money|millions?|billions?|dollars?|euros?|pounds?|budgets?|fund\w*|pay|pays|paid|payments?|expens\w+|cheap\w*|financ\w+|crowns|tax\w*|spen[dt]\w*|invest\w*)\b|[$£€¥]/i,
		silence: 'what it cost'
	},
	{
		about: 'television',
		claim: /^(.+) was shown live on television$/u,
		words:
			/\b(?:televi\w*|tv|broadcast\w*|channels?|live|stream\w*|screens?|screened|aired|airing|viewers?|watch\w*|radio|bbc|espn|fox|cnn|video\w*)\b/i,
		silence: 'whether it was on television'
	},
	{
		about: 'planned',
		claim: /^(.+) had been planned for more than six months$/u,
		words: /\b(?:plan|plans|planned|planning|prepar\w*|months?|rehears\w*|trained|training)\b/i,
		silence: 'how long it had been planned'
	},
	{
		about: 'apology',
		claim: /^(.+) apologi[sz]ed in public$/u,
		words:
			/\b(?:apolog\w*|sorry|regret\w*|remorse\w*|forg[ia]v\w*|pardon\w*|denie[sd]|deny\w*|innocen\w*|guilt\w*|plead\w*)\b/i,
		silence: 'whether there was an apology'
	},
	{
		about: 'injured',
		claim: /^Nobody was injured when (.+)$/u,
		words:
			/\b(?:injur\w*|hurt\w*|wound\w*|casualt\w*|die[sd]?|dead|deaths?|deadly|kill\w*|fatal\w*|victims?|hospital\w*|surviv\w*|unharmed|safe\w*|harm\w*|bod(?:y|ies))\b/i,
		silence: 'whether anybody was injured'
	}
];
