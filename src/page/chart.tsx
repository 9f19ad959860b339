import { useMemo, useRef, useState } from "preact/hooks";
import { visible, visibleId } from "../report/markdown.ts";
import { count } from "../report/numbers.ts";
import type { Theme } from "./hooks.ts";
import { usePlot } from "./plot.ts";
import type { Row } from "./rows.ts";
import { show, showChange } from "./values.ts";

interface DrawnMove extends Row {
	readonly ratio: number;
}

/** Price changes as bars from 1x on a logarithmic scale, from the largest decrease to the largest increase. */
export function Chart(props: { rows: readonly Row[]; theme: Theme }) {
	const { rows, theme } = props;
	const moves = useMemo(() => movesOf(rows), [rows]);
	const omitted = useMemo(() => countZeroMoves(rows), [rows]);
	const [at, setAt] = useState<number | null>(null);
	const container = useRef<HTMLDivElement>(null);
	const ratios = useMemo(() => moves.map(({ ratio }) => ratio), [moves]);
	const plot = usePlot(container, ratios, theme, setAt);
	if (moves.length === 0) return null;

	const decreased = moves.filter(({ ratio }) => ratio < 1).length;
	const selected = at === null ? undefined : moves[at];
	const step = (event: KeyboardEvent) => {
		const from = at ?? decreased;
		const steps: Record<string, number> = {
			ArrowLeft: from - 1,
			ArrowDown: from - 1,
			ArrowRight: from + 1,
			ArrowUp: from + 1,
			Home: 0,
			End: moves.length - 1,
		};
		const to = steps[event.key];
		if (event.key === "Enter" && selected) location.hash = selected.hash;
		if (to === undefined) return;
		event.preventDefault();
		const index = Math.min(moves.length - 1, Math.max(0, to));
		plot.current?.setCursor({
			left: plot.current.valToPos(index, "x"),
			top: 0,
		});
		setAt(index);
	};
	return (
		<figure>
			<figcaption>
				Price moves: <span class="down">▼ down</span>,{" "}
				<span class="up">▲ up</span>
				{omitted > 0 && (
					<span class="muted"> ({count(omitted)} from or to $0 not drawn)</span>
				)}
			</figcaption>
			{/* For screen readers a slider is the control that reads one bar after the other. */}
			<div
				role="slider"
				tabIndex={0}
				aria-label="Price moves, from the largest fall to the largest rise; Enter opens the model"
				aria-valuemin={1}
				aria-valuemax={moves.length}
				aria-valuenow={(at ?? decreased) + 1}
				aria-valuetext={selected ? describeMove(selected) : "none chosen"}
				onKeyDown={step}
				onClick={() => {
					if (selected) location.hash = selected.hash;
				}}
				ref={container}
			/>
			<p class="reading">
				{selected ? (
					<bdi>{describeMove(selected)}</bdi>
				) : (
					"Point at a bar to read it."
				)}
			</p>
		</figure>
	);
}

function movesOf(rows: readonly Row[]): DrawnMove[] {
	return rows
		.flatMap((row) => {
			const { ratio, unit } = row;
			if (unit === undefined || ratio === null || ratio === 1) return [];
			return Number.isFinite(Math.log(ratio)) ? [{ ...row, ratio }] : [];
		})
		.sort((a, b) => a.ratio - b.ratio);
}

function countZeroMoves(rows: readonly Row[]): number {
	return rows.filter(
		({ unit, ratio }) =>
			unit !== undefined && (ratio === 0 || ratio === Number.POSITIVE_INFINITY),
	).length;
}

function describeMove(move: DrawnMove): string {
	const { provider, id, what, before, after, unit } = move;
	return `${visibleId(`${provider}:${id}`)} ${visible(what)} ${show(before, unit)} → ${show(after, unit)} (${showChange(move)})`;
}
