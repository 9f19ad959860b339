import { useMemo } from "preact/hooks";
import { unitAt } from "../catalog/fields.ts";
import { groupBy } from "../lib/maps.ts";
import { count, counted } from "../lib/numbers.ts";
import { visible, visibleId } from "../report/markdown.ts";
import { hashOf } from "./address.ts";
import { Fold, Message, TargetLink, useMore, WebLink } from "./labels.tsx";
import type { PageReport } from "./page-report.ts";
import { show } from "./values.ts";

export type Found = PageReport["findings"][number];

const SEVERITIES = {
	danger: "✕ Danger",
	warning: "⚠ Warning",
	notice: "ℹ Notice",
} as const;

/** The same headings, numbers and order as in the pull request: those about models in use come first. */
export function Findings({ report }: { report: PageReport }) {
	const findings = useMemo(() => usedFirst(report), [report]);
	const news = findings.filter(({ known }) => !known);
	const known = findings.filter(({ known }) => known);
	const having = (severity: Found["severity"]) =>
		news.filter((finding) => finding.severity === severity);
	const [dangers, warnings, notices] = [
		having("danger"),
		having("warning"),
		having("notice"),
	];
	if (findings.length === 0) return null;
	return (
		<section aria-labelledby="page-findings">
			<h2 id="page-findings">
				{dangers.length > 0
					? `To decide before merging (${count(dangers.length)})`
					: "Findings"}
			</h2>
			<FindingList findings={dangers} />
			<Grouped
				title="Worth a look"
				count={counted(warnings.length, "warning")}
				findings={warnings}
			/>
			<Grouped
				title="Good to know"
				count={counted(notices.length, "notice")}
				findings={notices}
			/>
			<Grouped
				title="As in the last sync"
				count={counted(known.length, "finding")}
				findings={known}
			/>
		</section>
	);
}

function usedFirst({ findings, usage }: PageReport): Found[] {
	const used = new Set(usage?.models.map(hashOf));
	const isUsed = ({ subject }: Found) =>
		"provider" in subject &&
		used.has(hashOf({ ...subject, id: subject.model ?? null }));
	return findings.toSorted((a, b) => Number(isUsed(b)) - Number(isUsed(a)));
}

/** By their codes, those with the most findings first. */
function Grouped(props: {
	title: string;
	count: string;
	findings: readonly Found[];
}) {
	const { title, findings } = props;
	if (findings.length === 0) return null;
	return (
		<Fold title={`${title}: ${props.count}`}>
			{() => (
				<>
					{[...groupBy(findings, ({ code }) => code)]
						.sort(([, a], [, b]) => b.length - a.length)
						.map(([code, own]) => (
							<section key={code} class="group">
								<h3>
									<code>{visible(code)}</code> ({count(own.length)})
								</h3>
								<FindingList findings={own} />
							</section>
						))}
				</>
			)}
		</Fold>
	);
}

const FIRST = 20;

function FindingList({ findings }: { findings: readonly Found[] }) {
	const [shown, more] = useMore(findings, FIRST);
	if (findings.length === 0) return null;
	return (
		<>
			<ul class="findings">
				{shown.map((finding, index) => (
					<li key={index}>
						<Finding finding={finding} hasSubject />
					</li>
				))}
			</ul>
			{more}
		</>
	);
}

/** @param hasSubject whether to show the model, provider or file */
export function Finding(props: { finding: Found; hasSubject?: boolean }) {
	const { severity, message, remedy, page, held } = props.finding;
	return (
		<>
			<strong class={severity}>{SEVERITIES[severity]}</strong>{" "}
			{props.hasSubject && <Subject finding={props.finding} />}
			<ValueMove {...props.finding} />
			{held && <strong> Not written: held</strong>}
			<span class="message">
				<Message text={message} />{" "}
				<span class="muted">
					<Message text={remedy} />
				</span>{" "}
				{page && <WebLink to={page}>Its page</WebLink>}
			</span>
			<Members finding={props.finding} />
		</>
	);
}

/** A field, with its values before and after. */
export function ValueMove({
	field,
	before,
	after,
}: Pick<Found, "field" | "before" | "after">) {
	const unit = unitAt(field ?? []);
	return (
		<>
			{field && <code>{visibleId(field.join("."))}</code>}
			{before !== undefined && (
				<>
					{" "}
					<bdi>{show(before, unit)}</bdi> →
				</>
			)}
			{(before !== undefined || after !== undefined) && (
				<>
					{" "}
					<bdi>{show(after, unit)}</bdi>
				</>
			)}
		</>
	);
}

function Members({ finding }: { finding: Found }) {
	const { models = [] } = finding;
	if (models.length < 2) return null;
	return (
		<Fold title={counted(models.length, "model")}>
			{() => <ModelList models={models} />}
		</Fold>
	);
}

const FIRST_MODELS = 100;

function ModelList({ models }: { models: NonNullable<Found["models"]> }) {
	const [shown, more] = useMore(models, FIRST_MODELS);
	return (
		<>
			<ul class="ids">
				{shown.map((model) => (
					<li key={`${model.provider}:${model.id}`}>
						<TargetLink {...model} />
					</li>
				))}
			</ul>
			{more}
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
			<TargetLink provider={provider} id={id} />{" "}
		</>
	);
}
