import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { visibleId } from "../report/markdown.ts";
import { count, counted } from "../report/numbers.ts";
import { EVERYTHING, type Filter } from "./choose.ts";
import { Key, Label } from "./labels.tsx";
import { ALL_KINDS, KINDS, type Row, type RowKind } from "./rows.ts";

interface Props {
	rows: readonly Row[];
	/** Deep links of the models and providers that have findings. */
	found: ReadonlySet<string>;
	filter: Filter;
	/** How many rows match the filter. */
	hits: number;
	onFilter: (filter: Filter) => void;
}

export function Filters({ rows, found, filter, hits, onFilter }: Props) {
	const set = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
	const providers = useMemo(
		() => [...new Set(rows.map(({ provider }) => provider))].sort(),
		[rows],
	);
	return (
		<>
			<Tiles rows={rows} found={found} filter={filter} onFilter={onFilter} />
			<search class="filters">
				<SearchBox text={filter.text} onText={(text) => set({ text })} />
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
							set({ factor: currentTarget.valueAsNumber || 1 })
						}
					/>
				</label>
				<button
					type="button"
					disabled={filter === EVERYTHING}
					onClick={() => onFilter(EVERYTHING)}
				>
					Clear filters
				</button>
				<output aria-live="polite">
					{hits === rows.length
						? `${count(hits)} changes`
						: `${count(hits)} of ${count(rows.length)} changes`}
				</output>
			</search>
		</>
	);
}

/** The key `/` moves the focus here, except while the reader types in a field. */
function SearchBox(props: { text: string; onText: (text: string) => void }) {
	const box = useRef<HTMLInputElement>(null);
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
	}, []);
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
			/>
		</label>
	);
}

/** The number of models of each kind. Each tile is a filter; several tiles together match any of their kinds. */
function Tiles({ rows, found, filter, onFilter }: Omit<Props, "hits">) {
	const byKind = useMemo(() => tally(rows), [rows]);
	const toggle = (kind: RowKind) => {
		const kinds = new Set(filter.kinds);
		if (!kinds.delete(kind)) kinds.add(kind);
		onFilter({ ...filter, kinds });
	};
	return (
		<fieldset class="tiles">
			<legend class="aside">Show only</legend>
			{found.size > 0 && (
				<button
					type="button"
					class="found"
					aria-pressed={filter.isFound}
					onClick={() => onFilter({ ...filter, isFound: !filter.isFound })}
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
