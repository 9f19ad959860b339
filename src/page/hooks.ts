import { useLayoutEffect, useState } from "preact/hooks";

// Layout effects run before the first paint, so that no early input is missed.
/** The address after its `#`, as the browser has it. */
export function useHash(): string {
	const [hash, setHash] = useState(location.hash);
	useLayoutEffect(() => {
		const follow = () => setHash(location.hash);
		addEventListener("hashchange", follow);
		addEventListener("popstate", follow);
		return () => {
			removeEventListener("hashchange", follow);
			removeEventListener("popstate", follow);
		};
	}, []);
	return hash;
}

/** Removes the part of the address after its `#`. Assigning `location.hash` would scroll to the top. */
export function clearHash(): void {
	history.pushState(null, "", location.pathname + location.search);
	dispatchEvent(new PopStateEvent("popstate"));
}

export function useMedia(query: string): boolean {
	const [matches, setMatches] = useState(() => matchMedia(query).matches);
	useLayoutEffect(() => {
		const media = matchMedia(query);
		const follow = () => setMatches(media.matches);
		media.addEventListener("change", follow);
		return () => media.removeEventListener("change", follow);
	}, [query]);
	return matches;
}

/** True from just before the page is printed until after. */
export function usePrinting(): boolean {
	const [isPrinting, setPrinting] = useState(false);
	useLayoutEffect(() => {
		const begin = () => setPrinting(true);
		const end = () => setPrinting(false);
		addEventListener("beforeprint", begin);
		addEventListener("afterprint", end);
		return () => {
			removeEventListener("beforeprint", begin);
			removeEventListener("afterprint", end);
		};
	}, []);
	return isPrinting;
}

export type Theme = "light" | "dark";

/** The system's theme until the reader chooses one. Prints are light. */
export function useTheme(isPrinting: boolean): [Theme, () => void] {
	const system = useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
	const [chosen, setChosen] = useState<Theme | null>(null);
	const theme = isPrinting ? "light" : (chosen ?? system);
	return [theme, () => setChosen(theme === "dark" ? "light" : "dark")];
}
