import { count } from "../lib/numbers.ts";
import { ValueMove } from "./findings.tsx";
import { TargetLink, useMore } from "./labels.tsx";
import type { PageReport } from "./page-report.ts";

type Decided = NonNullable<PageReport["decisions"]>[number];

const FIRST = 20;

/** What people decided by ticks in the pull request, and what stays since an earlier one. */
export function Decisions({ report }: { report: PageReport }) {
	const { decisions = [] } = report;
	const [shown, more] = useMore(decisions, FIRST);
	if (decisions.length === 0) return null;
	return (
		<section aria-labelledby="page-decisions">
			<h2 id="page-decisions">
				Decided in pull requests ({count(decisions.length)})
			</h2>
			<ul class="findings">
				{shown.map((decision) => (
					<li key={decision.key}>
						<Decision {...decision} />
					</li>
				))}
			</ul>
			{more}
		</section>
	);
}

function Decision({ decision, since, values }: Decided) {
	const kept = since === undefined ? "Kept as it was" : `Kept since ${since}`;
	return (
		<>
			<strong>{decision === "accept" ? "Accepted" : kept}</strong>
			{values.map(({ provider, model = null, ...value }, index) => (
				<span key={index} class="message">
					<TargetLink provider={provider} id={model} /> <ValueMove {...value} />
				</span>
			))}
		</>
	);
}
