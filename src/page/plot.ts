import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import type { Theme } from "./hooks.ts";

/** Pixels. */
const HEIGHT = 190;
const LABEL_FONT = "12px system-ui, sans-serif";
/** More bars would be thinner than a pixel, so they become one area, which is much faster to draw. */
const MAX_BARS = 1000;

/**
 * Draws the ratios as bars into the container, and draws them again when the theme or the width changes.
 * @param ratios in ascending order
 * @param onPoint gets the index of the bar under the cursor, which the mouse or the program moves
 */
export function usePlot(
	container: RefObject<HTMLDivElement | null>,
	ratios: readonly number[],
	theme: Theme,
	onPoint: (index: number | null) => void,
): RefObject<uPlot | null> {
	const plot = useRef<uPlot>(null);
	useLayoutEffect(() => {
		const { current } = container;
		if (current === null) return;
		// A new plot for each theme, because the colours are read from the style sheet.
		const drawn = new uPlot(
			optionsFor(current, ratios.length, onPoint),
			dataOf(ratios),
			current,
		);
		plot.current = drawn;
		const observer = new ResizeObserver(() =>
			drawn.setSize({ width: current.clientWidth, height: HEIGHT }),
		);
		observer.observe(current);
		return () => {
			observer.disconnect();
			drawn.destroy();
			plot.current = null;
			onPoint(null);
		};
	}, [container, ratios, theme, onPoint]);
	return plot;
}

function dataOf(ratios: readonly number[]): uPlot.AlignedData {
	return [
		ratios.map((_, index) => index),
		ratios.map((ratio) => (ratio < 1 ? ratio : null)),
		ratios.map((ratio) => (ratio > 1 ? ratio : null)),
	];
}

function optionsFor(
	container: Element,
	count: number,
	onPoint: (index: number | null) => void,
): uPlot.Options {
	const colours = coloursOf(container);
	const { bars, linear } = uPlot.paths;
	const paths = count > MAX_BARS ? linear?.() : bars?.({ size: [0.8, 24, 1] });
	const series = (colour: string): uPlot.Series => ({
		stroke: colour,
		fill: colour,
		width: 0,
		fillTo: 1,
		points: { show: false },
		...(paths && { paths }),
	});
	return {
		width: container.clientWidth,
		height: HEIGHT,
		legend: { show: false },
		cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
		scales: {
			x: { time: false, range: (_, min, max) => [min - 0.6, max + 0.6] },
			y: { distr: 3, log: 2, range: (_, min, max) => rangeOf(min, max) },
		},
		axes: [
			{ show: false },
			{
				stroke: colours.text,
				grid: { stroke: colours.line, width: 1 },
				ticks: { show: false },
				size: 56,
				label: "factor",
				labelSize: 16,
				labelGap: 0,
				labelFont: LABEL_FONT,
				splits: (_, __, min, max) => splitsOf(min, max),
				values: (_, splits) => splits.map(factor),
				filter: (_, splits) => splits,
			},
		],
		series: [{}, series(colours.down), series(colours.up)],
		hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)] },
	};
}

/** Reads the colours of the current theme from the style sheet. */
function coloursOf(container: Element) {
	const style = getComputedStyle(container);
	const resolved = (name: string) => style.getPropertyValue(name);
	return {
		text: style.color,
		line: resolved("--line"),
		down: resolved("--down"),
		up: resolved("--up"),
	};
}

/** The powers of two around all ratios and 1. Bars start at 1. */
function rangeOf(min: number, max: number): [number, number] {
	const below = Math.floor(Math.log2(Math.min(min, 1)));
	const above = Math.ceil(Math.log2(Math.max(max, 1)));
	return [2 ** below, 2 ** above];
}

const MAX_SPLITS = 8;

/** Powers of two, or of four, eight and so on if there would be too many. 1 is always included. */
function splitsOf(min: number, max: number): number[] {
	const [first, last] = [Math.log2(min), Math.log2(max)];
	const step = Math.ceil((last - first) / MAX_SPLITS);
	const splits: number[] = [];
	for (let power = Math.ceil(first / step); power * step <= last; power++) {
		splits.push(2 ** (power * step));
	}
	return splits;
}

const short = new Intl.NumberFormat("en-US", {
	notation: "compact",
	maximumSignificantDigits: 3,
});

function factor(split: number): string {
	return split < 1 ? `÷${short.format(1 / split)}` : `×${short.format(split)}`;
}
