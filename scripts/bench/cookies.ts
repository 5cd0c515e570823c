/** The line of a request's cookies, as a browser is given them. */
export const cookiesAt = (url: string, line: string) =>
	line.split('; ').map((part) => {
		const [name = ''] = part.split('=', 1);
		return { url, name, value: part.slice(name.length + 1) };
	});
