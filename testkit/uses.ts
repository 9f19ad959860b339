// Uses of models for tests, as the search finds them.
import type { Use } from "../src/usage/use.ts";

export function useOf(
	id: string,
	provider: string,
	path = "lib/chat.ex",
	line = 1,
): Use {
	return {
		id,
		provider,
		path,
		line,
		column: 1,
		start: 0,
		written: id,
		isWhole: true,
		settledBy: "explicit",
		place: "code",
		standing: "listed",
	};
}
