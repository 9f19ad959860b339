import {
	defaultRangeExtractor,
	observeWindowOffset,
	observeWindowRect,
	Virtualizer,
	windowScroll,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface WindowOptions {
	readonly count: number;
	/** Of each row, in pixels. */
	readonly height: number;
	/** From the page's top to the first row, in pixels. */
	readonly top: number;
	/** What sticks to the window's top and hides rows, in pixels. */
	readonly covered: number;
	/** The row that stays, however far away it is scrolled: it may have the focus. */
	readonly kept: number;
}

/** The rows near the window, so that a page of many thousands has but some dozens. TanStack Virtual, for Preact. */
export function useRowWindow(
	options: WindowOptions,
): Virtualizer<Window, Element> {
	const { count, height, top, covered, kept } = options;
	const [, redraw] = useReducer((times: number) => times + 1, 0);
	const all = {
		count,
		estimateSize: () => height,
		scrollMargin: top,
		scrollPaddingStart: covered,
		overscan: 12,
		getScrollElement: () => window,
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		scrollToFn: windowScroll<Window>,
		onChange: () => redraw(0),
		rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
			const near = new Set(defaultRangeExtractor(range));
			if (kept < count) near.add(kept);
			return [...near].sort((a, b) => a - b);
		},
	};
	const [rows] = useState(() => new Virtualizer<Window, Element>(all));
	rows.setOptions(all);
	useLayoutEffect(() => rows._didMount(), [rows]);
	useLayoutEffect(() => rows._willUpdate());
	// Heights are remembered, and of no use once they differ.
	useLayoutEffect(() => rows.measure(), [rows, height]);
	return rows;
}
