const KIB = 1024;
const MIB = 1024 * KIB;

/** Where a file may be sent: an article, a roster. */
const FILES = /^\/\(teacher\)\/(articles\/|classes\/\[id\]\/roster$)/;

/** Most bytes of a request's body at a route: a file's worth where one may be sent, else a form's. */
export function mostBytes(routeId: string | null): number {
	return routeId && FILES.test(routeId) ? 16 * MIB : MIB;
}

/** Whether a request says that it brings more than its route takes. */
export function isTooLarge(request: Request, routeId: string | null): boolean {
	return Number(request.headers.get('content-length') ?? 0) > mostBytes(routeId);
}
