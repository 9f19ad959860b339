import { Fragment } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { visible, visibleId } from "../report/markdown.ts";
import { count } from "../report/numbers.ts";
import { COLUMNS, type Column, directionOf, type Order } from "./choose.ts";
import { useMedia } from "./hooks.ts";
import { Label } from "./labels.tsx";
import { KINDS, type Row } from "./rows.ts";
import { show, showChange } from "./values.ts";
import { useRowWindow } from "./window.ts";

interface Props {
	rows: readonly Row[];
	/** Deep links of the models and providers that have findings. */
	found: ReadonlySet<string>;
	order: Order;
	isPrinting: boolean;
	onOrder: (order: Order) => void;
}

/** The largest number of rows to print. */
const PRINTED = 500;

/** The same heights are in style.css. With fixed heights no row has to be measured. */
const HEIGHT = { wide: 34, narrow: 92 };

/** One row per change. Only rows near the window are in the page; attributes give the full number. */
export function Table({ rows, found, order, isPrinting, onOrder }: Props) {
	const table = useRef<HTMLTableElement>(null);
	const [top, covered] = usePosition(table);
	const [active, setActive] = useState(0);
	const current = Math.min(active, Math.max(0, rows.length - 1));
	const height = useMedia("screen and (width < 50rem)")
		? HEIGHT.narrow
		: HEIGHT.wide;
	const near = useRowWindow({
		count: rows.length,
		height,
		top: top + covered,
		covered,
		kept: current,
	});
	const indexes = isPrinting
		? Array.from(rows.slice(0, PRINTED).keys())
		: near.getVirtualIndexes();

	const move = (event: KeyboardEvent) => {
		const isLink = event.target instanceof HTMLAnchorElement;
		const page = Math.max(1, Math.floor(innerHeight / height) - 3);
		const to = target(event.key, current, page, rows.length - 1);
		if (!isLink || to === null || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		setActive(to);
		near.scrollToIndex(to);
		// The row gets the focus after it has been rendered.
		requestAnimationFrame(() =>
			table.current?.querySelector<HTMLElement>("a[tabindex='0']")?.focus(),
		);
	};

	return (
		<>
			<table
				ref={table}
				class="changes"
				aria-labelledby="page-changes"
				aria-rowcount={rows.length + 1}
			>
				<Head order={order} onOrder={onOrder} />
				<tbody onKeyDown={move}>
					{indexes.map((index, nth) => {
						const row = rows[index];
						const skipped = index - (indexes[nth - 1] ?? -1) - 1;
						return (
							row && (
								<Fragment key={index}>
									<Gap height={skipped * height} />
									<TableRow
										row={row}
										index={index}
										isFound={found.has(row.hash)}
										isActive={index === current}
										onActive={setActive}
									/>
								</Fragment>
							)
						);
					})}
					{!isPrinting && (
						<Gap height={(rows.length - 1 - (indexes.at(-1) ?? -1)) * height} />
					)}
				</tbody>
			</table>
			{rows.length === 0 && <p class="none">Nothing to show.</p>}
			{isPrinting && rows.length > PRINTED && (
				<p>
					The first {count(PRINTED)} of {count(rows.length)} changes; the
					filters choose which ones.
				</p>
			)}
		</>
	);
}

/** The table's position on the page and the height of its head. Both change with the content above and with the window. */
function usePosition(table: { readonly current: HTMLTableElement | null }) {
	const [position, setPosition] = useState<[number, number]>([0, 0]);
	useLayoutEffect(() => {
		const measure = () => {
			const { current } = table;
			if (current === null) return;
			const top = Math.round(current.getBoundingClientRect().top + scrollY);
			const head = current.tHead?.offsetHeight ?? 0;
			setPosition((old) =>
				old[0] === top && old[1] === head ? old : [top, head],
			);
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(document.body);
		return () => observer.disconnect();
	}, [table]);
	return position;
}

function target(key: string, from: number, page: number, last: number) {
	const moves: Record<string, number> = {
		ArrowUp: from - 1,
		ArrowDown: from + 1,
		PageUp: from - page,
		PageDown: from + page,
		Home: 0,
		End: last,
	};
	const to = moves[key];
	return to === undefined ? null : Math.min(last, Math.max(0, to));
}

/** Empty space in place of rows that are not rendered. */
function Gap({ height }: { height: number }) {
	if (height <= 0) return null;
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
		<tr class="gap" aria-hidden="true" style={{ height: `${height}px` }}>
			<td colSpan={Object.keys(COLUMNS).length} />
		</tr>
	);
}

const LABELS: Readonly<Record<Column, string>> = {
	kind: "Kind",
	provider: "Provider",
	model: "Model",
	name: "Name",
	field: "Field",
	before: "Before",
	after: "After",
	change: "Change",
};

function Head({ order, onOrder }: Pick<Props, "order" | "onOrder">) {
	return (
		<thead>
			<tr aria-rowindex={1}>
				{(Object.keys(COLUMNS) as Column[]).map((column) => {
					const isOwn = order?.column === column;
					return (
						<th
							key={column}
							scope="col"
							class={column}
							aria-sort={sortOf(isOwn ? order : null)}
						>
							<button
								type="button"
								onClick={() => onOrder(nextOrder(column, order))}
							>
								{LABELS[column]}
								<span aria-hidden="true">
									{isOwn ? (order.isDescending ? " ↓" : " ↑") : ""}
								</span>
							</button>
						</th>
					);
				})}
			</tr>
		</thead>
	);
}

function sortOf(order: Order) {
	if (order === null) return "none";
	return order.isDescending ? "descending" : "ascending";
}

/** Ascending, descending, then back to the order of the report. Changes start with the largest. */
function nextOrder(column: Column, order: Order): Order {
	const isFirstDown = column === "change";
	if (order?.column !== column) return { column, isDescending: isFirstDown };
	return order.isDescending === isFirstDown
		? { column, isDescending: !isFirstDown }
		: null;
}

interface RowProps {
	row: Row;
	index: number;
	isFound: boolean;
	isActive: boolean;
	onActive: (index: number) => void;
}

function TableRow({ row, index, isFound, isActive, onActive }: RowProps) {
	const { kind, provider, id, name, what, before, after, unit, hash } = row;
	const open = ({ target }: MouseEvent) => {
		const isSelecting = getSelection()?.isCollapsed === false;
		if (target instanceof HTMLAnchorElement || isSelecting) return;
		onActive(index);
		location.hash = hash;
	};
	return (
		// For the keyboard, the link in the row does the same.
		<tr class={kind} aria-rowindex={index + 2} onClick={open}>
			<td class="kind">
				<Label {...KINDS[kind]} />
			</td>
			<td class="provider">{visibleId(provider)}</td>
			<td class="model">
				<a
					href={`#${hash}`}
					tabIndex={isActive ? 0 : -1}
					onFocus={() => onActive(index)}
				>
					{id === null ? "(the provider)" : visibleId(id)}
				</a>
				{isFound && <Flag />}
			</td>
			<td class="name">{visible(name)}</td>
			<td class="field">{visible(what)}</td>
			<td class="before">{what !== "" || before ? show(before, unit) : ""}</td>
			<td class="after">{what !== "" || after ? show(after, unit) : ""}</td>
			<td class={`change ${directionOf(row) ?? ""}`}>{showChange(row)}</td>
		</tr>
	);
}

function Flag() {
	return (
		<span class="flag" title="Has findings">
			{" "}
			<span aria-hidden="true">!</span>
			<span class="aside">has findings</span>
		</span>
	);
}
