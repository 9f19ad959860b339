import { useMemo, useState } from "preact/hooks";
import { hashOf } from "./address.ts";
import { Chart } from "./chart.tsx";
import { choose, EVERYTHING, inOrder, type Order } from "./choose.ts";
import { Details } from "./details.tsx";
import { Filters } from "./filters.tsx";
import { Findings } from "./findings.tsx";
import { Header } from "./header.tsx";
import { useHash, usePrinting, useTheme } from "./hooks.ts";
import { type PageReport, rowsOf } from "./rows.ts";
import { Table } from "./table.tsx";

export function App({ report }: { report: PageReport }) {
	const rows = useMemo(() => rowsOf(report), [report]);
	const found = useMemo(() => foundIn(report), [report]);
	const [filter, setFilter] = useState(EVERYTHING);
	const [order, setOrder] = useState<Order>(null);
	const hits = useMemo(
		() => choose(rows, filter, found),
		[rows, filter, found],
	);
	const shown = useMemo(() => inOrder(hits, order), [hits, order]);
	const hash = useHash();
	const isPrinting = usePrinting();
	const [theme, toggleTheme] = useTheme(isPrinting);

	return (
		<div data-theme={theme}>
			<Header report={report} theme={theme} onTheme={toggleTheme} />
			<Findings findings={report.findings} />
			<section aria-labelledby="page-changes">
				<h2 id="page-changes">Changes</h2>
				<Filters
					rows={rows}
					found={found}
					filter={filter}
					hits={hits.length}
					onFilter={setFilter}
				/>
				<Chart rows={hits} theme={theme} />
				<Table
					rows={shown}
					found={found}
					order={order}
					isPrinting={isPrinting}
					onOrder={setOrder}
				/>
			</section>
			<Details hash={hash} rows={rows} shown={shown} report={report} />
		</div>
	);
}

/** The deep links of the models and providers that have findings. */
function foundIn({ findings }: PageReport): ReadonlySet<string> {
	return new Set(
		findings.flatMap(({ subject }) =>
			"provider" in subject
				? [hashOf({ provider: subject.provider, id: subject.model ?? null })]
				: [],
		),
	);
}
