/** The answer of the network; a page is on its way already while this worker wakes up. */
export async function fromNetwork(event: FetchEvent): Promise<Response> {
	const early = (await event.preloadResponse) as Response | undefined;
	return early ?? fetch(event.request);
}
