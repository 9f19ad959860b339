import type { RefObject } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { count, counted } from "../lib/numbers.ts";
import { visibleId } from "../report/markdown.ts";
import { EVERYTHING, type Filter, isWhose } from "./choose.ts";
import type { Step } from "./hooks.ts";
import { Key, Label } from "./labels.tsx";
import {
	ALL_KINDS,
	KINDS,
	type Row,
	type RowKind,
	WHOSE,
	type Whose,
} from "./rows.ts";
import { isEverything } from "./view.ts";

interface Props {
	rows: readonly Row[];
	/** Deep links of the models and providers that have findings. */
	found: ReadonlySet<string>;
	filter: Filter;
	/** How many rows match the filter. */
	hits: number;
	searchBox: RefObject<HTMLInputElement | null>;
	/** Typing is one step, however many letters it has. */
	onFilter: (filter: Filter, step: Step) => void;
	/** Moves the focus to the first row. */
	onRows: () => void;
	/** Saves the rows that match. */
	onSave: () => void;
}

export function Filters(props: Props) {
	const { rows, found, filter, hits, searchBox, onFilter } = props;
	const set = (part: Partial<Filter>, step: Step = "push") =>
		onFilter({ ...filter, ...part }, step);
	const providers = useMemo(
		() => [...new Set(rows.map(({ provider }) => provider))].sort(),
		[rows],
	);
	return (
		<>
			<Tiles rows={rows} found={found} filter={filter} onFilter={onFilter} />
			<search class="filters">
				<SearchBox
					box={searchBox}
					text={filter.text}
					onText={(text) => set({ text }, "replace")}
					onRows={props.onRows}
				/>
				<label>
					Provider
					<select
						value={filter.provider}
						onChange={({ currentTarget }) =>
							set({ provider: currentTarget.value })
						}
					>
						<option value="">All {count(providers.length)}</option>
						{providers.map((provider) => (
							<option key={provider} value={provider}>
								{visibleId(provider)}
							</option>
						))}
					</select>
				</label>
				<label>
					Direction
					<select
						value={filter.direction}
						onChange={({ currentTarget: { value } }) =>
							set({
								direction: value === "up" || value === "down" ? value : "",
							})
						}
					>
						<option value="">Any</option>
						<option value="up">▲ Up</option>
						<option value="down">▼ Down</option>
					</select>
				</label>
				<label>
					By a factor of at least
					<input
						type="number"
						min="1"
						step="any"
						value={filter.factor}
						onInput={({ currentTarget }) =>
							set({ factor: currentTarget.valueAsNumber || 1 }, "replace")
						}
					/>
				</label>
				<button
					type="button"
					disabled={isEverything(filter)}
					onClick={() => {
						onFilter(EVERYTHING, "push");
						// The button is of no use any more, and would lose the focus.
						searchBox.current?.focus();
					}}
				>
					Clear filters
				</button>
				<button type="button" disabled={hits === 0} onClick={props.onSave}>
					Save as CSV
				</button>
				<output aria-live="polite">
					{hits === rows.length
						? `${count(hits)} changes`
						: `${count(hits)} of ${count(rows.length)} changes`}
				</output>
			</search>
			<p class="hint muted">
				In the table, <Key name="↑" /> <Key name="↓" /> move,{" "}
				<Key name="Enter" /> opens, <Key name="c" /> copies the id and{" "}
				<Key name="m" /> the row as Markdown.
			</p>
		</>
	);
}

/** The key `/` moves the focus here, except while the reader types in a field. */
function SearchBox(props: {
	box: RefObject<HTMLInputElement | null>;
	text: string;
	onText: (text: string) => void;
	onRows: () => void;
}) {
	const { box } = props;
	useLayoutEffect(() => {
		const focus = (event: KeyboardEvent) => {
			const isTyping =
				event.target instanceof Element &&
				event.target.matches("input, select");
			if (event.key !== "/" || isTyping) return;
			if (document.querySelector("dialog[open]")) return;
			event.preventDefault();
			box.current?.focus();
		};
		addEventListener("keydown", focus);
		return () => removeEventListener("keydown", focus);
	}, [box]);
	const leave = (event: KeyboardEvent) => {
		if (event.key !== "ArrowDown") return;
		event.preventDefault();
		props.onRows();
	};
	return (
		<label class="wide">
			Search <Key name="/" />
			<input
				ref={box}
				type="search"
				placeholder="Provider, model, name or field"
				aria-keyshortcuts="/"
				value={props.text}
				onInput={({ currentTarget }) => props.onText(currentTarget.value)}
				onKeyDown={leave}
			/>
		</label>
	);
}

/** The number of models of each kind. Each tile is a filter; several tiles together match any of their kinds. */
function Tiles({
	rows,
	found,
	filter,
	onFilter,
}: Pick<Props, "rows" | "found" | "filter" | "onFilter">) {
	const byKind = useMemo(() => tally(rows), [rows]);
	const toggle = (kind: RowKind) => {
		const kinds = new Set(filter.kinds);
		if (!kinds.delete(kind)) kinds.add(kind);
		onFilter({ ...filter, kinds }, "push");
	};
	return (
		<fieldset class="tiles">
			<legend class="aside">Show only</legend>
			<WhoseTiles
				rows={rows}
				whose={filter.whose}
				onWhose={(whose) => onFilter({ ...filter, whose }, "push")}
			/>
			{found.size > 0 && (
				<button
					type="button"
					class="found"
					aria-pressed={filter.isFound}
					onClick={() =>
						onFilter({ ...filter, isFound: !filter.isFound }, "push")
					}
				>
					<b>{count(found.size)}</b> <Label sign="!" label="With findings" />
				</button>
			)}
			{ALL_KINDS.map((kind) => {
				const { rows, models } = byKind[kind];
				if (rows === 0) return null;
				return (
					<button
						key={kind}
						type="button"
						class={kind}
						aria-pressed={filter.kinds.has(kind)}
						onClick={() => toggle(kind)}
					>
						<b>{count(models)}</b> <Label {...KINDS[kind]} />
						{models < rows && <small> in {counted(rows, "row")}</small>}
					</button>
				);
			})}
		</fieldset>
	);
}

/** Whose models: one of them at a time. */
function WhoseTiles(props: {
	rows: readonly Row[];
	whose: Whose | "";
	onWhose: (whose: Whose | "") => void;
}) {
	const { rows, whose, onWhose } = props;
	const models = useMemo(() => {
		const all = Object.keys(WHOSE) as Whose[];
		return all.map((one) => {
			const own = rows.filter((row) => isWhose(row, one));
			return [one, new Set(own.map(({ hash }) => hash)).size] as const;
		});
	}, [rows]);
	// Where nobody knows whose a model is, there is nothing to choose.
	if (models.every(([one, size]) => size === 0 || one === "reseller")) {
		return null;
	}
	return (
		<>
			{models.map(
				([one, size]) =>
					size > 0 && (
						<button
							key={one}
							type="button"
							aria-pressed={whose === one}
							onClick={() => onWhose(whose === one ? "" : one)}
						>
							<b>{count(size)}</b> {WHOSE[one].label}
						</button>
					),
			)}
			<hr />
		</>
	);
}

function tally(rows: readonly Row[]) {
	const none = () => ({ rows: 0, models: 0, seen: new Set<string>() });
	const byKind = Object.fromEntries(
		ALL_KINDS.map((kind) => [kind, none()]),
	) as Record<RowKind, ReturnType<typeof none>>;
	for (const { kind, hash } of rows) {
		const tally = byKind[kind];
		tally.rows += 1;
		tally.seen.add(hash);
		tally.models = tally.seen.size;
	}
	return byKind;
}
