/**
 * Offices for wrong options, by family, so that a wrong one is of the same kind as the right one.
 * From common knowledge; compiled for this project.
 */
export const OFFICE_FAMILIES: readonly OfficeFamily[] = [
	{
		is: /\b(?:committee|judiciary|foreign affairs|armed services|ways and means|appropriations)\b.*\bchair/i,
		titles: [
			'House Budget Committee chairman',
			'House Armed Services Committee chairman',
			'House Agriculture Committee chairman',
			'Senate Finance Committee chairman',
			'House Oversight Committee chairman'
		]
	},
	{
		is: /\b(?:senator|congress(?:man|woman)|representative|speaker|majority leader|minority leader|whip)\b/i,
		titles: [
			'Senate majority leader',
			'House minority whip',
			'Speaker of the House',
			'House majority leader'
		]
	},
	{
		is: /\b(?:minister|chancellor|premier)\b/i,
		titles: [
			'Foreign minister',
			'Finance minister',
			'Health minister',
			'Defence minister',
			'Education minister',
			'Minister of the interior',
			'Prime minister'
		]
	},
	{
		is: /\b(?:secretary of|secretary)\b/i,
		titles: [
			'Secretary of state',
			'Secretary of defense',
			'Treasury secretary',
			'Secretary of energy',
			'Secretary of transportation'
		]
	},
	{
		is: /\b(?:general|admiral|colonel|captain|commander|lieutenant|major)\b/i,
		titles: [
			'Rear admiral',
			'Air force general',
			'Army colonel',
			'Navy captain',
			'Chief of the general staff'
		]
	},
	{
		is: /\b(?:mayor|governor|councill?or|sheriff|police chief|fire chief)\b/i,
		titles: [
			'Mayor',
			'Police chief',
			'Fire chief',
			'County sheriff',
			'City councillor',
			'State governor'
		]
	},
	{
		is: /\b(?:chief executive|ceo|chief \w+ officer|founder|managing director|manager|chair(?:man|woman)?)\b/i,
		titles: [
			'Chief financial officer',
			'Chief technology officer',
			'Head of marketing',
			'Managing director',
			'Chief operating officer'
		]
	},
	{
		is: /\b(?:spokes(?:man|woman|person)|press secretary)\b/i,
		titles: ['Legal adviser', 'Head of security', 'Chief of staff', 'Treasurer']
	},
	{
		is: /\b(?:professor|researcher|scientist|biologist|historian|physicist|archaeologist|ecologist|economist|curator)\b/i,
		titles: [
			'Professor of law',
			'Museum curator',
			'Marine biologist',
			'Economist',
			'Archaeologist',
			'Professor of chemistry',
			'Librarian'
		]
	},
	{
		is: /\b(?:flight|mission|operations|research|programme|program) director\b|\b(?:pilot|astronaut|engineer)\b/i,
		titles: [
			'Chief engineer',
			'Launch director',
			'Safety officer',
			'Communications officer',
			'Recovery officer'
		]
	},
	{
		is: /\b(?:judge|prosecutor|attorney|lawyer|justice)\b/i,
		titles: [
			'District judge',
			'Attorney general',
			'Defence lawyer',
			'State prosecutor',
			'Court clerk'
		]
	},
	{
		is: /\b(?:coach|captain|manager|referee|striker|goalkeeper)\b/i,
		titles: ['Head coach', 'Team captain', 'Goalkeeping coach', 'Team doctor', 'Referee']
	}
];

export interface OfficeFamily {
	/** Titles of the family. */
	readonly is: RegExp;
	readonly titles: readonly string[];
}
