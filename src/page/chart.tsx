import { useMemo, useRef, useState } from "preact/hooks";
import { count, counted } from "../lib/numbers.ts";
import { visibleId } from "../report/markdown.ts";
import type { Theme } from "./hooks.ts";
import { ColumnHeads, Fold, TargetLink } from "./labels.tsx";
import { usePlot } from "./plot.ts";
import { labelOfPrice } from "./prices.ts";
import { useHref } from "./query.ts";
import type { Row } from "./rows.ts";
import { show, showChange } from "./values.ts";

interface DrawnMove extends Row {
	readonly ratio: number;
}

/** The prices that vendors and resellers moved, each with a chart of its own: a vendor's few would be lost among the others. */
export function Charts(props: { rows: readonly Row[]; theme: Theme }) {
	const { rows, theme } = props;
	const [own, others] = useMemo(
		() => [movesOf(rows, true), movesOf(rows, false)],
		[rows],
	);
	return (
		<div class="charts">
			<Chart title="Prices of the vendors themselves" theme={theme} {...own} />
			<Chart title="Prices at resellers" theme={theme} {...others} />
		</div>
	);
}

interface ChartProps {
	title: string;
	theme: Theme;
	moves: readonly DrawnMove[];
	/** How many can't be drawn, because they are from or to $0. */
	omitted: number;
}

/** Price changes as bars from 1x on a logarithmic scale, from the largest decrease to the largest increase. */
function Chart({ title, theme, moves, omitted }: ChartProps) {
	const [at, setAt] = useState<number | null>(null);
	const container = useRef<HTMLDivElement>(null);
	const ratios = useMemo(() => moves.map(({ ratio }) => ratio), [moves]);
	const plot = usePlot(container, ratios, theme, setAt);
	const selected = at === null ? undefined : moves[at];
	const href = useHref(selected?.hash ?? "");
	if (moves.length === 0) return null;

	const decreased = moves.filter(({ ratio }) => ratio < 1).length;
	const first = Math.min(decreased, moves.length - 1);
	const point = (index: number) => {
		plot.current?.setCursor({
			left: plot.current.valToPos(index, "x"),
			top: 0,
		});
		setAt(index);
	};
	const step = (event: KeyboardEvent) => {
		const from = at ?? first;
		const steps: Record<string, number> = {
			ArrowLeft: from - 1,
			ArrowDown: from - 1,
			ArrowRight: from + 1,
			ArrowUp: from + 1,
			Home: 0,
			End: moves.length - 1,
		};
		const to = steps[event.key];
		if (event.key === "Enter" && selected) location.hash = href;
		if (to === undefined) return;
		event.preventDefault();
		point(Math.min(moves.length - 1, Math.max(0, to)));
	};
	return (
		<figure>
			<figcaption>
				{title}: <span class="down">▼ {count(decreased)} down</span>,{" "}
				<span class="up">▲ {count(moves.length - decreased)} up</span>
				{omitted > 0 && (
					<span class="muted"> ({count(omitted)} from or to $0 not drawn)</span>
				)}
			</figcaption>
			{/* For screen readers a slider is the control that reads one bar after the other. */}
			<div
				role="slider"
				tabIndex={0}
				aria-label={`${title}, from the largest decrease to the largest increase; Enter opens the model`}
				aria-valuemin={1}
				aria-valuemax={moves.length}
				aria-valuenow={(at ?? first) + 1}
				aria-valuetext={selected ? describeMove(selected) : "none chosen"}
				onKeyDown={step}
				onFocus={() => {
					if (at === null) point(first);
				}}
				onBlur={() => setAt(null)}
				onClick={() => {
					if (selected) location.hash = href;
				}}
				ref={container}
			>
				{selected && <Tip move={selected} share={(at ?? 0) / moves.length} />}
			</div>
			<p class="axis" aria-hidden="true">
				<span>largest decrease</span>
				<span>one bar for each price</span>
				<span>largest increase</span>
			</p>
			<Fold title="As a table">
				{() => <MoveTable title={title} moves={moves} />}
			</Fold>
		</figure>
	);
}

/** @param share where the bar is, from 0 at the left to 1 at the right */
function Tip({ move, share }: { move: DrawnMove; share: number }) {
	return (
		<div
			class={share > 0.5 ? "tip left" : "tip"}
			style={{ [share > 0.5 ? "right" : "left"]: `${tipOffset(share)}%` }}
		>
			<bdi>{describeMove(move)}</bdi>
		</div>
	);
}

/** From the nearer edge, so that the tip stays inside. */
function tipOffset(share: number): number {
	return Math.min(share, 1 - share) * 50;
}

/** As many on either side; the table of changes has the others. */
const MOST_MOVES = 100;

function MoveTable({
	title,
	moves,
}: {
	title: string;
	moves: readonly DrawnMove[];
}) {
	const decreases = moves.filter(({ ratio }) => ratio < 1);
	const increases = moves.filter(({ ratio }) => ratio > 1).reverse();
	const shown = [
		...decreases.slice(0, MOST_MOVES),
		...increases.slice(0, MOST_MOVES),
	];
	const omitted = moves.length - shown.length;
	return (
		<table class="numbers">
			<caption>
				{title}, the largest first
				{omitted > 0 &&
					`; ${counted(omitted, "smaller one")} only in the table of changes`}
			</caption>
			<ColumnHeads names={["Model", "Price", "Before", "After", "Change"]} />
			<tbody>
				{shown.map((move) => (
					<tr key={move.key}>
						<th scope="row">
							<TargetLink provider={move.provider} id={move.id} />
						</th>
						<td>{labelOfPrice(move.what)}</td>
						<td>{show(move.before, move.unit)}</td>
						<td>{show(move.after, move.unit)}</td>
						<td class={move.ratio > 1 ? "up" : "down"}>{showChange(move)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function movesOf(
	rows: readonly Row[],
	isOwn: boolean,
): { moves: DrawnMove[]; omitted: number } {
	const moves: DrawnMove[] = [];
	let omitted = 0;
	for (const row of rows) {
		const { ratio, unit } = row;
		if (row.isOwn !== isOwn || unit === undefined) continue;
		if (ratio === null || ratio === 1) continue;
		if (Number.isFinite(Math.log(ratio))) moves.push({ ...row, ratio });
		else omitted += 1;
	}
	return { moves: moves.sort((a, b) => a.ratio - b.ratio), omitted };
}

function describeMove(move: DrawnMove): string {
	const { provider, id, what, before, after, unit } = move;
	return `${visibleId(`${provider}:${id}`)} ${labelOfPrice(what)} ${show(before, unit)} → ${show(after, unit)} (${showChange(move)})`;
}
