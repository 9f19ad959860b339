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
	/** The usual height of a row, in pixels. A row is measured once it is in the page. */
	readonly height: number;
	/** Stays the same when rows are sorted or filtered. */
	readonly keyOf: (index: number) => number;
	/** From the page's top to the first row, in pixels. */
	readonly top: number;
	/** The height of the sticky head, which hides rows, in pixels. */
	readonly covered: number;
	/** A row that stays in the page even if it is far away, because it may have the focus. */
	readonly kept: number;
}

/** Only the rows near the window, so that a table of many thousands has a few dozen in the page. TanStack Virtual for Preact. */
export function useRowWindow(
	options: WindowOptions,
): Virtualizer<Window, Element> {
	const { count, height, keyOf, top, covered, kept } = options;
	const [, redraw] = useReducer((times: number) => times + 1, 0);
	const all = {
		count,
		estimateSize: () => height,
		getItemKey: keyOf,
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
	// The virtualizer caches heights, so it must measure again when all of them change.
	useLayoutEffect(() => rows.measure(), [rows, height]);
	return rows;
}
