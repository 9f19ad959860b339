import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import type { Theme } from "./hooks.ts";

/** Pixels. */
const HEIGHT = 190;
/** Thinner than a pixel they are an area, which is drawn in no time. */
const MAX_BARS = 1000;

/**
 * Draws the ratios, which are in ascending order, as bars into the place, and draws them again when the theme or the
 * width changes.
 * @param onPoint hears which bar the mouse, or the cursor set by program, is at
 */
export function usePlot(
	place: RefObject<HTMLDivElement | null>,
	ratios: readonly number[],
	theme: Theme,
	onPoint: (index: number | null) => void,
): RefObject<uPlot | null> {
	const plot = useRef<uPlot>(null);
	useLayoutEffect(() => {
		const { current } = place;
		if (current === null) return;
		// Anew for each theme, since the colours are read from the style sheet.
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
	}, [place, ratios, theme, onPoint]);
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
	place: Element,
	count: number,
	onPoint: (index: number | null) => void,
): uPlot.Options {
	const colours = coloursOf(place);
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
		width: place.clientWidth,
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
				splits: (_, __, min, max) => splitsOf(min, max),
				values: (_, splits) => splits.map(factor),
				filter: (_, splits) => splits,
			},
		],
		series: [{}, series(colours.down), series(colours.up)],
		hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)] },
	};
}

/** The style sheet knows the colours of both themes. */
function coloursOf(place: Element) {
	const style = getComputedStyle(place);
	const resolved = (name: string) => style.getPropertyValue(name);
	return {
		text: style.color,
		line: resolved("--line"),
		down: resolved("--down"),
		up: resolved("--up"),
	};
}

/** Powers of two that hold all ratios and 1, which the bars start from. */
function rangeOf(min: number, max: number): [number, number] {
	const below = Math.floor(Math.log2(Math.min(min, 1)));
	const above = Math.ceil(Math.log2(Math.max(max, 1)));
	return [2 ** below, 2 ** above];
}

const MAX_SPLITS = 8;

/** Powers of two, or of four, eight and so on where those would be too many; 1 is always among them. */
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
