import { useState } from "preact/hooks";
import { unitAt } from "../catalog/fields.ts";
import { visible, visibleId } from "../report/markdown.ts";
import { count } from "../report/numbers.ts";
import { hashOf } from "./address.ts";
import type { PageReport } from "./rows.ts";
import { show } from "./values.ts";

export type Found = PageReport["findings"][number];

const FIRST = 5;
const MORE = 200;

const SEVERITIES = {
	danger: "✕ Danger",
	warning: "⚠ Warning",
	notice: "ℹ Notice",
} as const;

/** What to check before merging, most urgent first. */
export function Findings({ findings }: { findings: readonly Found[] }) {
	const [most, setMost] = useState(FIRST);
	if (findings.length === 0) return null;
	const severities = Object.keys(SEVERITIES);
	const ranked = findings.toSorted(
		(a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
	);
	const omitted = findings.length - most;
	return (
		<section aria-labelledby="page-findings">
			<h2 id="page-findings">To decide before merging</h2>
			<ul class="findings">
				{ranked.slice(0, most).map((finding, index) => (
					<li key={index}>
						<Finding finding={finding} hasSubject />
					</li>
				))}
			</ul>
			{omitted > 0 && (
				<button type="button" onClick={() => setMost(most + MORE)}>
					Show {count(Math.min(omitted, MORE))} more
				</button>
			)}
		</section>
	);
}

/** @param hasSubject whether to show the model, provider or file */
export function Finding(props: { finding: Found; hasSubject?: boolean }) {
	const { severity, field, before, after, message, remedy } = props.finding;
	const unit = unitAt(field ?? []);
	return (
		<>
			<strong class={severity}>{SEVERITIES[severity]}</strong>{" "}
			{props.hasSubject && <Subject finding={props.finding} />}
			{field && <code>{visibleId(field.join("."))}</code>}
			{(before !== undefined || after !== undefined) && (
				<>
					{" "}
					<bdi>{show(before, unit)}</bdi> → <bdi>{show(after, unit)}</bdi>
				</>
			)}
			<span class="message">
				{visible(message)} <span class="muted">{visible(remedy)}</span>
			</span>
		</>
	);
}

function Subject({ finding }: { finding: Found }) {
	const { subject } = finding;
	if ("file" in subject) {
		const { file, entry = "" } = subject;
		return <bdi>{visible(`${file} ${entry} `)}</bdi>;
	}
	const { provider, model: id = null } = subject;
	return (
		<>
			<a href={`#${hashOf({ provider, id })}`}>
				<bdi>{visibleId(id === null ? provider : `${provider}:${id}`)}</bdi>
			</a>{" "}
		</>
	);
}
