/** Whether a text stands for more than itself. */
export function isGlob(text: string): boolean {
	return /[*?]/.test(text);
}

/**
 * Reads a glob for ids: `*` is any text, slashes and colons too, `?` is one character, and all else is itself, because
 * ids contain brackets and braces. No regular expression is made of it: patches are untrusted, and ids are long.
 */
export function globMatcher(glob: string): (text: string) => boolean {
	const [first = "", ...others] = glob.split("*");
	const last = others.pop();
	if (last === undefined) {
		return (text) => text.length === first.length && fits(text, 0, first);
	}
	const inner = others.filter((part) => part !== "");
	const least = [first, last, ...inner].join("").length;
	return (text) => {
		const end = text.length - last.length;
		if (text.length < least) return false;
		if (!fits(text, 0, first) || !fits(text, end, last)) return false;
		let from = first.length;
		for (const part of inner) {
			while (from + part.length <= end && !fits(text, from, part)) from += 1;
			if (from + part.length > end) return false;
			from += part.length;
		}
		return true;
	};
}

/** Whether a text is one of many, or fits a glob among them. Lists of plain texts may be long. */
export function anyGlob(globs: readonly string[]): (text: string) => boolean {
	const plain = new Set(globs.filter((one) => !isGlob(one)));
	const matchers = globs.filter(isGlob).map(globMatcher);
	return (text) => plain.has(text) || matchers.some((matches) => matches(text));
}

/** Whether a part of a glob without `*` is in a text at a position. */
function fits(text: string, at: number, part: string): boolean {
	for (let index = 0; index < part.length; index += 1) {
		const wanted = part[index];
		if (wanted !== "?" && wanted !== text[at + index]) return false;
	}
	return true;
}
