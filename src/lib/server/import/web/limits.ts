/** How far the server goes to read one page. */
export interface WebLimits {
	/** Time for everything, redirects and reading included, in ms. */
	readonly time: number;
	/** Greatest size of a page, before and after unpacking, in bytes. */
	readonly bytes: number;
	/** Most redirects that are followed. */
	readonly redirects: number;
	/** Most pages that are read at the same time. */
	readonly atOnce: number;
}

export const WEB_LIMITS: WebLimits = {
	time: 10_000,
	bytes: 5 * 1024 * 1024,
	redirects: 5,
	atOnce: 8
};
