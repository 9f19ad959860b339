// Errors of fetching a catalog.
import { Problem } from "../lib/problem.ts";

export function badStatus(
	source: string,
	status: number,
	serverAsksMs: number,
) {
	const wait =
		serverAsksMs > 0
			? ` and asks to wait ${Math.ceil(serverAsksMs / 1000)} s`
			: "";
	return new Problem({
		title: `Can't fetch the catalog from ${source}`,
		cause: `The server answers ${status}${wait}.`,
		remedy:
			status >= 500 || status === 429
				? "Nothing was written. Run it again later."
				: "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
	});
}

export function badRedirect(source: string, what: string) {
	return new Problem({
		title: `Can't fetch the catalog from ${source}`,
		cause: `The server redirects: ${what}.`,
		remedy:
			"Nothing was written. Check `source`; the default is https://models.dev/api.json.",
	});
}

export function tooLarge(source: string, maxBytes: number) {
	return new Problem({
		title: `The catalog from ${source} is too large`,
		cause: `It has more than ${Math.round(maxBytes / 1024 / 1024)} MiB; models.dev's has less than a tenth of that.`,
		remedy: "Nothing was written. Check `source`.",
	});
}

export function notJson(source: string, cause: string) {
	return new Problem({
		title: `The catalog from ${source} is not JSON`,
		cause,
		remedy:
			"Nothing was written. Check `source`; the default is https://models.dev/api.json.",
	});
}
