import { useMemo, useRef, useState } from "preact/hooks";
import { hashOf } from "./address.ts";
import { Charts } from "./chart.tsx";
import { choose, type Filter, inOrder, type Order } from "./choose.ts";
import { toCsv } from "./csv.ts";
import { Details } from "./details.tsx";
import { copyText, saveFile } from "./effects.ts";
import { Filters } from "./filters.tsx";
import { Findings } from "./findings.tsx";
import { Header } from "./header.tsx";
import { type Step, usePrinting, useTheme, useView } from "./hooks.ts";
import { Printing } from "./labels.tsx";
import type { PageReport } from "./page-report.ts";
import { PrintNote } from "./print-note.tsx";
import { Query } from "./query.ts";
import { rowsOf } from "./rows.ts";
import { Table } from "./table.tsx";
import { UsedHere } from "./used.tsx";
import { queryOf } from "./view.ts";

export function App({ report }: { report: PageReport }) {
	const rows = useMemo(() => rowsOf(report), [report]);
	const found = useMemo(() => foundIn(report), [report]);
	const [view, show] = useView();
	const { target, filter, order } = view;
	const hits = useMemo(
		() => choose(rows, filter, found),
		[rows, filter, found],
	);
	const shown = useMemo(() => inOrder(hits, order), [hits, order]);
	const isPrinting = usePrinting();
	const [theme, toggleTheme] = useTheme(isPrinting);
	const [copied, setCopied] = useState("");
	const focusFirstRow = useRef(() => {});
	const searchBox = useRef<HTMLInputElement | null>(null);

	const onFilter = (filter: Filter, step: Step) =>
		show({ ...view, filter }, step);
	const onCopy = async (text: string, what: string) => {
		const isCopied = await copyText(text);
		setCopied(isCopied ? `Copied ${what}.` : "The browser refused to copy.");
		setTimeout(() => setCopied(""), 3000);
	};
	return (
		<Query.Provider value={queryOf(view)}>
			<Printing.Provider value={isPrinting}>
				<div data-theme={theme}>
					<Header report={report} theme={theme} onTheme={toggleTheme} />
					{isPrinting && (
						<PrintNote view={view} shown={shown.length} all={rows.length} />
					)}
					<UsedHere report={report} rows={rows} />
					<Findings report={report} />
					<section aria-labelledby="page-changes">
						<h2 id="page-changes">Changes</h2>
						<Filters
							rows={rows}
							found={found}
							filter={filter}
							hits={hits.length}
							searchBox={searchBox}
							onFilter={onFilter}
							onRows={() => focusFirstRow.current()}
							onSave={() =>
								saveFile(toCsv(shown), "text/csv", "model-catalog-changes.csv")
							}
						/>
						<Charts rows={hits} theme={theme} />
						<Table
							rows={shown}
							found={found}
							order={order}
							target={target}
							isPrinting={isPrinting}
							focusFirst={focusFirstRow}
							onLeave={() => searchBox.current?.focus()}
							onOrder={(order: Order) => show({ ...view, order }, "push")}
							onCopy={onCopy}
						/>
					</section>
					<Details
						target={target}
						rows={rows}
						shown={shown}
						report={report}
						onClose={() => show({ ...view, target: null }, "push")}
						onCopy={onCopy}
					/>
					<Copied text={copied} />
				</div>
			</Printing.Provider>
		</Query.Provider>
	);
}

/** An open dialog covers all else, so the message is a popover above it. */
function Copied({ text }: { text: string }) {
	return (
		<p
			class="copied"
			aria-live="polite"
			popover="manual"
			ref={(element) => {
				if (text === "") element?.hidePopover();
				else if (element && !element.matches(":popover-open")) {
					element.showPopover();
				}
			}}
		>
			{text}
		</p>
	);
}

/** The deep links of the models and providers that have findings. */
function foundIn({ findings }: PageReport): ReadonlySet<string> {
	return new Set(
		findings.flatMap(({ subject, models = [] }) => [
			...models.map(hashOf),
			...("provider" in subject
				? [hashOf({ provider: subject.provider, id: subject.model ?? null })]
				: []),
		]),
	);
}
