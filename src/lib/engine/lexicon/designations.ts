/** What things are officially called, for wrong options, by field; compiled for this project. */
export const DESIGNATIONS: readonly DesignationField[] = [
	{
		is: /\b(?:terror\w*|organi[sz]ations?|criminal|gangs?|groups?|militants?)\b/i,
		names: [
			'a transnational criminal organization',
			'a private army',
			'a hostile foreign agency',
			'an unlawful association',
			'a rebel movement'
		]
	},
	{
		is: /\b(?:weapon|substance|hazard|drug|poison|narcotic|chemical|medicine)\b/i,
		names: [
			'a controlled substance',
			'a public health hazard',
			'an illegal import',
			'a prescription medicine',
			'a toxic chemical'
		]
	},
	{
		is: /\b(?:emergency|threat|disease|epidemic|crime)\b/i,
		names: ['a national emergency', 'a public health hazard', 'a security threat']
	},
	{
		is: /\b(?:zone|area|park|monument|heritage|site|reserve|landmark|building|district|region|city)\b/i,
		names: [
			'a world heritage site',
			'a national monument',
			'a nature reserve',
			'a disaster zone',
			'a protected landmark',
			'a conservation area'
		]
	},
	{
		is: /\b(?:species|endangered|extinct|vulnerable|animal|plant|protected)\b/i,
		names: [
			'a protected species',
			'an invasive species',
			'a domestic breed',
			'an extinct species',
			'a common pest'
		]
	},
	{
		is: /\b(?:planet|star|asteroid|comet|moon|element)\b/i,
		names: ['a dwarf planet', 'a comet', 'a minor moon', 'an asteroid', 'a variable star']
	}
];

export interface DesignationField {
	/** Words of designations in the field. */
	readonly is: RegExp;
	readonly names: readonly string[];
}
