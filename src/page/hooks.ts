import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { addressOf, type View, viewOf } from "./view.ts";

// Layout effects run before the first paint, so that no early input is missed.
/** How the address gets a new view: as a step that the browser can go back from, or in place of the last one. */
export type Step = "push" | "replace";

/** Browsers refuse too many changes of the address in a short time. */
const TYPING_PAUSE = 250;

/** The view of the address, and a function that shows another one. Back, forward and links change it, too. */
export function useView(): [View, (view: View, step: Step) => void] {
	const [view, setView] = useState(() => viewOf(location.hash));
	const pending = useRef<View | null>(null);
	const timer = useRef(0);
	const flush = () => {
		clearTimeout(timer.current);
		if (pending.current) write(pending.current, "replace");
		pending.current = null;
	};
	useLayoutEffect(() => {
		const follow = () => {
			pending.current = null;
			setView(viewOf(location.hash));
		};
		addEventListener("hashchange", follow);
		addEventListener("popstate", follow);
		addEventListener("pagehide", flush);
		return () => {
			removeEventListener("hashchange", follow);
			removeEventListener("popstate", follow);
			removeEventListener("pagehide", flush);
		};
	}, []);
	const show = (next: View, step: Step) => {
		setView(next);
		if (step === "replace") {
			pending.current = next;
			clearTimeout(timer.current);
			timer.current = window.setTimeout(flush, TYPING_PAUSE);
		} else {
			flush();
			write(next, "push");
		}
	};
	return [view, show];
}

/** Assigning `location.hash` would scroll. */
function write(view: View, step: Step): void {
	const url = location.pathname + location.search + addressOf(view);
	if (step === "push") history.pushState(null, "", url);
	else history.replaceState(null, "", url);
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
