import type { Virtualizer } from "@tanstack/virtual-core";
import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { visible, visibleId } from "../report/markdown.ts";
import { type AddressTarget, hashOf } from "./address.ts";
import { COLUMNS, type Column, directionOf, type Order } from "./choose.ts";
import { useMedia } from "./hooks.ts";
import { Label } from "./labels.tsx";
import { labelOfPrice } from "./prices.ts";
import { useHref } from "./query.ts";
import { idOf, toMarkdown } from "./row-text.ts";
import { KINDS, type Row, WHOSE, whoseOf } from "./rows.ts";
import { show, showChange } from "./values.ts";
import { useRowWindow } from "./window.ts";

interface Props {
	rows: readonly Row[];
	/** Deep links of the models and providers that have findings. */
	found: ReadonlySet<string>;
	order: Order;
	/** The model or provider whose details are open. */
	target: AddressTarget | null;
	isPrinting: boolean;
	/** Gets a function that moves the focus to the first row. */
	focusFirst: RefObject<() => void>;
	/** Moves the focus to what is before the first row. */
	onLeave: () => void;
	onOrder: (order: Order) => void;
	onCopy: (text: string, what: string) => void;
}

/** The usual heights of rows, in pixels. */
const HEIGHT = { wide: 35, narrow: 100 };

/** One row per change. Only rows near the window are in the page; attributes give the full number. Print has all of them. */
export function Table(props: Props) {
	const { rows, found, order, isPrinting, onLeave, onOrder, onCopy } = props;
	const table = useRef<HTMLTableElement>(null);
	const [top, covered] = usePosition(table);
	const [active, setActive] = useState(0);
	useActiveTarget(props, table, active, setActive);
	const current = Math.min(active, Math.max(0, rows.length - 1));
	const height = useMedia("screen and (width < 60rem)")
		? HEIGHT.narrow
		: HEIGHT.wide;
	const near = useRowWindow({
		count: rows.length,
		height,
		keyOf: (index) => rows[index]?.key ?? -index,
		top: top + covered,
		covered,
		kept: current,
	});

	const focus = (index: number) => {
		if (rows.length === 0) return;
		setActive(index);
		// The row gets the focus after it has been rendered.
		requestAnimationFrame(() => {
			const link = table.current?.querySelector<HTMLElement>("a[tabindex='0']");
			if (link) focusInView(link);
		});
	};
	props.focusFirst.current = () => focus(0);
	const press = (event: KeyboardEvent) => {
		const isLink = event.target instanceof HTMLAnchorElement;
		if (!isLink || event.ctrlKey || event.metaKey || event.altKey) return;
		const row = rows[current];
		const page = Math.max(1, Math.floor(innerHeight / height) - 3);
		const to = destination(event.key, current, page, rows.length - 1);
		if (event.key === "c" && row) onCopy(idOf(row), "the id");
		else if (event.key === "m" && row) {
			onCopy(toMarkdown([row]), "the row as Markdown");
		} else if (event.key === "ArrowUp" && current === 0) onLeave();
		else if (to !== null) focus(to);
		else return;
		event.preventDefault();
	};
	const rendered = (index: number) => {
		const row = rows[index];
		return (
			row && (
				<TableRow
					key={row.key}
					row={row}
					index={index}
					measure={near.measureElement}
					isPrinting={isPrinting}
					isFound={found.has(row.hash)}
					isActive={index === current}
					onActive={setActive}
				/>
			)
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
				<tbody onKeyDown={press}>
					{isPrinting
						? rows.map((_, index) => rendered(index))
						: withGaps(near, top + covered, rendered)}
				</tbody>
			</table>
			{rows.length === 0 && <p class="none">Nothing to show.</p>}
		</>
	);
}

/** Rows that are in the page, with empty space in place of the others. */
function withGaps(
	near: Virtualizer<Window, Element>,
	top: number,
	rendered: (index: number) => ComponentChildren,
) {
	const children: ComponentChildren[] = [];
	let end = top;
	for (const item of near.getVirtualItems()) {
		children.push(
			<Gap key={`before ${item.key}`} height={item.start - end} />,
			rendered(item.index),
		);
		end = item.end;
	}
	children.push(<Gap key="after" height={top + near.getTotalSize() - end} />);
	return children;
}

/** With the details of a model open, its row is the active one, and closing them leads to it. */
function useActiveTarget(
	{ target, rows }: Pick<Props, "target" | "rows">,
	table: RefObject<HTMLTableElement | null>,
	active: number,
	setActive: (index: number) => void,
) {
	const hash = target && hashOf(target);
	const last = useRef(hash);
	useLayoutEffect(() => {
		const closed = hash === null ? last.current : null;
		last.current = hash;
		const own = hash ?? closed;
		if (own === null) return;
		// The browser has given the focus back to the row that opened the first of them.
		const index = rows.findIndex((row) => row.hash === own);
		if (index >= 0 && rows[active]?.hash !== own) setActive(index);
		if (closed !== null) {
			requestAnimationFrame(() => focusActive(table.current));
		}
	}, [hash]);
}

/** Unless the focus is elsewhere, for example on the link that opened the details. */
function focusActive(table: HTMLTableElement | null) {
	const { activeElement } = document;
	const isElsewhere =
		activeElement !== document.body && !table?.contains(activeElement);
	const link = table?.querySelector<HTMLElement>("a[tabindex='0']");
	if (link && !isElsewhere) focusInView(link);
}

const SETTLING_FRAMES = 5;

/** Rows that come into view are measured, which moves the others. Who scrolls away meanwhile is not held back. */
function focusInView(link: HTMLElement) {
	link.focus({ preventScroll: true });
	let frames = SETTLING_FRAMES;
	const settle = () => {
		link.closest("tr")?.scrollIntoView({ block: "nearest" });
		const position = scrollY;
		requestAnimationFrame(() => {
			const isAway = Math.abs(scrollY - position) > innerHeight;
			if (--frames > 0 && !isAway && document.activeElement === link) settle();
		});
	};
	settle();
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

function destination(key: string, from: number, page: number, last: number) {
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
	whose: "Whose",
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
	/** Takes the row's height. */
	measure: (row: Element | null) => void;
	/** On paper links lead nowhere, and thousands of them take a browser a minute. */
	isPrinting: boolean;
	isFound: boolean;
	isActive: boolean;
	onActive: (index: number) => void;
}

function TableRow(props: RowProps) {
	const { row, index, measure, isPrinting, isFound, isActive, onActive } =
		props;
	const { kind, provider, id, name, what, before, after, unit, hash } = row;
	const { facts = "" } = row;
	const text = id === null ? "(the provider)" : visibleId(id);
	const href = useHref(hash);
	const open = ({ target }: MouseEvent) => {
		const isSelecting = getSelection()?.isCollapsed === false;
		if (target instanceof HTMLAnchorElement || isSelecting) return;
		onActive(index);
		location.hash = href;
	};
	return (
		// For the keyboard, the link in the row does the same.
		<tr
			class={kind}
			ref={isPrinting ? null : measure}
			data-index={index}
			aria-rowindex={index + 2}
			onClick={open}
		>
			<td class="kind">
				<Label {...KINDS[kind]} />
			</td>
			<td class={`whose ${whoseOf(row)}`}>
				{id === null ? "" : WHOSE[whoseOf(row)].short}
			</td>
			<td class="provider">{visibleId(provider)}</td>
			<td class="model">
				{isPrinting ? (
					text
				) : (
					<a
						href={href}
						tabIndex={isActive ? 0 : -1}
						onFocus={() => onActive(index)}
					>
						{text}
					</a>
				)}
				{isFound && <Flag />}
			</td>
			<td class="name">{visible(name)}</td>
			{facts === "" ? (
				<>
					<td class="field">
						{unit === undefined ? visible(what) : labelOfPrice(what)}
					</td>
					<td class="before">
						{what !== "" || before ? show(before, unit) : ""}
					</td>
					<td class="after">{what !== "" || after ? show(after, unit) : ""}</td>
					<td class={`change ${directionOf(row) ?? ""}`}>{showChange(row)}</td>
				</>
			) : (
				<td class="facts" colSpan={4}>
					{facts}
				</td>
			)}
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
