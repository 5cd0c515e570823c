/** Without accents, curly marks or more than one space: most names. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** A name for comparing: lower case, accents and dots dropped, apostrophes and hyphens plain. */
export function fold(name: string): string {
	if (PLAIN.test(name)) return name.toLowerCase().replace(/\./g, '');
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’ʼ`]/g, "'")
		.replace(/[–—]/g, '-')
		.replace(/\./g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A name as part of an id: letters and figures of any script, parted by hyphens. */
export function slug(name: string): string {
	return (
		fold(name)
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 80) || 'unnamed'
	);
}
